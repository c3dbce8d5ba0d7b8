import { MOST_REDIRECTS } from '../../lib/diagnosis/page.ts';
import type { HttpObservation, RedirectsObservation } from '../../lib/protocol/observation.ts';
import { isAddress, readTarget } from '../../lib/protocol/target.ts';
import { exchangeHttp1 } from '../http/http1.ts';
import { exchangeHttp2 } from '../http/http2.ts';
import { connect } from '../net/connection.ts';
import type { RunContext } from '../run-context.ts';
import { browserHello, type Browser } from '../tls/profiles.ts';
import type { Channel } from '../tls/session.ts';
import { changed } from '../tls/variants.ts';
import { resolveHost } from './dns.ts';
import { shakeHands } from './tls.ts';

export interface Open {
  channel: Channel;
  protocol: 'http/1.1' | 'h2';
  address: string;
  port: number;
  /** What the system's own TCP says of it, where it tells. */
  transport?: () => Promise<HttpObservation['transport'] | null>;
  /** An alert that came after the handshake. */
  lateAlert?: () => { level: number; number: number; name: string } | undefined;
}

/** One request on an open channel, as one observation. */
export async function request(context: RunContext, open: Open, url: URL): Promise<HttpObservation> {
  return (await ask(context, open, url))();
}

/** The same, with what emits the observation handed back: for a channel whose own observation waits for this answer. */
export async function ask(context: RunContext, open: Open, url: URL): Promise<() => HttpObservation> {
  const startMs = context.now();
  let transport: HttpObservation['transport'] | null = null;
  const silent = async () => { transport = (await open.transport?.()) ?? null; };
  const exchange = open.protocol === 'h2'
    ? await exchangeHttp2(context, open.channel, url, { until: context.lastWait, silent })
    : await exchangeHttp1(open.channel, url, { until: context.lastWait, silent, userAgent: context.options.policy?.userAgent });
  open.channel.destroy();
  const alert = open.lateAlert?.();
  const ms = context.now() - startMs;
  return () =>
    context.emit({
      kind: 'http', step: 'http', address: open.address, port: open.port, startMs, ms, url: url.href.slice(0, 8192), ...exchange, ...(transport ? { transport } : {}),
      ...(alert ? { alert: { level: alert.level, number: alert.number, name: alert.name } } : {}),
    }) as HttpObservation;
}

/** The same request on a connection that offers HTTP/1.1 alone: what works there and breaks over HTTP/2 is HTTP/2's fault. */
export async function requestOverHttp1(context: RunContext, broken: HttpObservation, url: URL, browser: Browser): Promise<HttpObservation | null> {
  const { address, port } = broken;
  if (address === undefined || port === undefined || context.over) return null;
  const { connection } = await connect(context, address, port);
  const hello = connection && changed(browserHello(browser, isAddress(context.target.host) ? null : context.target.host), 'http1-alpn');
  if (!hello) return null;
  const shaken = await shakeHands(context, connection, hello);
  shaken.observe();
  return shaken.session && request(context, { channel: shaken.session, protocol: 'http/1.1', address, port }, url);
}

/**
 * Follows the Location headers as a browser without cookies does, and tells where they lead in a circle. Hosts
 * other than the page's own are asked too: a circle often runs over two of them.
 */
export async function followRedirects(context: RunContext, first: HttpObservation, browser: Browser): Promise<RedirectsObservation | null> {
  const startMs = context.now();
  const hops: RedirectsObservation['hops'] = [];
  const seen = [withoutFragment(first.url)];
  let circle: number | null = null;
  let current: HttpObservation | null = first;
  while (current && hops.length < MOST_REDIRECTS && !context.over) {
    const next = redirectTarget(current);
    if (!next) break;
    hops.push({ url: current.url, status: current.status!, to: next.href });
    circle = seen.indexOf(withoutFragment(next.href));
    if (circle >= 0) break;
    circle = null;
    seen.push(withoutFragment(next.href));
    const open = await openChannel(context, next, browser);
    current = open && (await request(context, open, next));
  }
  if (hops.length === 0) return null;
  return context.emit({ kind: 'redirects', step: 'http', startMs, ms: context.now() - startMs, hops, circle }) as RedirectsObservation;
}

function redirectTarget({ outcome, status, location, url }: HttpObservation): URL | null {
  if (outcome !== 'response' || location === undefined || ![301, 302, 303, 307, 308].includes(status ?? 0)) return null;
  try {
    const next = new URL(location, url);
    return readTarget(next.href).ok ? next : null;
  } catch {
    return null;
  }
}

function withoutFragment(url: string): string {
  return url.split('#')[0]!;
}

/** A channel to the host of `url`, without observations of the way: those are the page's own. */
async function openChannel(context: RunContext, url: URL, browser: Browser): Promise<Open | null> {
  const read = readTarget(url.href);
  if (!read.ok) return null;
  const { host, port } = read.target;
  if (context.options.policy?.allowsHost(host, port, 'redirect') === false) return null;
  for (const address of (await resolveHost(context, host, port, { quiet: true, scheme: url.protocol === 'http:' ? 'http:' : 'https:' })).slice(0, 4)) {
    if (!context.mayConnect()) return null;
    const { connection } = await connect(context, address, port);
    if (!connection) continue;
    if (url.protocol === 'http:') return { channel: connection, protocol: 'http/1.1', address, port };
    const { session, client } = await shakeHands(context, connection, browserHello(browser, isAddress(host) ? null : host));
    if (session) return { channel: session, protocol: client.negotiated?.alpn === 'h2' ? 'h2' : 'http/1.1', address, port };
  }
  return null;
}
