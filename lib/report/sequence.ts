import type { TlsObservation, TlsOutcome } from '../protocol/observation.ts';

/** One arrow of the drawn handshake. */
export interface Arrow {
  from: 'client' | 'server';
  name: string;
  size: number;
  ms: number;
  encrypted: boolean;
  isAlert: boolean;
}

export interface Sequence {
  arrows: Arrow[];
  /** Null where the handshake completed. */
  break: { outcome: Exclude<TlsOutcome, 'completed'>; alert?: string; after: string } | null;
}

/** What went to and fro in one handshake, with the place where it broke. */
export function sequenceOf(observation: TlsObservation): Sequence {
  const arrows = observation.messages.map(({ from, name, size, ms, encrypted }) => ({ from, name, size, ms, encrypted, isAlert: name === 'alert' || name.startsWith('alert ') }));
  const { outcome, alert } = observation;
  if (outcome === 'completed') return { arrows, break: null };
  const last = arrows.filter((each) => !each.isAlert).at(-1)?.name ?? 'client_hello';
  return { arrows, break: { outcome, ...(alert ? { alert: `${alert.name} (${alert.number})` } : {}), after: alert?.after ?? last } };
}
