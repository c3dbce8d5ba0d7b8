import { isSignedBy, type Certificate } from './certificate.ts';
import type { TrustStore } from './trust-store.ts';

export interface Path {
  /** Leaf first. The last is a trusted root, a root that nobody here trusts, or a certificate whose issuer is missing. */
  certificates: Certificate[];
  /** The store that trusts the last certificate. */
  trustedBy: string | null;
  /** An issuer stands here by name and its key did not make the signature. */
  badSignature: boolean;
}

/**
 * Certificates of a path, root and leaf among them, as far as each browser follows it: measured with Firefox 153 and
 * Chromium 156, whose answer past that is that the issuer is unknown.
 */
export const FOLLOWED = { firefox: 8, chromium: 21 } as const;
const MOST_DEPTH = FOLLOWED.chromium;
const MOST_TRIES = 200;

/** Every path from `leaf` through `pool` to the stores, trusted ones first. At least one path always comes back. */
export function buildPaths(leaf: Certificate, pool: readonly Certificate[], stores: readonly TrustStore[]): Path[] {
  const paths: Path[] = [];
  let tries = 0;
  const walk = (path: Certificate[]) => {
    const last = path[path.length - 1]!;
    const trustedBy = stores.find((store) => store.has(last))?.name ?? null;
    if (trustedBy !== null) return void paths.push({ certificates: path, trustedBy, badSignature: false });
    if (last.selfSigned || path.length >= MOST_DEPTH) return void paths.push({ certificates: path, trustedBy: null, badSignature: false });
    const named = issuersByName(last, path, pool, stores);
    const issuers = named.filter((issuer) => tries++ < MOST_TRIES && isSignedBy(last.x509, issuer.publicKey));
    if (issuers.length === 0) return void paths.push({ certificates: path, trustedBy: null, badSignature: named.length > 0 });
    for (const issuer of issuers) walk([...path, issuer]);
  };
  walk([leaf]);
  return paths.sort((a, b) => Number(b.trustedBy !== null) - Number(a.trustedBy !== null));
}

function issuersByName(certificate: Certificate, path: readonly Certificate[], pool: readonly Certificate[], stores: readonly TrustStore[]): Certificate[] {
  const subject = certificate.issuerDer.toString('hex');
  const candidates = [...stores.flatMap((store) => store.bySubject(subject)), ...pool.filter(({ subjectDer }) => subjectDer.equals(certificate.issuerDer))];
  const used = new Set(path.map(({ sha256 }) => sha256));
  const unique = [...new Map(candidates.map((candidate) => [candidate.sha256, candidate])).values()];
  return unique.filter((candidate) => !used.has(candidate.sha256) && fitsKeyId(certificate, candidate));
}

/** RFC 5280 section 4.2.1.1: where both name a key, they must name the same. */
function fitsKeyId(certificate: Certificate, issuer: Certificate): boolean {
  return certificate.authorityKeyId === null || issuer.subjectKeyId === null || certificate.authorityKeyId === issuer.subjectKeyId;
}
