import { lookup } from 'node:dns/promises';
import type { DnsObservation } from '../../lib/protocol/observation.ts';
import { isAddress } from '../../lib/protocol/target.ts';
import { errnoOf } from '../net/errno.ts';
import type { RunContext } from '../run-context.ts';

/**
 * The addresses of a host as this machine would use them: an address itself, one that the person named, the
 * loopback of RFC 6761 for `localhost` names (which both browsers use without asking anybody), or the system's answer.
 * `quiet`: for hosts other than the page's own, which are no step of its journey.
 */
export async function resolveHost(context: RunContext, host: string, port: number, { quiet = false } = {}): Promise<string[]> {
  const startMs = context.now();
  const emit = (source: DnsObservation['source'], outcome: DnsObservation['outcome'], addresses: string[], errno?: string) => {
    if (!quiet) context.emit({ kind: 'dns', step: 'dns', source, name: host, type: 'any', outcome, addresses: addresses.slice(0, 64), startMs, ms: context.now() - startMs, ...(errno ? { errno } : {}) });
    return addresses;
  };
  if (isAddress(host)) return emit('literal', 'answered', [host]);
  const override = context.options.resolve?.get(`${host.toLowerCase()}:${port}`);
  if (override) return emit('override', 'answered', override);
  if (isLocalhost(host)) return emit('literal', 'answered', ['127.0.0.1', '::1']);
  const answer = await context.within(systemLookup(host), { outcome: 'timed-out' as const, addresses: [] });
  return emit('system', answer.outcome, answer.addresses, 'errno' in answer ? answer.errno : undefined);
}

/** RFC 6761 section 6.3. */
export function isLocalhost(host: string): boolean {
  return /(^|\.)localhost\.?$/i.test(host);
}

type SystemAnswer = { outcome: DnsObservation['outcome']; addresses: string[]; errno?: string };

const OUTCOMES: Record<string, DnsObservation['outcome']> = {
  ENOTFOUND: 'no-such-name',
  ENODATA: 'no-address',
  // getaddrinfo says so for SERVFAIL and for a resolver that does not answer alike.
  EAI_AGAIN: 'server-failure',
  EAI_FAIL: 'server-failure',
};

async function systemLookup(host: string): Promise<SystemAnswer> {
  try {
    const found = await lookup(host, { all: true, verbatim: true });
    return { outcome: found.length > 0 ? 'answered' : 'no-address', addresses: [...new Set(found.map(({ address }) => address))] };
  } catch (error) {
    const errno = errnoOf(error);
    return { outcome: OUTCOMES[errno] ?? 'unknown', addresses: [], errno };
  }
}
