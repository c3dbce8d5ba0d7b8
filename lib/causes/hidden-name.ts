import type { EvidenceIndex } from '../diagnosis/evidence.ts';
import type { DnsObservation, TlsObservation } from '../protocol/observation.ts';
import { gotServerHello } from './hellos.ts';

/** The HTTPS record with keys for Encrypted ClientHello. */
export function keysInDns(e: EvidenceIndex): DnsObservation | null {
  return e.dns.find((o) => o.https?.some((record) => record.ech)) ?? null;
}

/** The browser's hello with its name hidden by the keys from DNS, as often as it was sent; empty unless every hello that named it got through. */
export function hiddenTries(e: EvidenceIndex): TlsObservation[] {
  const named = e.tls.filter((o) => o.hello.changed === null && o.address === e.hello?.address);
  if (e.hello?.outcome !== 'completed' || !named.every((o) => o.outcome === 'completed')) return [];
  return e.variants.filter((o) => o.hello.changed === 'ech');
}

/** The server went on without the hidden hello, or refused the outer one by an alert. */
export function isRejected(o: TlsObservation): boolean {
  return o.ech?.status === 'rejected' || (o.outcome === 'alert' && !gotServerHello(o));
}

/** Nothing came back but the end of the connection, or silence. */
export function isCutOff(o: TlsObservation): boolean {
  return (o.outcome === 'reset' || o.outcome === 'timed-out' || o.outcome === 'closed') && !gotServerHello(o);
}

/** The pair was sent twice, which is done only where a browser would not get over the first answer. */
export function failsHidden(e: EvidenceIndex): TlsObservation | null {
  const tries = hiddenTries(e);
  const [first] = tries;
  return first && tries.length > 1 && tries.every((o) => isRejected(o) || isCutOff(o)) ? first : null;
}

/** Hidden or not, the name gets through from here, or nobody told browsers to hide it. */
export function passesHidden(e: EvidenceIndex): boolean {
  const tries = hiddenTries(e);
  return tries.length > 0 ? tries.every((o) => o.ech?.status === 'accepted') : keysInDns(e) === null && e.passed('tls');
}
