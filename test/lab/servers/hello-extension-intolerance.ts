import { readHello } from '../programs/hello.ts';
import { httpsServer } from '../programs/node.ts';
import { relayServer } from '../programs/relay.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'hello-extension-intolerance',
  cause: 'hello-extension-intolerance',
  program: 'node',
  title: 'Breaks on one extension',
  describe: 'Something before the server closes every connection whose hello offers certificate compression.',
  expected: { firefox: 'NS_ERROR_NET_RESET', chromium: 'ERR_CONNECTION_CLOSED' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host, 'lab.localhost']);
    const backend = await httpsServer(ctx, leaf, (_request, response) => { response.end('Reached.'); });
    return relayServer(ctx, backend, {
      hello(client, bytes) {
        if (!readHello(bytes)?.extensions.includes(27)) return bytes;
        client.end();
        return null;
      },
    });
  },
};

export default server;
