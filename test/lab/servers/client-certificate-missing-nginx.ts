import { join } from 'node:path';
import { nginxSite, SOUND_PAGE } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'client-certificate-missing-nginx',
  cause: 'client-certificate-missing',
  program: 'nginx',
  title: 'Client certificate demanded by nginx',
  describe: 'nginx completes the handshake and answers 400 because no certificate came. Browsers show its page.',
  expected: { firefox: null, chromium: null },
  start: (ctx) => nginxSite(ctx, `
        ${SOUND_PAGE}
        ssl_client_certificate ${join(ctx.dir, '..', 'root.pem')};
        ssl_verify_client on;`),
};

export default server;
