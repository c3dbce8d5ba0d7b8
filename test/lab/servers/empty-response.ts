import { answerServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'empty-response',
  cause: 'empty-response',
  program: 'node',
  title: 'No answer to the request',
  describe: 'The handshake completes, the request is read, and the server closes.',
  expected: { firefox: 'NS_ERROR_NET_RESET', chromium: 'ERR_EMPTY_RESPONSE' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return answerServer(ctx, leaf, '');
  },
};

export default server;
