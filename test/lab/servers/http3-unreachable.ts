import { nginxSite, SOUND_PAGE } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'http3-unreachable',
  cause: 'http3-unreachable',
  program: 'nginx',
  title: 'HTTP/3 promised and not there',
  describe: 'The answer promises HTTP/3 on a port where nothing listens. Browsers stay with HTTP/2.',
  expected: { firefox: null, chromium: null },
  start: (ctx) => nginxSite(ctx, `
        add_header Alt-Svc 'h3=":$server_port"; ma=60';
        ${SOUND_PAGE}`, { listen: 'ssl http2' }),
};

export default server;
