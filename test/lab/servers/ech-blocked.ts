import { boringsslServer, echKeys } from '../programs/boringssl.ts';
import { hiddenBehind, PUBLIC_NAME } from '../programs/ech.ts';
import { ENCRYPTED_CLIENT_HELLO, readHello } from '../programs/hello.ts';
import { relayServer } from '../programs/relay.ts';
import type { LabServer } from '../server.ts';

const HOST = 'ech-blocked.lab.example';

const server: LabServer = {
  id: 'ech-blocked',
  cause: 'ech-blocked',
  program: 'boringssl',
  title: 'Hidden names blocked on the way',
  describe: 'Something before the server resets connections that hide their name behind the public one; a placeholder passes.',
  // Seen with the lab's resolver behind DNS over HTTPS, which browsers hide names with.
  expected: { firefox: 'NS_ERROR_NET_RESET', chromium: 'ERR_CONNECTION_RESET' },
  page: false,
  async start(ctx) {
    const keys = await echKeys(ctx, PUBLIC_NAME, 1);
    const backend = await boringsslServer(ctx, await ctx.certificates.leaf([HOST, PUBLIC_NAME]), keys);
    const front = await relayServer(ctx, backend, {
      whole: true,
      hello(client, bytes) {
        const hello = readHello(bytes);
        if (!hello?.extensions.includes(ENCRYPTED_CLIENT_HELLO) || hello.serverName !== PUBLIC_NAME) return bytes;
        client.resetAndDestroy();
        return null;
      },
    });
    return hiddenBehind(front, HOST, keys);
  },
};

export default server;
