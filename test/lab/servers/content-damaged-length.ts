import { answerServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'content-damaged-length',
  cause: 'content-damaged',
  program: 'node',
  title: 'Content that ends too early',
  describe: 'The answer is shorter than it claims. Browsers show what came.',
  expected: { firefox: null, chromium: null },
  page: false,
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return answerServer(ctx, leaf, 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<p>The beginning of a page');
  },
};

export default server;
