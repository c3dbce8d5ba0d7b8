import type { EvidenceIndex } from '../diagnosis/evidence.ts';
import type { HttpObservation, TlsObservation } from '../protocol/observation.ts';
import { allHellos } from './hellos.ts';

/** The most that one packet of any network carries for sure: IPv6's least MTU (RFC 8200 section 5) without the headers of IP and TCP. */
const SMALLEST_FULL = 1280 - 40 - 20;
const RECORD_HEADER = 5;

export interface Loss {
  /** In full-size packets: silence, and no acknowledgement where that is known. */
  lost: TlsObservation[];
  /** In small packets: answered, or acknowledged by the machine there. */
  arrived: TlsObservation[];
  /** What arrived are the very bytes that were lost. If not, something on the way may have read what it dropped. */
  sameBytes: boolean;
}

/** Hellos that vanish in full-size packets and arrive in small ones. Null where it is not so, or not known. */
export function lostOnTheWayOut(e: EvidenceIndex): Loss | null {
  const { hello } = e;
  if (hello === null || !isLostWhole(hello)) return null;
  const lost = allHellos(e).filter(isLostWhole);
  const small = e.variants.filter((o) => largestPacket(o) < SMALLEST_FULL);
  const same = small.filter((o) => o.hello.changed === 'split');
  if (same.length > 0) return same.every(hasArrived) ? { lost, arrived: same, sameBytes: true } : null;
  // Hellos that are small get through on servers that stumble over large ones as well: then only TCP itself tells.
  const arrived = small.filter(hasArrived);
  return arrived.length > 0 && lost.every((o) => o.transport !== undefined) ? { lost, arrived, sameBytes: false } : null;
}

/** Of these answers a later packet came and the one before it never did, though TCP sends what is missing again. */
export function lostOnTheWayBack(e: EvidenceIndex): TlsObservation[] {
  return allHellos(e).filter((o) => o.outcome === 'timed-out' && (o.transport?.outOfOrder ?? 0) > 0);
}

/** Something between the two machines swallows packets: the program at the other end may never have been asked. */
export function losesPackets(o: TlsObservation | HttpObservation): boolean {
  return o.outcome === 'timed-out' && o.transport !== undefined && (o.transport.outOfOrder > 0 || (o.transport.unacknowledged > 0 && o.transport.resent > 0));
}

function isLostWhole(o: TlsObservation): boolean {
  return o.outcome === 'timed-out' && o.received === 0 && largestPacket(o) >= SMALLEST_FULL && o.transport?.unacknowledged !== 0;
}

function hasArrived(o: TlsObservation): boolean {
  return o.received > 0 || o.transport?.unacknowledged === 0;
}

/** Bytes of TLS in its largest packet, were packets as large as they may be. */
function largestPacket({ hello }: TlsObservation): number {
  return Math.ceil((hello.size + RECORD_HEADER) / hello.writes);
}
