import { httpsServer } from '../programs/node.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'alpn-refused',
  cause: 'alpn-refused',
  program: 'node',
  title: 'No application protocol in common',
  describe: 'The server speaks one protocol of its own and no HTTP.',
  expected: { firefox: 'SSL_ERROR_NEXT_PROTOCOL_NO_PROTOCOL', chromium: 'ERR_SSL_PROTOCOL_ERROR' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host]);
    return httpsServer(ctx, leaf, (_request, response) => { response.end('Reached without ALPN.'); }, { ALPNProtocols: undefined, ALPNCallback: () => undefined });
  },
};

export default server;
