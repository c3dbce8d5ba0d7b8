import { httpsServer } from '../programs/node.ts';
import { relayServer } from '../programs/relay.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'large-hello-intolerance',
  cause: 'large-hello-intolerance',
  program: 'node',
  title: 'Breaks on large hellos',
  describe: 'Something before the server resets every connection whose first packet exceeds 1400 bytes.',
  expected: { firefox: 'NS_ERROR_NET_RESET', chromium: 'ERR_CONNECTION_RESET' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host, 'lab.localhost']);
    const backend = await httpsServer(ctx, leaf, (_request, response) => { response.end('Reached.'); });
    return relayServer(ctx, backend, {
      hello(client, bytes) {
        if (bytes.length <= 1400) return bytes;
        client.resetAndDestroy();
        return null;
      },
    });
  },
};

export default server;
