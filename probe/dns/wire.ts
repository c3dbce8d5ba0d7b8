import type { DnsObservation } from '../../lib/protocol/observation.ts';
import type { RunContext } from '../run-context.ts';
import { ask, type Asked } from './ask.ts';
import { httpsRecordName } from './name.ts';
import { TYPES } from './question.ts';
import { resolvers, resolverText, type Resolver } from './resolvers.ts';

/** For all questions to one resolver; half of it while another one is left to ask. */
const PATIENCE_MS = 3000;
/** How long one family's answer waits for the other's (RFC 8305 section 3 has 50 ms; nobody watches a page build up here). */
const OTHER_FAMILY_MS = 250;

type AskedType = Exclude<DnsObservation['type'], 'any'>;

export interface Wire {
  /** What there is as soon as it is enough to go on with; empty where no resolver gave an address. */
  addresses: Promise<string[]>;
  /** Settles when every question is answered or given up. */
  all: Promise<unknown>;
}

/**
 * A, AAAA and HTTPS asked of the configured resolvers, all at once, each answer an observation of its own.
 * `quiet`: addresses alone, and nothing emitted.
 */
export function askWire(context: RunContext, host: string, port: number, { quiet = false } = {}): Wire {
  const servers = resolvers(context.options.dns);
  const found: Partial<Record<AskedType, string[]>> = {};
  const lookUp = async (type: AskedType, name: string) => {
    found[type] = (await askInTurn(context, servers, name, type, quiet))?.addresses ?? [];
  };
  const families = [lookUp('AAAA', host), lookUp('A', host)];
  const both = Promise.all(families);
  const https = quiet ? null : lookUp('HTTPS', httpsRecordName(host, new URL(context.target.url).protocol, port));
  const gathered = () => [...(found.AAAA ?? []), ...(found.A ?? [])];
  const enough = Promise.race([both, ...families.map(async (family) => {
    await family;
    await (gathered().length > 0 ? context.within(both, undefined, context.now() + OTHER_FAMILY_MS) : both);
  })]);
  return { addresses: enough.then(gathered), all: Promise.all([both, https]) };
}

/** One resolver after the other until one has an answer, whatever that says of the name. */
async function askInTurn(context: RunContext, servers: readonly Resolver[], name: string, type: AskedType, quiet: boolean): Promise<Asked | null> {
  let last: Asked | null = null;
  for (const [place, server] of servers.entries()) {
    if (context.over) break;
    const patience = place + 1 < servers.length ? PATIENCE_MS / 2 : PATIENCE_MS;
    last = await askOne(context, server, name, type, { checkingDisabled: false, quiet, patience });
    if (last.outcome === 'answered' || last.outcome === 'no-such-name' || last.outcome === 'no-address') return last;
    if (last.outcome === 'server-failure' && !quiet && type !== 'HTTPS') {
      // A resolver that validates answers SERVFAIL to a bogus signature; without its check, the answer comes.
      await askOne(context, server, name, type, { checkingDisabled: true, quiet, patience });
    }
  }
  return last;
}

async function askOne(context: RunContext, server: Resolver, name: string, type: AskedType, { checkingDisabled, quiet, patience }: { checkingDisabled: boolean; quiet: boolean; patience: number }): Promise<Asked> {
  const until = context.now() + Math.min(patience, context.left / 2);
  const asked = await ask(context, server, { name, type: TYPES[type], checkingDisabled }, until);
  if (!quiet) context.emit({ kind: 'dns', step: 'dns', source: 'resolver', name, type, server: resolverText(server), ...asked, ...(checkingDisabled ? { checkingDisabled } : {}) });
  return asked;
}
