import { getServers } from 'node:dns';
import { isIP } from 'node:net';

/** A resolver's address and port. */
export interface Resolver {
  address: string;
  port: number;
}

/** More than the system's own library would ask (resolv.conf(5)). */
const MOST_RESOLVERS = 3;

/** The resolvers to ask: the one that the person named, else those that this system is configured with. */
export function resolvers(named: string | undefined, configured: () => string[] = getServers): Resolver[] {
  const texts = named === undefined ? configured() : [named];
  return texts.map(readResolver).filter((each) => each !== null).slice(0, MOST_RESOLVERS);
}

/** `ADDR`, `ADDR:PORT`, `[ADDR]:PORT`; the zone of a link-local address stays with it. */
export function readResolver(text: string): Resolver | null {
  if (isIP(text) !== 0) return { address: text, port: 53 };
  const parts = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text);
  const address = parts?.[1] ?? parts?.[2] ?? '';
  const port = Number(parts?.[3] ?? 53);
  return isIP(address) !== 0 && port >= 1 && port <= 65535 ? { address, port } : null;
}

export function resolverText({ address, port }: Resolver): string {
  return `${address.includes(':') ? `[${address}]` : address}:${port}`;
}
