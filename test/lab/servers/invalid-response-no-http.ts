import { answerServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'invalid-response-no-http',
  cause: 'invalid-response',
  program: 'node',
  title: 'Bytes instead of a status line',
  describe: 'Inside of TLS the server answers with something else than HTTP.',
  expected: { firefox: null, chromium: 'ERR_INVALID_HTTP_RESPONSE' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return answerServer(ctx, leaf, '* OK IMAP4rev1 Service Ready\r\n');
  },
};

export default server;
