import type { EvidenceIndex } from '../diagnosis/evidence.ts';
import type { HttpObservation, TlsObservation } from '../protocol/observation.ts';

/** Pages that refuse for want of a certificate say so, in many words. */
export const SAYS_CERTIFICATE = /\b(ssl|tls|client|user|personal)[\s-]{0,2}(certificate|cert)\b|certificate (is )?(required|needed|missing)/i;

/** Alerts that speak of the client's certificate: 40 by habit of older servers, the rest by RFC 8446 section 6.2. */
const OF_CERTIFICATE = [40, 41, 42, 43, 44, 45, 46, 48, 49, 116];

/** The hello after which the server asked for the visitor's certificate. */
export function asked(e: EvidenceIndex): TlsObservation | null {
  return e.hello?.certificateRequest ? e.hello : null;
}

/** A Certificate message longer than its empty form (7 bytes in TLS 1.2, 8 in TLS 1.3, both with header). */
export function sentCertificate(o: TlsObservation): boolean {
  return o.messages.some((m) => m.from === 'client' && m.name === 'certificate' && m.size > 16);
}

/** How the server turned the visitor away after asking: in the handshake, or, in TLS 1.3, only after the request. */
export function refusalAfterAsking(e: EvidenceIndex): TlsObservation | HttpObservation | null {
  const o = asked(e);
  if (o === null) return null;
  if (o.outcome === 'alert' && o.alert && OF_CERTIFICATE.includes(o.alert.number) && !['client_hello', 'server_hello'].includes(o.alert.after)) return o;
  if (o.outcome === 'reset' || o.outcome === 'closed') return o;
  if (o.outcome !== 'completed') return null;
  return e.http.find((h) => (h.alert && OF_CERTIFICATE.includes(h.alert.number)) || h.outcome === 'empty' || h.outcome === 'reset') ?? null;
}
