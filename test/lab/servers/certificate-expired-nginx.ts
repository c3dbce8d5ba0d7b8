import { nginxCertificate, nginxServer } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'certificate-expired-nginx',
  cause: 'certificate-expired',
  program: 'nginx',
  title: 'Expired certificate on nginx',
  describe: 'The certificate of this nginx ran out yesterday.',
  expected: { firefox: 'SEC_ERROR_EXPIRED_CERTIFICATE', chromium: 'ERR_CERT_DATE_INVALID' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { key: 'rsa', from: -20, until: -1 });
    const certificate = await nginxCertificate(ctx, leaf, [ctx.certificates.intermediate]);
    return nginxServer(ctx, (listen) => `
      server {
        ${listen('ssl')}
        ${certificate}
        location / { return 200 "<!doctype html><title>Sound</title><p>This page loads."; }
      }`);
  },
};

export default server;
