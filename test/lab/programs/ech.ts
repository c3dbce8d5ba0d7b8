import { a, https, startResolver } from '../resolver.ts';
import type { Running } from '../server.ts';
import type { EchKeys } from './boringssl.ts';

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
