import type { CertificateProblem } from '../../lib/protocol/observation.ts';

type Problem = CertificateProblem['id'];

/** What one problem alone would show; null where that browser lets it pass. Left out: what the table says. */
export interface Codes {
  firefox?: string | null;
  chromium?: string | null;
}

/**
 * Which code each browser shows for a problem, its most important first: each shows one alone. The codes are
 * measured with Firefox 153 and Chromium 156; a problem that is not in a list does not stop that browser. The order
 * is measured for self-signed and unknown issuers before dates and names; the rest of it follows how each browser
 * builds its verdict: Firefox ends at once on what cannot be overridden, then tells trust, name, dates.
 */
const FIREFOX: readonly (readonly [Problem, string])[] = [
  ['malformed', 'SEC_ERROR_BAD_DER'],
  ['unknown-critical-extension', 'SEC_ERROR_UNKNOWN_CRITICAL_EXTENSION'],
  ['key-usage', 'SEC_ERROR_INADEQUATE_KEY_USAGE'],
  ['extended-key-usage', 'SEC_ERROR_INADEQUATE_CERT_TYPE'],
  ['bad-signature', 'SEC_ERROR_BAD_SIGNATURE'],
  ['revoked', 'SEC_ERROR_REVOKED_CERTIFICATE'],
  ['self-signed', 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT'],
  ['unknown-issuer', 'SEC_ERROR_UNKNOWN_ISSUER'],
  ['missing-intermediate', 'SEC_ERROR_UNKNOWN_ISSUER'],
  ['ca-distrusted', 'SEC_ERROR_UNTRUSTED_ISSUER'],
  ['issuer-not-ca', 'SEC_ERROR_CA_CERT_INVALID'],
  ['path-length', 'SEC_ERROR_PATH_LEN_CONSTRAINT_INVALID'],
  ['name-constraint', 'SEC_ERROR_CERT_NOT_IN_NAME_SPACE'],
  ['weak-signature', 'SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED'],
  ['ca-as-leaf', 'MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY'],
  ['issuer-expired', 'SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE'],
  ['issuer-not-yet-valid', 'MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE'],
  ['staple-missing', 'MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING'],
  ['no-transparency', 'MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY'],
  ['no-subject-alt-name', 'SSL_ERROR_BAD_CERT_DOMAIN'],
  ['wrong-host', 'SSL_ERROR_BAD_CERT_DOMAIN'],
  ['expired', 'SEC_ERROR_EXPIRED_CERTIFICATE'],
  ['not-yet-valid', 'MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE'],
];

const CHROMIUM: readonly (readonly [Problem, string])[] = [
  ['malformed', 'ERR_SSL_SERVER_CERT_BAD_FORMAT'],
  // The TLS library looks at the leaf's keyUsage before anybody verifies the chain.
  ['key-usage', 'ERR_SSL_KEY_USAGE_INCOMPATIBLE'],
  ['name-constraint', 'ERR_CERT_INVALID'],
  ['weak-signature', 'ERR_CERT_INVALID'],
  ['unknown-critical-extension', 'ERR_CERT_INVALID'],
  ['path-length', 'ERR_CERT_INVALID'],
  ['issuer-not-ca', 'ERR_CERT_INVALID'],
  ['extended-key-usage', 'ERR_CERT_INVALID'],
  ['revoked', 'ERR_CERT_REVOKED'],
  ['bad-signature', 'ERR_CERT_AUTHORITY_INVALID'],
  ['self-signed', 'ERR_CERT_AUTHORITY_INVALID'],
  ['unknown-issuer', 'ERR_CERT_AUTHORITY_INVALID'],
  ['ca-distrusted', 'ERR_CERT_AUTHORITY_INVALID'],
  ['no-subject-alt-name', 'ERR_CERT_COMMON_NAME_INVALID'],
  ['wrong-host', 'ERR_CERT_COMMON_NAME_INVALID'],
  ['no-transparency', 'ERR_CERTIFICATE_TRANSPARENCY_REQUIRED'],
  ['expired', 'ERR_CERT_DATE_INVALID'],
  ['not-yet-valid', 'ERR_CERT_DATE_INVALID'],
  ['issuer-expired', 'ERR_CERT_DATE_INVALID'],
  ['issuer-not-yet-valid', 'ERR_CERT_DATE_INVALID'],
  ['validity-too-long', 'ERR_CERT_VALIDITY_TOO_LONG'],
];

/** The code that each would show, null where it would accept the chain. */
export function browserVerdicts(problems: readonly { id: Problem; codes?: Codes }[]): { firefox: string | null; chromium: string | null } {
  return { firefox: first(FIREFOX, 'firefox', problems), chromium: first(CHROMIUM, 'chromium', problems) };
}

function first(table: readonly (readonly [Problem, string])[], browser: keyof Codes, problems: readonly { id: Problem; codes?: Codes }[]): string | null {
  for (const [id, code] of table) {
    const hits = problems.filter((problem) => problem.id === id).map(({ codes }) => (codes?.[browser] === undefined ? code : codes[browser]));
    const told = hits.find((hit) => hit !== null && hit !== undefined);
    if (told) return told;
  }
  // A code of its own for what the table lets pass: a key that this browser cannot use.
  return problems.map(({ id, codes }) => (table.some(([listed]) => listed === id) ? null : codes?.[browser])).find((code) => typeof code === 'string') ?? null;
}
