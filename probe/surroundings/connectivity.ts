import type { SurroundingsObservation } from '../../lib/protocol/observation.ts';
import { readTarget } from '../../lib/protocol/target.ts';
import type { Exchange } from '../http/exchange.ts';
import { exchangeHttp1 } from '../http/http1.ts';
import { connect } from '../net/connection.ts';
import type { RunContext } from '../run-context.ts';
import { resolveHost } from '../steps/dns.ts';

export interface Checked {
  url: string;
  address?: string;
  port?: number;
  /** Null where no connection came about. */
  exchange: Exchange | null;
  startMs: number;
  ms: number;
  /** Milliseconds from the request to its answer. */
  roundTripMs: number;
  /** This machine's time when the answer came, since 1970. */
  answeredAt: number;
}

/** For the whole check: it is made beside the walk, and nobody waits longer for a side matter. */
const PATIENCE_MS = 2500;

/** Asks a connectivity check, without a cookie and without following anything. */
export async function askCheck(context: RunContext, url: string, now: () => number = Date.now): Promise<Checked | null> {
  const read = readTarget(url);
  if (!read.ok || !read.target.url.startsWith('http:')) return null;
  const startMs = context.now();
  const until = startMs + Math.min(PATIENCE_MS, context.left);
  const { host, port } = read.target;
  const none = { url, exchange: null, startMs, roundTripMs: 0, answeredAt: now() };
  const addresses = await context.within(resolveHost(context, host, port, { quiet: true, scheme: 'http:' }), [], until);
  // What comes through a proxy says nothing of what the network does to others.
  if (context.tunnels.has(`${host}:${port}`)) return null;
  for (const address of addresses.slice(0, 2)) {
    const { connection } = await connect(context, address, port, until);
    if (!connection) continue;
    const asked = context.now();
    const exchange = await exchangeHttp1(connection, new URL(read.target.url), { until });
    const answeredAt = now();
    connection.destroy();
    return { url, address, port, exchange, startMs, ms: context.now() - startMs, roundTripMs: context.now() - asked, answeredAt };
  }
  return { ...none, ms: context.now() - startMs };
}

/** What the answer to a connectivity check says of the network. Both conventions count: 204, and 200 with "success". */
export function judgeCheck({ url, exchange }: Checked): Pick<SurroundingsObservation, 'outcome' | 'detail' | 'status'> {
  const host = new URL(url).host;
  if (exchange === null) return { outcome: 'unreachable', detail: `no connection to ${host}` };
  const { outcome, status, location, bodyStart = '' } = exchange;
  if (outcome === 'timed-out') return { outcome: 'timed-out', detail: `no answer from ${host}` };
  if (status === undefined) return { outcome: 'unreachable', detail: `no sound answer from ${host}` };
  if (status === 204 || (status === 200 && /^success\s*$/.test(bodyStart))) return { outcome: 'ok', status, detail: `${host} answers as it should` };
  // RFC 6585 section 6.
  if (status === 511) return { outcome: 'redirected', status, detail: `in place of ${host}, the network asks for a sign-in` };
  if (status >= 300 && status < 400 && location !== undefined && !staysAt(location, url)) return { outcome: 'redirected', status, detail: `in place of ${host}, an answer leads to ${location.slice(0, 300)}` };
  if (status === 200) return { outcome: 'failed', status, detail: `in place of ${host}, something else answers` };
  return { outcome: 'unreachable', status, detail: `${host} answers with an error` };
}

/** A check that has moved to HTTPS at its own host is no portal. */
function staysAt(location: string, url: string): boolean {
  try {
    return new URL(location, url).hostname === new URL(url).hostname;
  } catch {
    return false;
  }
}
