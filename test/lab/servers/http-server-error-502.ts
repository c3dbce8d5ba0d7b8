import { nginxSite } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'http-server-error-502',
  cause: 'http-server-error',
  program: 'nginx',
  title: 'Bad gateway',
  describe: 'nginx cannot reach the program behind it; browsers show its page.',
  expected: { firefox: null, chromium: null },
  start: (ctx) => nginxSite(ctx, 'location / { proxy_pass http://127.0.0.1:9; }'),
};

export default server;
