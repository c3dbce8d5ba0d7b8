import { nginxServer } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'plain-http-on-tls-port',
  cause: 'plain-http-on-tls-port',
  program: 'nginx',
  title: 'HTTP where HTTPS belongs',
  describe: 'nginx listens here without the word ssl.',
  expected: { firefox: 'SSL_ERROR_RX_RECORD_TOO_LONG', chromium: 'ERR_SSL_PROTOCOL_ERROR' },
  async start(ctx) {
    return nginxServer(ctx, (listen) => `
      server {
        ${listen()}
        location / { return 200 "plain"; }
      }`);
  },
};

export default server;
