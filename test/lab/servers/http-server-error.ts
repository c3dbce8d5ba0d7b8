import { httpsServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'http-server-error',
  cause: 'http-server-error',
  program: 'node',
  title: 'Server error',
  describe: 'The server answers 500 without a body.',
  expected: { firefox: 'NS_ERROR_NET_ERROR_RESPONSE', chromium: 'ERR_HTTP_RESPONSE_CODE_FAILURE' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return httpsServer(ctx, leaf, (_request, response) => { response.writeHead(500, { 'content-length': 0 }).end(); });
  },
};

export default server;
