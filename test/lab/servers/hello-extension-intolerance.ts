import { readHello } from '../programs/hello.ts';
import { httpsServer } from '../programs/node.ts';
import { relayServer } from '../programs/relay.ts';
import type { LabServer } from '../server.ts';

const server: LabServer = {
  id: 'hello-extension-intolerance',
  cause: 'hello-extension-intolerance',
  program: 'node',
  title: 'Breaks on one extension',
  describe: 'Something before the server closes every connection whose hello offers certificate compression. Firefox tries again without TLS 1.3, and gets through.',
  expected: { firefox: null, chromium: 'ERR_CONNECTION_CLOSED' },
  async start(ctx) {
    const leaf = await ctx.certificates.leaf([ctx.host, 'lab.localhost']);
    const backend = await httpsServer(ctx, leaf, (_request, response) => { response.end('Reached.'); });
    return relayServer(ctx, backend, {
      whole: true,
      hello(client, bytes) {
        if (!readHello(bytes)?.extensions.includes(27)) return bytes;
        client.end();
        return null;
      },
    });
  },
};

export default server;
