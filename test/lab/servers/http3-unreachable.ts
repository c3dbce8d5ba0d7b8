import { nginxCertificate, nginxServer } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'http3-unreachable',
  cause: 'http3-unreachable',
  program: 'nginx',
  title: 'HTTP/3 promised and not there',
  describe: 'The answer promises HTTP/3 on a port where nothing listens. Browsers stay with HTTP/2.',
  expected: { firefox: null, chromium: null },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    const certificate = await nginxCertificate(ctx, leaf, [ctx.certificates.intermediate]);
    return nginxServer(ctx, (listen) => `
      server {
        ${listen('ssl http2')}
        ${certificate}
        add_header Alt-Svc 'h3=":$server_port"; ma=60';
        location / { return 200 "<!doctype html><title>Sound</title><p>This page loads."; }
      }`);
  },
};

export default server;
