import type { Observation, SurroundingsObservation, TlsObservation } from '../../lib/protocol/observation.ts';

/** Answers up to this size fit the smallest packets there are (IPv6's least MTU is 1280). */
const SMALL = 1100;

/**
 * A suspicion that full-size packets are lost on the way: the browser's hello is met by silence, and so is every other
 * that asks for a whole flight of answers, yet a refusal of a few bytes comes through. Null where nothing hints at it.
 */
export function suspectPathMtu(seen: readonly Observation[]): Pick<SurroundingsObservation, 'outcome' | 'detail' | 'address' | 'port'> | null {
  const hellos = seen.filter((o): o is TlsObservation => o.kind === 'tls');
  const own = hellos.find((o) => o.hello.changed === null);
  if (own === undefined || own.outcome !== 'timed-out') return null;
  const same = hellos.filter((o) => o.address === own.address);
  // A whole flight got through: then size alone stops no answer.
  if (same.some((o) => o.received > SMALL || o.outcome === 'completed')) return null;
  const small = same.find((o) => o.received > 0 && o.received <= SMALL);
  if (small === undefined || isNothingMissing(same)) return null;
  return {
    outcome: 'suspected', ...(own.address ? { address: own.address } : {}), ...(own.port ? { port: own.port } : {}),
    detail: `answers of ${small.received} bytes arrive, full-size ones do not`,
  };
}

/** This machine's TCP saw no gap in what several silent peers sent: then nothing of an answer was lost. */
function isNothingMissing(hellos: readonly TlsObservation[]): boolean {
  const known = hellos.flatMap(({ outcome, transport }) => (outcome === 'timed-out' && transport?.unacknowledged === 0 ? [transport] : []));
  return known.length > 1 && known.every(({ outOfOrder }) => outOfOrder === 0);
}
