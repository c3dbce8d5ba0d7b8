import { nginxCertificate, nginxServer } from '../programs/nginx.ts';
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
    const certificate = await nginxCertificate(ctx, leaf, [stranger]);
    return nginxServer(ctx, (listen) => `
      server {
        ${listen('ssl')}
        ${certificate}
        location / { return 200 "<!doctype html><title>Sound</title><p>This page loads."; }
      }`);
  },
};

export default server;
