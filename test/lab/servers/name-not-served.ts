import { nginxCertificate, nginxServer } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'name-not-served',
  cause: 'name-not-served',
  program: 'nginx',
  title: 'Name that this server does not know',
  describe: 'nginx serves another name here and rejects the handshake for all others.',
  expected: { firefox: 'SSL_ERROR_UNRECOGNIZED_NAME_ALERT', chromium: 'ERR_SSL_UNRECOGNIZED_NAME_ALERT' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf(['lab.localhost', 'www.lab.localhost']);
    const certificate = await nginxCertificate(ctx, leaf, [ctx.certificates.intermediate]);
    return nginxServer(ctx, (listen) => `
      server {
        ${listen('ssl')}
        ${certificate}
        server_name lab.localhost www.lab.localhost;
        location / { return 200 "<!doctype html><title>Sound</title><p>This page loads."; }
      }
      server {
        ${listen('ssl default_server')}
        ssl_reject_handshake on;
      }`);
  },
};

export default server;
