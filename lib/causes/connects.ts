import type { EvidenceIndex } from '../diagnosis/evidence.ts';
import type { TcpObservation } from '../protocol/observation.ts';
import { tcpClue } from './clues.ts';
import type { Found } from './cause.ts';

/** No address lets anybody in, and all fail in this one way; `likely` while addresses are open or the first alone fails so. */
export function everyConnect(e: EvidenceIndex, outcomes: readonly TcpObservation['outcome'][]): Found | null {
  const first = e.tcp[0];
  if (first === undefined || e.tcp.some((o) => o.outcome === 'connected') || !outcomes.includes(first.outcome)) return null;
  const tried = e.observations.filter((o) => o.kind === 'tcp').length;
  const all = e.tcp.every((o) => outcomes.includes(o.outcome)) && (e.finished || tried >= Math.max(1, e.addresses.length));
  return { confidence: all ? 'proven' : 'likely', evidence: e.tcp.filter((o) => outcomes.includes(o.outcome)).map(tcpClue), values: { count: e.tcp.length } };
}
