import { SECOND_RESOLVER } from '../../lib/protocol/observation.ts';
import { ask } from '../dns/ask.ts';
import { mayBeCompared } from '../dns/name.ts';
import { TYPES } from '../dns/question.ts';
import { readResolver, resolverText } from '../dns/resolvers.ts';
import type { RunContext } from '../run-context.ts';

/** From the start of the look-up; beside a walk that is still on its way it costs nobody time. */
const PATIENCE_MS = 2500;

/**
 * Asks the resolver that the person named for comparison, beside this system's own, for the page's addresses. Settles
 * when it has answered or had its time; nobody is asked where none was named, or where the name is none for strangers.
 */
export async function askSecondResolver(context: RunContext): Promise<void> {
  const { target, options } = context;
  // A stranger's run asks whom its operator chose, and nobody is asked who was not allowed.
  const server = options.policy || options.others === false || options.compareDns === undefined ? null : readResolver(options.compareDns);
  if (server === null || !mayBeCompared(target.host) || options.resolve?.has(`${target.host.toLowerCase()}:${target.port}`)) return;
  const until = context.now() + Math.min(PATIENCE_MS, context.left);
  await Promise.all((['A', 'AAAA'] as const).map(async (type) => {
    const asked = await ask(context, server, { name: target.host, type: TYPES[type], checkingDisabled: false }, until);
    context.emit({ kind: 'dns', step: 'dns', vantage: SECOND_RESOLVER, source: 'resolver', name: target.host, type, server: resolverText(server), ...asked });
  }));
}
