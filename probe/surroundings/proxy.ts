import type { Connection } from '../net/connection.ts';
import { openTunnel, type TunnelResult } from '../net/tunnel.ts';
import type { RunContext } from '../run-context.ts';
import { proxyOfEnvironment, proxyOfSystem, scriptFor, type Proxy } from './proxy-settings.ts';
import { systemProxy } from './system-proxy.ts';

/** What the proxy in use makes of this page. `connection`: through it to the page's host; null where it lets nobody through. */
export interface Proxied {
  connection: Connection | null;
}

/**
 * Finds the proxy that this machine is set to use for the page and goes to the page's host through it, or to the proxy alone
 * for a plain page. Null where there is none: then the road is walked directly. A person who names a resolver or addresses asks for
 * the direct road.
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
  if (settings === null && !Object.keys(env).some((name) => /_proxy$/i.test(name) && env[name])) return null;
  const roads = (await import('./proxy-road.ts')).createRoads(context, proxyFor);
  const proxy = proxyFor(url);
  const entry = proxy && (await roads.through(proxy, url));
  // What the walk connects to from now on, it connects to as the browser does.
  context.tunnelTo = roads.to;
  if (proxy === null) return null;
  const named = `${NAMES[proxy.kind]} proxy ${proxy.host}:${proxy.port} (${proxy.from})`;
  if (entry === null) {
    context.emit({ kind: 'surroundings', step: 'proxy', about: 'proxy', startMs: 0, ms: context.now(), outcome: 'unreachable', detail: `${named}: its name has no address` });
    return { connection: null };
  }
  // The page is the proxy's own.
  if (entry.address === host && entry.port === port) return null;
  const result = await openTunnel(context, entry, host, port);
  emit(context, proxy, entry.address, result, named, entry.forwards === true);
  if (result.connection) context.tunnels.set(`${host}:${port}`, entry);
  return { connection: result.connection };
}

const NAMES: Record<Proxy['kind'], string> = { http: 'HTTP', https: 'HTTPS', socks: 'SOCKS', socks4: 'SOCKS 4' };

function emit(context: RunContext, proxy: Proxy, address: string, { outcome, status, says, problem, connected, bytes, startMs, ms }: TunnelResult, named: string, forwards: boolean): void {
  const what = problem === undefined ? says ?? (status === undefined ? WORDS[outcome] : `it answers CONNECT with ${status}`) : `its certificate does not hold (${problem})`;
  context.emit({
    kind: 'surroundings', step: 'proxy', about: 'proxy', address, port: proxy.port, startMs, ms,
    outcome: outcome === 'open' ? 'ok' : outcome, detail: `${named}: ${outcome === 'open' && forwards ? 'it takes requests' : outcome === 'open' ? 'it opens a tunnel' : what}`,
    ...(status === undefined ? {} : { status }), ...(problem === undefined ? {} : { problem }), ...(outcome === 'timed-out' && connected ? { connected } : {}), ...(bytes && bytes.length > 0 ? { bytes: bytes.subarray(0, 512).toString('hex') } : {}),
  });
}

const WORDS: Record<TunnelResult['outcome'], string> = {
  open: 'it opens a tunnel', refused: 'it refuses connections', unreachable: 'no way leads to it', 'timed-out': 'it does not answer',
  'authentication-required': 'it wants a name and password', failed: 'it opens no tunnel',
};
