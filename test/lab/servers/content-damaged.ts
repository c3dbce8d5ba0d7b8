import { nginxCertificate, nginxServer } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'content-damaged',
  cause: 'content-damaged',
  program: 'nginx',
  title: 'Content that cannot be decoded',
  describe: 'The answer claims to be gzip and is not.',
  expected: { firefox: 'NS_ERROR_INVALID_CONTENT_ENCODING', chromium: 'ERR_CONTENT_DECODING_FAILED' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    const certificate = await nginxCertificate(ctx, leaf, [ctx.certificates.intermediate]);
    return nginxServer(ctx, (listen) => `
      server {
        ${listen('ssl')}
        ${certificate}
        location / { add_header Content-Encoding gzip; return 200 "this is not gzip"; }
      }`);
  },
};

export default server;
