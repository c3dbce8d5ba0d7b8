import type { CertificateObservation, CertificateProblem } from '../../lib/protocol/observation.ts';
import type { Codes } from './browser-verdicts.ts';
import { cut } from './facts.ts';
import type { RevocationLook } from './revocation.ts';

type Facts = Pick<CertificateObservation, 'revocation' | 'revocationSays' | 'issuerRevocation' | 'bytes'>;

/** What an observation tells of revocation: of the leaf, of each issuer below the root, and the problems. `place`: in the observation's chain. */
export function revocationFacts(looks: readonly RevocationLook[], trustedBy: string | null, place: (look: RevocationLook) => number): Facts & { revoked: (CertificateProblem & { codes: Codes })[] } {
  const told = looks.map((look) => ({ certificate: place(look), status: look.answer?.status ?? 'not-checked' as const, says: cut(look.answer?.says ?? look.says) }));
  const [leaf, ...issuers] = told;
  const revoked = looks.filter(({ answer }) => answer?.status === 'revoked');
  const [first] = revoked;
  return {
    revocation: leaf?.status ?? 'not-checked', ...(leaf ? { revocationSays: leaf.says } : {}),
    ...(issuers.length > 0 ? { issuerRevocation: issuers } : {}),
    ...(first ? { bytes: first.answer!.proof.subarray(0, 2048).toString('hex') } : {}),
    revoked: revoked.map((look) => ({ id: 'revoked', certificate: place(look), says: cut(look.answer!.says), codes: codesOf(look, look === looks[0], trustedBy === 'built-in') })),
  };
}

/**
 * Both browsers read staples. Of public CAs Firefox has the lists in CRLite, and of their issuers both have what was revoked,
 * in OneCRL and in CRLSets; of other CAs, and of other certificates Chromium, nobody is asked.
 */
function codesOf({ stapled }: RevocationLook, isLeaf: boolean, isPublic: boolean): Codes {
  if (stapled) return {};
  return { firefox: isPublic ? 'SEC_ERROR_REVOKED_CERTIFICATE' : null, chromium: isPublic && !isLeaf ? 'ERR_CERT_REVOKED' : null };
}
