import { nginxCertificate, nginxServer } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'healthy-nginx',
  cause: 'no-fault-found',
  program: 'nginx',
  title: 'A sound page',
  describe: 'TLS 1.3 and 1.2 with an RSA key. Nothing is wrong here.',
  expected: { firefox: null, chromium: null },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host], { key: 'rsa' });
    const certificate = await nginxCertificate(ctx, leaf, [ctx.certificates.intermediate]);
    return nginxServer(ctx, (listen) => `
      server {
        ${listen('ssl')}
        ${certificate}
        location / { return 200 "<!doctype html><title>Sound</title><p>This page loads."; }
      }`);
  },
};

export default server;
