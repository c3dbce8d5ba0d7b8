import { httpsServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'http-client-error-429',
  cause: 'http-client-error',
  program: 'node',
  title: 'Too many requests',
  describe: 'The server answers 429 and names the time to wait.',
  expected: { firefox: 'NS_ERROR_NET_EMPTY_RESPONSE', chromium: 'ERR_HTTP_RESPONSE_CODE_FAILURE' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return httpsServer(ctx, leaf, (_request, response) => { response.writeHead(429, { 'content-length': 0, 'retry-after': '120' }).end(); });
  },
};

export default server;
