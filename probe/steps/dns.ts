import type { DnsObservation } from '../../lib/protocol/observation.ts';
import { isLocalName, isUnspecified } from '../../lib/diagnosis/address.ts';
import { isAddress } from '../../lib/protocol/target.ts';
import { isSingleLabel, mayBeAsked } from '../dns/name.ts';
import { askSystem, type SystemAnswer } from '../dns/system.ts';
import { resolveJudged } from '../policy/lookup.ts';
import type { RunContext } from '../run-context.ts';

/** How much longer than the resolvers themselves the system may take before it is called silent. */
const SYSTEM_MS = 1500;

/**
 * The addresses of a host as this machine would use them: an address itself, one that the person named, the
 * loopback of RFC 6761 for `localhost` names (which both browsers use without asking anybody), the answer of the resolver
 * that the person named, or the system's answer. The configured resolvers are asked beside the system; the walk waits
 * for them only where the system has no address, because then they tell why.
 *
 * `quiet`: for hosts other than the page's own, which are no step of its journey. `scheme`: by which it will be asked, for proxies differ
 * by it.
 */
export async function resolveHost(context: RunContext, host: string, port: number, { quiet = false, scheme = 'https:' }: { quiet?: boolean; scheme?: 'http:' | 'https:' } = {}): Promise<string[]> {
  const { policy } = context.options;
  if (policy) return resolveJudged(context, policy, host, { quiet });
  const startMs = context.now();
  const emit = (source: DnsObservation['source'], outcome: DnsObservation['outcome'], addresses: string[], errno?: string) => {
    if (!quiet) context.emit({ kind: 'dns', step: 'dns', source, name: host, type: 'any', outcome, addresses: addresses.slice(0, 64), startMs, ms: context.now() - startMs, ...(errno ? { errno } : {}) });
    return addresses;
  };
  const entry = context.tunnels.get(`${host}:${port}`) ?? (await context.tunnelTo(host, port, scheme));
  if (entry) {
    // The proxy looks it up.
    context.tunnels.set(`${host}:${port}`, entry);
    return [host];
  }
  if (isAddress(host)) return emit('literal', 'answered', [host]);
  const override = context.options.resolve?.get(`${host.toLowerCase()}:${port}`);
  if (override) return emit('override', 'answered', override);
  if (isLocalName(host.replace(/\.$/, '').toLowerCase())) return emit('literal', 'answered', ['127.0.0.1', '::1']);

  const named = context.options.dns !== undefined && mayBeAsked(host);
  if (named) {
    const wire = (await loadWire()).askWire(context, host, port, { quiet });
    context.beside(wire.all);
    return usable(await context.within(wire.addresses, []));
  }
  const system = askSystem(host);
  const wire = !quiet && mayBeAsked(host) && !isSingleLabel(host) ? (await loadWire()).askWire(context, host, port) : null;
  if (wire) context.beside(wire.all);
  const silent: SystemAnswer = { outcome: 'timed-out', addresses: [] };
  // Its library waits five seconds and more for resolvers that have already shown to be silent.
  const late = wire?.addresses.then((addresses) => (addresses.length > 0 ? never : context.within(never, silent, context.now() + SYSTEM_MS)));
  const answer = await context.within(late ? Promise.race([system, late]) : system, silent);
  emit('system', answer.outcome, answer.addresses, answer.errno);
  if (answer.addresses.length > 0 || !wire) return usable(answer.addresses);
  const told = await context.within(wire.addresses, []);
  if (told.length === 0 || answer.outcome === 'no-such-name') return [];
  // The system failed where its resolver has an answer: a fault that has passed, if a second look finds the name.
  const again = await context.within(askSystem(host), silent);
  return usable(emit('system', again.outcome, again.addresses, again.errno));
}

/** Loaded while the system is being asked, and not at all where nobody is. */
const loadWire = () => import('../dns/wire.ts');

const never = new Promise<never>(() => undefined);

/** 0.0.0.0 and :: are nobody's; the kernel would take them for this machine, which is none of the page's business. */
function usable(addresses: readonly string[]): string[] {
  return addresses.filter((address) => !isUnspecified(address));
}
