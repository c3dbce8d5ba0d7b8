import { join } from 'node:path';
import { nginxCertificate, nginxServer } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'client-certificate-missing-nginx',
  cause: 'client-certificate-missing',
  program: 'nginx',
  title: 'Client certificate demanded by nginx',
  describe: 'nginx completes the handshake and answers 400 because no certificate came. Browsers show its page.',
  expected: { firefox: null, chromium: null },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    const certificate = await nginxCertificate(ctx, leaf, [ctx.certificates.intermediate]);
    return nginxServer(ctx, (listen) => `
      server {
        ${listen('ssl')}
        ${certificate}
        location / { return 200 "<!doctype html><title>Sound</title><p>This page loads."; }
        ssl_client_certificate ${join(ctx.dir, '..', 'root.pem')};
        ssl_verify_client on;
      }`);
  },
};

export default server;
