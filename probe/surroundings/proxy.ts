import type { Connection } from '../net/connection.ts';
import { openTunnel, type TunnelResult } from '../net/tunnel.ts';
import type { RunContext } from '../run-context.ts';
import { resolveHost } from '../steps/dns.ts';
import { proxyOfEnvironment, proxyOfSystem, scriptFor, type Proxy } from './proxy-settings.ts';
import { systemProxy } from './system-proxy.ts';

/** What the proxy in use makes of this page. `connection`: through it to the page's host; null where it lets nobody through. */
export interface Proxied {
  connection: Connection | null;
}

/**
 * Finds the proxy that this machine is set to use for the page and opens a tunnel through it. Null where there is none:
 * then the road is walked directly. A person who names a resolver or addresses asks for the direct road.
 */
export async function tryProxy(context: RunContext, env: NodeJS.ProcessEnv = process.env): Promise<Proxied | null> {
  const { target, options } = context;
  const { host, port } = target;
  if (options.policy || options.dns !== undefined || options.resolve?.has(`${host}:${port}`)) return null;
  const url = new URL(target.url);
  const settings = await systemProxy(process.platform, env);
  const script = scriptFor(url, settings);
  // Which way it sends this page is known to the browser alone: the road is walked without it, and says so.
  if (script) context.emit({ kind: 'surroundings', step: 'proxy', about: 'proxy-script', startMs: 0, ms: context.now(), outcome: 'suspected', detail: script });
  const proxyFor = (page: URL) => proxyOfSystem(page, settings) ?? proxyOfEnvironment(page, env);
  const proxy = proxyFor(url);
  // A proxy that is itself reached over TLS, and plain pages, are not looked at through it.
  if (proxy === null || proxy.kind === 'https' || (url.protocol === 'http:' && proxy.kind === 'http')) return null;
  const named = `${proxy.kind === 'socks' ? 'SOCKS' : 'HTTP'} proxy ${proxy.host}:${proxy.port} (${proxy.from})`;
  const [address] = await resolveHost(context, proxy.host, proxy.port, { quiet: true });
  if (address === undefined) {
    context.emit({ kind: 'surroundings', step: 'proxy', about: 'proxy', startMs: 0, ms: context.now(), outcome: 'unreachable', detail: `${named}: its name has no address` });
    return { connection: null };
  }
  // A proxy is not reached through itself.
  if (address === host && proxy.port === port) return null;
  const entry = { kind: proxy.kind, address, port: proxy.port };
  const result = await openTunnel(context, entry, host, port);
  emit(context, proxy, address, result, named);
  // What the walk connects to from now on, it connects to through the proxy.
  if (result.connection) {
    context.tunnels.set(`${host}:${port}`, entry);
    context.tunnelTo = (other, at) => (proxyFor(new URL(`https://${other.includes(':') ? `[${other}]` : other}:${at}/`)) === null ? null : entry);
  }
  return { connection: result.connection };
}

function emit(context: RunContext, proxy: Proxy, address: string, { outcome, status, says, bytes, startMs, ms }: TunnelResult, named: string): void {
  const what = says ?? (status === undefined ? WORDS[outcome] : `it answers CONNECT with ${status}`);
  context.emit({
    kind: 'surroundings', step: 'proxy', about: 'proxy', address, port: proxy.port, startMs, ms,
    outcome: outcome === 'open' ? 'ok' : outcome, detail: `${named}: ${outcome === 'open' ? 'it opens a tunnel' : what}`,
    ...(status === undefined ? {} : { status }), ...(bytes && bytes.length > 0 ? { bytes: bytes.subarray(0, 512).toString('hex') } : {}),
  });
}

const WORDS: Record<TunnelResult['outcome'], string> = {
  open: 'it opens a tunnel', refused: 'it refuses connections', unreachable: 'no way leads to it', 'timed-out': 'it does not answer',
  'authentication-required': 'it wants a name and password', failed: 'it opens no tunnel',
};
