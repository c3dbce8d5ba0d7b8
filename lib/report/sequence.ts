import type { TlsObservation, TlsOutcome } from '../protocol/observation.ts';

/** One arrow of the drawn handshake. */
export interface Arrow {
  from: 'client' | 'server';
  name: string;
  size: number;
  ms: number;
  encrypted: boolean;
  /** An alert that ends it otherwise than well: close_notify says goodbye (RFC 8446 section 6.1). */
  isFatal: boolean;
}

export interface Sequence {
  arrows: Arrow[];
  /** Null where the handshake completed, with the name for which it was meant. */
  break: { outcome: Exclude<TlsOutcome, 'completed'> | 'ech-rejected'; alert?: string; after: string } | null;
}

/** What went to and fro in one handshake, with the place where it broke. */
export function sequenceOf(observation: TlsObservation): Sequence {
  const arrows = observation.messages.map(({ from, name, size, ms, encrypted }) => ({ from, name, size, ms, encrypted, isFatal: isAlert(name) && name !== 'alert close_notify' }));
  const { outcome, alert } = observation;
  const last = arrows.filter((each) => !isAlert(each.name)).at(-1)?.name ?? 'client_hello';
  if (outcome === 'completed') return { arrows, break: observation.ech?.status === 'rejected' ? { outcome: 'ech-rejected', after: last } : null };
  return { arrows, break: { outcome, ...(alert ? { alert: `${alert.name} (${alert.number})` } : {}), after: alert?.after ?? last } };
}

function isAlert(name: string): boolean {
  return name === 'alert' || name.startsWith('alert ');
}
