import { answerServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'invalid-response',
  cause: 'invalid-response',
  program: 'node',
  title: 'An answer that is no HTTP',
  describe: 'Two Content-Length headers contradict each other.',
  expected: { firefox: 'NS_ERROR_CORRUPTED_CONTENT', chromium: 'ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return answerServer(ctx, leaf, 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\nContent-Type: text/html\r\n\r\nHello, ');
  },
};

export default server;
