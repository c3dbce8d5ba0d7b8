import { a, https, startResolver } from '../resolver.ts';
import type { LabContext, Running } from '../server.ts';
import { boringsslServer, echKeys, type EchKeys } from './boringssl.ts';
import { ENCRYPTED_CLIENT_HELLO, readHello, type HelloSeen } from './hello.ts';
import { relayServer } from './relay.ts';

/** The name that hellos to the lab's hidden names show. */
export const PUBLIC_NAME = 'outer.lab.example';

/** Gives a server a name in DNS whose HTTPS record holds `keys`: a page that browsers hide the name of. */
export async function hiddenBehind(server: Running, host: string, keys: Pick<EchKeys, 'list'>): Promise<Running> {
  const service = `_${server.port}._https.${host}`;
  const resolver = await startResolver((name, type) => {
    if (name === host) return type === 'A' ? a(name, '127.0.0.1') : [];
    if (name === service) return type === 'HTTPS' ? https(name, { target: host, ech: keys.list }) : [];
    return undefined;
  });
  return {
    ...server, host, options: ['--dns', resolver.address],
    async stop() {
      await Promise.all([server.stop(), resolver.stop()]);
    },
  };
}

/** A server that holds the keys it publishes, behind something that resets the connections of those hellos with the extension that `blocks` picks. */
export async function filteredOnTheWay(ctx: LabContext, host: string, blocks: (hello: HelloSeen) => boolean): Promise<Running> {
  const keys = await echKeys(ctx, PUBLIC_NAME, 1);
  const backend = await boringsslServer(ctx, await ctx.certificates.leaf([host, PUBLIC_NAME]), keys);
  const front = await relayServer(ctx, backend, {
    whole: true,
    hello(client, bytes) {
      const hello = readHello(bytes);
      if (!hello?.extensions.includes(ENCRYPTED_CLIENT_HELLO) || !blocks(hello)) return bytes;
      client.resetAndDestroy();
      return null;
    },
  });
  return hiddenBehind(front, host, keys);
}
