import type { CertificateFacts, CertificateObservation } from '../../lib/protocol/observation.ts';
import type { Certificate } from './certificate.ts';
import { toPem } from './trust-store.ts';

const MOST_TEXT = 1024;
const MOST_NAMES = 256;
/** A certificate of a public CA with a hundred names has about 6 kB. */
const MOST_PEM_DER = 12_000;
const MOST_PEMS = 8;

/** What an observation tells of a chain. The texts are foreign: as received, and cut. */
export function chainFacts(chain: readonly Certificate[], sent: readonly Certificate[], fetched: readonly Certificate[]): CertificateFacts[] {
  return chain.map((certificate, place) => ({
    subject: cut(certificate.subject),
    issuer: cut(certificate.issuer),
    names: [...certificate.dnsNames.slice(0, MOST_NAMES), ...certificate.ipAddresses].slice(0, MOST_NAMES).map((name) => cut(name)),
    notBefore: new Date(certificate.notBefore).toISOString(),
    notAfter: new Date(certificate.notAfter).toISOString(),
    serial: certificate.serial.slice(0, 128),
    sha256: certificate.sha256,
    key: cut(certificate.key),
    signature: cut(certificate.signature),
    isCa: certificate.basicConstraints?.ca ?? false,
    selfIssued: certificate.selfIssued,
    selfSigned: certificate.selfSigned,
    source: sent.includes(certificate) ? 'sent' : fetched.includes(certificate) ? 'fetched' : 'root',
    ...(place < MOST_PEMS && certificate.der.length <= MOST_PEM_DER ? { pem: toPem(certificate.der) } : {}),
  }));
}

/** A browser's native port breaks at 1 MB, and a run has many observations. */
export const MOST_OBSERVATION_BYTES = 250_000;

type Draft = Pick<CertificateObservation, 'chain' | 'problems'> & { repair?: string; cut?: string[] };

/**
 * The same with what is large left out step by step, the least needed first, until it fits: a chain of real life keeps
 * all. `cut` names what left.
 */
export function fitted<T extends Draft>(draft: T): T {
  let now = draft;
  const left: string[] = [];
  for (const { field, less } of STEPS) {
    if (size(now) <= MOST_OBSERVATION_BYTES) return now;
    left.push(field);
    now = { ...now, ...less(now), cut: [...left] };
  }
  return now;
}

const STEPS: readonly { field: string; less(draft: Draft): Partial<Draft> }[] = [
  { field: 'names', less: ({ chain }) => ({ chain: chain.map((each) => ({ ...each, names: each.names.slice(0, 64).map((name) => cut(name, 255)) })) }) },
  { field: 'pem', less: ({ chain }) => ({ chain: chain.map(({ pem, ...each }, place) => (place === 0 && pem ? { ...each, pem } : each)) }) },
  { field: 'repair', less: () => ({ repair: undefined }) },
  {
    // Characters that JSON escapes take six bytes each.
    field: 'texts', less: ({ chain, problems }) => ({
      chain: chain.map((each) => ({ ...each, names: each.names.slice(0, 8).map((name) => cut(name, 120)), subject: cut(each.subject, 120), issuer: cut(each.issuer, 120), key: cut(each.key, 60), signature: cut(each.signature, 60) })),
      problems: problems.slice(0, 48).map((problem) => ({ ...problem, says: cut(problem.says, 160) })),
    }),
  },
];

function size(draft: Draft): number {
  return Buffer.byteLength(JSON.stringify(draft));
}

/** Cut, and without half of a surrogate pair, which no encoding can carry. */
export function cut(text: string, most = MOST_TEXT): string {
  return Buffer.from(text.slice(0, most), 'utf8').toString('utf8').slice(0, most);
}
