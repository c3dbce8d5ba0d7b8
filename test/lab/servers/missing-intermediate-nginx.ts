import { nginxCertificate, nginxServer } from '../programs/nginx.ts';
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
    const certificate = await nginxCertificate(ctx, leaf, []);
    return nginxServer(ctx, (listen) => `
      server {
        ${listen('ssl')}
        ${certificate}
        location / { return 200 "<!doctype html><title>Sound</title><p>This page loads."; }
      }`);
  },
};

export default server;
