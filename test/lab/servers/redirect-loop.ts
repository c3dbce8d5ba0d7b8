import { nginxSite } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'redirect-loop',
  cause: 'redirect-loop',
  program: 'nginx',
  title: 'Redirects in a circle',
  describe: 'Two pages send the visitor to each other.',
  expected: { firefox: 'NS_ERROR_REDIRECT_LOOP', chromium: 'ERR_TOO_MANY_REDIRECTS' },
  start: (ctx) => nginxSite(ctx, `
        location = /there { return 302 /; }
        location / { return 302 /there; }`),
};

export default server;
