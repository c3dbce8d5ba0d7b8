import { nginxCertificate, nginxServer } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'http-client-error-403',
  cause: 'http-client-error',
  program: 'nginx',
  title: 'Forbidden',
  describe: 'nginx refuses the page with its own 403 page; browsers show it.',
  expected: { firefox: null, chromium: null },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    const certificate = await nginxCertificate(ctx, leaf, [ctx.certificates.intermediate]);
    return nginxServer(ctx, (listen) => `
      server {
        ${listen('ssl')}
        ${certificate}
        location / { deny all; }
      }`);
  },
};

export default server;
