import { nginxSite } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'empty-response-nginx',
  cause: 'empty-response',
  program: 'nginx',
  title: 'No answer from nginx',
  describe: 'nginx closes the connection instead of answering (status 444).',
  expected: { firefox: 'NS_ERROR_NET_RESET', chromium: 'ERR_EMPTY_RESPONSE' },
  start: (ctx) => nginxSite(ctx, 'location / { return 444; }'),
};

export default server;
