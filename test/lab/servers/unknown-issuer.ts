import { nginxSite, SOUND_PAGE } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'unknown-issuer',
  cause: 'unknown-issuer',
  program: 'nginx',
  title: 'Unknown authority',
  describe: 'The chain is complete and ends in a root that no browser knows.',
  expected: { firefox: 'SEC_ERROR_UNKNOWN_ISSUER', chromium: 'ERR_CERT_AUTHORITY_INVALID' },
  async start(ctx) {
    const stranger = await ctx.certificates.make({ subject: 'CN=Harbour Internal Root,O=Harbour Example', ca: true });
    const leaf = await ctx.certificates.leaf([ctx.host], { issuer: stranger });
    return nginxSite(ctx, SOUND_PAGE, { leaf, issuers: [stranger] });
  },
};

export default server;
