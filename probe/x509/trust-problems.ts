import type { Certificate } from './certificate.ts';
import { distrustOf } from './distrusted-cas.ts';
import type { JudgeInput, Judged } from './path-problems.ts';
import { FOLLOWED, type Path } from './paths.ts';
import { limitOf, rootLimits } from './root-limits.ts';

/** Whether the path ends in a root that each browser still takes. */
export function trustProblems(path: Path, leaf: Certificate, input: JudgeInput): Judged[] {
  const { certificates, trustedBy } = path;
  const top = certificates[certificates.length - 1]!;
  const distrusted = trustedBy === null || trustedBy === 'built-in' ? distrustOf(certificates, trustedBy !== null, earliest(input)) : null;
  if (distrusted) {
    const { ca, firefox, chromium, byFingerprint } = distrusted;
    const who = firefox && chromium ? 'browsers' : firefox ? 'Firefox' : 'Chrome';
    // A root that is in no store is unknown to the browser that made no rule about it.
    const codes = trustedBy === null ? { firefox: 'SEC_ERROR_UNKNOWN_ISSUER', chromium: 'ERR_CERT_AUTHORITY_INVALID' } : { firefox: firefox ? 'SEC_ERROR_UNTRUSTED_ISSUER' : null, chromium: chromium ? 'ERR_CERT_AUTHORITY_INVALID' : null };
    return [{ certificate: top, id: 'ca-distrusted', says: `${byFingerprint ? 'the root is one' : `"${clip(top.issuer)}" is by its name a CA`} of ${ca.name}, from which ${who} withdrew trust`, codes }];
  }
  if (trustedBy !== null) {
    const { length } = certificates;
    return [
      ...(trustedBy === 'built-in' && length > 1 ? limited(top, leaf, input) : []),
      ...(length <= FOLLOWED.firefox ? [] : [{ certificate: leaf, id: 'unknown-issuer' as const, says: `the chain has ${length} certificates up to its root, and Firefox follows no more than ${FOLLOWED.firefox}`, codes: { chromium: null } }]),
    ];
  }
  if (leaf.selfSigned) return [{ certificate: leaf, id: 'self-signed', says: `issuer and subject are both "${clip(leaf.subject)}" and its own key signed it` }];
  if (path.badSignature) return [{ certificate: top, id: 'bad-signature', says: `the key of the issuer "${clip(top.issuer)}" did not make the signature` }];
  if (top.selfSigned) return [{ certificate: top, id: 'unknown-issuer', says: `the chain ends in "${clip(top.subject)}", a root that is in no store here` }];
  // One less than with the root.
  if (certificates.length >= FOLLOWED.chromium - 1) return [{ certificate: leaf, id: 'unknown-issuer', says: `the chain leads to no root within ${FOLLOWED.chromium} certificates, and no browser follows it further` }];
  return [{ certificate: top, id: 'unknown-issuer', says: `the issuer "${clip(top.issuer)}" was neither sent nor known here` }];
}

/** Browsers phase roots out one by one, each by its own dates. */
function limited(root: Certificate, leaf: Certificate, input: JudgeInput): Judged[] {
  const limits = limitOf(root, leaf, earliest(input), input.limits ?? rootLimits());
  if (!limits) return [];
  const says = limits.firefox === null ? limits.chromium! : limits.chromium === null ? limits.firefox : `${limits.firefox}; and by the rules of Chrome: ${limits.chromium}`;
  return [{ certificate: root, id: 'ca-distrusted', says, codes: { firefox: limits.firefox === null ? null : 'SEC_ERROR_UNTRUSTED_ISSUER', chromium: limits.chromium === null ? null : 'ERR_CERT_AUTHORITY_INVALID' } }];
}

function earliest({ timestamps }: JudgeInput): number | null {
  const times = timestamps.filter(({ state }) => state === 'valid' || state === 'unknown-log' || state === 'unchecked').map(({ at }) => at);
  return times.length > 0 ? Math.min(...times) : null;
}

export function clip(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
