import { nginxServer } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'server-internal-error',
  cause: 'server-internal-error',
  program: 'nginx',
  title: 'Server that cannot load its certificate',
  describe: 'nginx looks for a certificate file by the name asked for, and no such file is there.',
  expected: { firefox: 'SSL_ERROR_INTERNAL_ERROR_ALERT', chromium: 'ERR_SSL_PROTOCOL_ERROR' },
  async start(ctx) {
    return nginxServer(ctx, (listen) => `
      server {
        ${listen('ssl')}
        ssl_certificate ${ctx.dir}/certificates/$ssl_server_name.pem;
        ssl_certificate_key ${ctx.dir}/certificates/$ssl_server_name.key;
        location / { return 200 "never reached"; }
      }`);
  },
};

export default server;
