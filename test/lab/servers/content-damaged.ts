import { nginxSite } from '../programs/nginx.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'content-damaged',
  cause: 'content-damaged',
  program: 'nginx',
  title: 'Content that cannot be decoded',
  describe: 'The answer claims to be gzip and is not.',
  expected: { firefox: 'NS_ERROR_INVALID_CONTENT_ENCODING', chromium: 'ERR_CONTENT_DECODING_FAILED' },
  start: (ctx) => nginxSite(ctx, 'location / { add_header Content-Encoding gzip; return 200 "this is not gzip"; }'),
};

export default server;
