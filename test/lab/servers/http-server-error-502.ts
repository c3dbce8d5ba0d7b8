import { nginxCertificate, nginxServer } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'http-server-error-502',
  cause: 'http-server-error',
  program: 'nginx',
  title: 'Bad gateway',
  describe: 'nginx cannot reach the program behind it; browsers show its page.',
  expected: { firefox: null, chromium: null },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    const certificate = await nginxCertificate(ctx, leaf, [ctx.certificates.intermediate]);
    return nginxServer(ctx, (listen) => `
      server {
        ${listen('ssl')}
        ${certificate}
        location / { proxy_pass http://127.0.0.1:9; }
      }`);
  },
};

export default server;
