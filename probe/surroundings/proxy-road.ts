import type { TunnelEntry } from '../net/tunnel.ts';
import type { RunContext } from '../run-context.ts';
import { resolveHost } from '../steps/dns.ts';
import type { Proxy } from './proxy-settings.ts';

/**
 * The way through each proxy of a run, its name looked up once. `proxyFor`: which serves a URL, null where none does. A null entry
 * is a proxy whose name has no address.
 */
export function createRoads(context: RunContext, proxyFor: (url: URL) => Proxy | null) {
  const found = new Map<string, Promise<Omit<TunnelEntry, 'forwards'> | null>>();
  const reached = new Set<string>();

  async function find(proxy: Proxy): Promise<Omit<TunnelEntry, 'forwards'> | null> {
    // A proxy is not reached through itself or another.
    reached.add(`${proxy.host}:${proxy.port}`);
    const [address] = await resolveHost(context, proxy.host, proxy.port, { quiet: true });
    if (address === undefined) return null;
    reached.add(`${address}:${proxy.port}`);
    if (proxy.kind !== 'https') return { kind: proxy.kind, address, port: proxy.port };
    const [{ secureTo }, { trustedPems }] = await Promise.all([import('../net/outer-tls.ts'), import('../x509/trusted-pems.ts')]);
    return { kind: 'http', address, port: proxy.port, secure: secureTo(proxy.host, () => trustedPems(context.options.cacert, process.env)) };
  }

  /** The entry for a page behind this proxy. */
  async function through(proxy: Proxy, page: URL): Promise<TunnelEntry | null> {
    const key = `${proxy.kind} ${proxy.host} ${proxy.port}`;
    const entry = found.get(key) ?? find(proxy);
    found.set(key, entry);
    const whole = await entry;
    return whole && (page.protocol === 'http:' && whole.kind === 'http' ? { ...whole, forwards: true } : whole);
  }

  return {
    through,
    /** The same for any host that the run goes to; null where that one is reached directly. */
    async to(host: string, port: number, scheme: 'http:' | 'https:'): Promise<TunnelEntry | null> {
      if (reached.has(`${host}:${port}`)) return null;
      const page = new URL(`${scheme}//${host.includes(':') ? `[${host}]` : host}:${port}/`);
      const proxy = proxyFor(page);
      return proxy && through(proxy, page);
    },
  };
}
