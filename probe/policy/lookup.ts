import { Resolver } from 'node:dns/promises';
import type { DnsObservation } from '../../lib/protocol/observation.ts';
import { isAddress } from '../../lib/protocol/target.ts';
import { errnoOf } from '../net/errno.ts';
import type { RunContext } from '../run-context.ts';
import { PolicyRefusal } from './refusal.ts';
import type { RunPolicy } from './run-policy.ts';

/**
 * The addresses of a host as a probe for strangers may use them. The resolver is asked over the wire, never the system:
 * its hosts file and search list hold names of the operator's own network. A name is asked once a run, so that what was
 * judged is what is used, whatever its zone says a moment later. One refused answer refuses the name.
 *
 * `quiet`: for hosts other than the page's own; one of those that is refused has no address.
 */
export async function resolveJudged(context: RunContext, policy: RunPolicy, host: string, { quiet }: { quiet: boolean }): Promise<string[]> {
  const known = kept(context).get(host) ?? ask(context, host, quiet);
  kept(context).set(host, known);
  const addresses = await known;
  if (addresses.every((address) => policy.allowsAddress(address))) return addresses;
  if (quiet) return [];
  throw new PolicyRefusal();
}

const KEPT = new WeakMap<RunContext, Map<string, Promise<string[]>>>();

function kept(context: RunContext): Map<string, Promise<string[]>> {
  let names = KEPT.get(context);
  if (!names) KEPT.set(context, (names = new Map()));
  return names;
}

async function ask(context: RunContext, host: string, quiet: boolean): Promise<string[]> {
  const { policy } = context.options;
  const told: Parameters<RunContext['emit']>[0][] = [];
  const tell = (source: DnsObservation['source'], type: DnsObservation['type'], outcome: DnsObservation['outcome'], addresses: string[], startMs: number, errno?: string) =>
    told.push({ kind: 'dns', step: 'dns', source, name: host, type, outcome, addresses: addresses.slice(0, 64), startMs, ms: context.now() - startMs, ...(errno ? { errno } : {}) });
  const addresses = await find(context, host, tell);
  // What a refused name has for addresses is told to nobody.
  if (!quiet && addresses.every((address) => policy?.allowsAddress(address))) for (const one of told) context.emit(one);
  return addresses;
}

type Tell = (source: DnsObservation['source'], type: DnsObservation['type'], outcome: DnsObservation['outcome'], addresses: string[], startMs: number, errno?: string) => void;

async function find(context: RunContext, host: string, tell: Tell): Promise<string[]> {
  const startMs = context.now();
  if (isAddress(host)) {
    tell('literal', 'any', 'answered', [host], startMs);
    return [host];
  }
  // RFC 6761 section 6.3. The front door refuses these names; where an operator has opened loopback for tests they are what they are.
  if (/(^|\.)localhost$/.test(host)) {
    const local = ['127.0.0.1', '::1'].filter((address) => context.options.policy?.allowsAddress(address));
    tell('literal', 'any', 'answered', local, startMs);
    if (local.length === 0) throw new PolicyRefusal();
    return local;
  }
  const resolver = new Resolver({ timeout: 1500, tries: 2 });
  if (context.options.dns !== undefined) resolver.setServers([context.options.dns]);
  const one = async (type: 'A' | 'AAAA') => {
    const answer = await context.within(query(resolver, host, type), { outcome: 'timed-out' as const, addresses: [] });
    tell('resolver', type, answer.outcome, answer.addresses, startMs, 'errno' in answer ? answer.errno : undefined);
    return answer.addresses;
  };
  const found = await Promise.all([one('AAAA'), one('A')]);
  resolver.cancel();
  return [...new Set(found.flat())];
}

const OUTCOMES: Record<string, DnsObservation['outcome']> = {
  ENOTFOUND: 'no-such-name', ENODATA: 'no-address', ESERVFAIL: 'server-failure', EREFUSED: 'refused', ETIMEOUT: 'timed-out', ECONNREFUSED: 'unreachable',
  EBADRESP: 'malformed', EFORMERR: 'malformed', EBADNAME: 'malformed',
};

async function query(resolver: Resolver, host: string, type: 'A' | 'AAAA'): Promise<{ outcome: DnsObservation['outcome']; addresses: string[]; errno?: string }> {
  try {
    const addresses = await (type === 'A' ? resolver.resolve4(host) : resolver.resolve6(host));
    return { outcome: addresses.length > 0 ? 'answered' : 'no-address', addresses: [...new Set(addresses)] };
  } catch (error) {
    const errno = errnoOf(error);
    return { outcome: OUTCOMES[errno] ?? 'unknown', addresses: [], errno };
  }
}
