import type { CertificateFacts, CertificateObservation, Observation } from '../protocol/observation.ts';

/**
 * The chain that a server should send, as PEM: leaf, then its intermediates in order, those that were fetched among
 * them, without the root (RFC 8446 section 4.4.2 lets it be left out). Null where no certificate was seen, or a link is missing.
 */
export function savedChain(observations: readonly Observation[]): string | null {
  const seen = observations.find((one): one is CertificateObservation => one.kind === 'certificate' && one.chain.length > 0);
  const [leaf, ...others] = seen?.chain ?? [];
  if (!seen || !leaf) return null;
  const chain = [leaf];
  for (let last: CertificateFacts | undefined = leaf; last && !last.selfSigned; ) {
    const wanted: string = last.issuer;
    last = others.find((one) => one.subject === wanted && !one.selfSigned && one.source !== 'root' && !chain.includes(one));
    if (last) chain.push(last);
  }
  const pems = chain.flatMap(({ pem }) => (pem === undefined ? [] : [pem]));
  return pems.length === chain.length ? pems.join('') : null;
}
