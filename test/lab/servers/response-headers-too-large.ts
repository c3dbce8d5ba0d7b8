import { answerServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'response-headers-too-large',
  cause: 'response-headers-too-large',
  program: 'node',
  title: 'Headers that are too large',
  describe: 'The answer carries half a megabyte of headers.',
  expected: { firefox: 'NS_ERROR_FILE_TOO_BIG', chromium: 'ERR_RESPONSE_HEADERS_TOO_BIG' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    const lines = Array.from({ length: 128 }, (_, index) => `X-Lab-${index}: ${'x'.repeat(4096)}\r\n`).join('');
    return answerServer(ctx, leaf, `HTTP/1.1 200 OK\r\n${lines}Content-Length: 2\r\n\r\nok`);
  },
};

export default server;
