import { httpsServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'http-server-error-503',
  cause: 'http-server-error',
  program: 'node',
  title: 'Unavailable',
  describe: 'The server answers 503 without a body.',
  expected: { firefox: 'NS_ERROR_NET_ERROR_RESPONSE', chromium: 'ERR_HTTP_RESPONSE_CODE_FAILURE' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return httpsServer(ctx, leaf, (_request, response) => { response.writeHead(503, { 'content-length': 0, 'retry-after': '3600' }).end(); });
  },
};

export default server;
