import type { Failure } from '../protocol/diagnosis.ts';
import type { Observation } from '../protocol/observation.ts';

/**
 * The names that stand on the browser's own page, where they are not the code that an extension is told. Firefox
 * tells NS_ERROR_NET_RESET for a connection that ended in the TLS handshake, whether reset or closed; its page tells
 * the two apart. What the probe saw decides; without it both are named.
 */
export function namesOnPage(failure: Failure | null, page: string | undefined, observations: readonly Observation[]): string[] {
  if (failure?.browser !== 'firefox' || failure.code !== 'NS_ERROR_NET_RESET' || page !== 'nssFailure2') return [];
  const outcomes = observations.map((each) => (each.kind === 'tls' && each.hello.changed === null ? each.outcome : null));
  if (outcomes.includes('reset')) return ['PR_CONNECT_RESET_ERROR'];
  if (outcomes.includes('closed')) return ['PR_END_OF_FILE_ERROR'];
  return ['PR_CONNECT_RESET_ERROR', 'PR_END_OF_FILE_ERROR'];
}
