import { readHello } from '../programs/hello.ts';
import { httpsServer } from '../programs/node.ts';
import { relayServer } from '../programs/relay.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'sni-filtered',
  cause: 'sni-filtered',
  program: 'node',
  title: 'Name blocked on the way',
  describe: 'Something before the server resets connections that ask for this name; other names pass.',
  expected: { firefox: 'NS_ERROR_NET_RESET', chromium: 'ERR_CONNECTION_RESET' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host, 'lab.localhost']);
    const backend = await httpsServer(ctx, leaf, (_request, response) => { response.end('Reached.'); });
    return relayServer(ctx, backend, {
      whole: true,
      hello(client, bytes) {
        if (readHello(bytes)?.serverName !== ctx.host) return bytes;
        client.resetAndDestroy();
        return null;
      },
    });
  },
};

export default server;
