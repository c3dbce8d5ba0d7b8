import { httpsServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'http-client-error',
  cause: 'http-client-error',
  program: 'node',
  title: 'Not found',
  describe: 'The server answers 404 without a body.',
  expected: { firefox: 'NS_ERROR_NET_EMPTY_RESPONSE', chromium: 'ERR_HTTP_RESPONSE_CODE_FAILURE' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return httpsServer(ctx, leaf, (_request, response) => { response.writeHead(404, { 'content-length': 0 }).end(); });
  },
};

export default server;
