import { nginxSite } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'http-client-error-403',
  cause: 'http-client-error',
  program: 'nginx',
  title: 'Forbidden',
  describe: 'nginx refuses the page with its own 403 page; browsers show it.',
  expected: { firefox: null, chromium: null },
  start: (ctx) => nginxSite(ctx, 'location / { deny all; }'),
};

export default server;
