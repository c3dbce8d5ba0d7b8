import { nginxCertificate, nginxServer } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'certificate-wrong-host',
  cause: 'certificate-wrong-host',
  program: 'nginx',
  title: 'Certificate for another host',
  describe: 'The certificate names two other hosts and not this one.',
  expected: { firefox: 'SSL_ERROR_BAD_CERT_DOMAIN', chromium: 'ERR_CERT_COMMON_NAME_INVALID' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf(['shop.example', 'mail.example']);
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
