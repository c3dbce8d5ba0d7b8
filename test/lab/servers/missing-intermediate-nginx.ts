import { nginxSite, SOUND_PAGE } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'missing-intermediate-nginx',
  cause: 'missing-intermediate',
  program: 'nginx',
  title: 'Missing intermediate certificate on nginx',
  describe: 'ssl_certificate names the leaf alone where the whole chain belongs.',
  expected: { firefox: 'SEC_ERROR_UNKNOWN_ISSUER', chromium: null },
  async start(ctx) {
    const issuerUrl = ctx.publish('intermediate.der', ctx.certificates.intermediate.der, 'application/pkix-cert');
    const leaf = await ctx.certificates.leaf([ctx.host], { issuerUrl, key: 'rsa' });
    return nginxSite(ctx, SOUND_PAGE, { leaf, issuers: [] });
  },
};

export default server;
