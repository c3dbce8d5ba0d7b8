import type { CertificateProblem } from '../../lib/protocol/observation.ts';

type Problem = CertificateProblem['id'];

/**
 * Which code each browser would show for a problem, its most important first: each shows one alone. Measured
 * with Firefox 153 and Chromium 156; a problem that is not in a list does not stop that browser.
 */
const FIREFOX: readonly (readonly [Problem, string])[] = [
  ['malformed', 'SEC_ERROR_BAD_DER'],
  ['bad-signature', 'SEC_ERROR_BAD_SIGNATURE'],
  ['revoked', 'SEC_ERROR_REVOKED_CERTIFICATE'],
  ['self-signed', 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT'],
  ['unknown-issuer', 'SEC_ERROR_UNKNOWN_ISSUER'],
  ['missing-intermediate', 'SEC_ERROR_UNKNOWN_ISSUER'],
  ['ca-distrusted', 'MOZILLA_PKIX_ERROR_ADDITIONAL_POLICY_CONSTRAINT_FAILED'],
  ['issuer-not-ca', 'SEC_ERROR_CA_CERT_INVALID'],
  ['path-length', 'SEC_ERROR_PATH_LEN_CONSTRAINT_INVALID'],
  ['name-constraint', 'SEC_ERROR_CERT_NOT_IN_NAME_SPACE'],
  ['unknown-critical-extension', 'SEC_ERROR_UNKNOWN_CRITICAL_EXTENSION'],
  ['weak-signature', 'SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED'],
  ['extended-key-usage', 'SEC_ERROR_INADEQUATE_CERT_TYPE'],
  ['ca-as-leaf', 'MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY'],
  ['issuer-expired', 'SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE'],
  ['issuer-not-yet-valid', 'MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE'],
  ['expired', 'SEC_ERROR_EXPIRED_CERTIFICATE'],
  ['not-yet-valid', 'MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE'],
  ['no-subject-alt-name', 'SSL_ERROR_BAD_CERT_DOMAIN'],
  ['wrong-host', 'SSL_ERROR_BAD_CERT_DOMAIN'],
  ['staple-missing', 'MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING'],
  ['no-transparency', 'MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY'],
];

const CHROMIUM: readonly (readonly [Problem, string])[] = [
  ['malformed', 'ERR_SSL_SERVER_CERT_BAD_FORMAT'],
  ['revoked', 'ERR_CERT_REVOKED'],
  ['name-constraint', 'ERR_CERT_NAME_CONSTRAINT_VIOLATION'],
  ['weak-signature', 'ERR_CERT_INVALID'],
  ['unknown-critical-extension', 'ERR_CERT_INVALID'],
  ['path-length', 'ERR_CERT_INVALID'],
  ['issuer-not-ca', 'ERR_CERT_INVALID'],
  ['extended-key-usage', 'ERR_CERT_INVALID'],
  ['bad-signature', 'ERR_CERT_INVALID'],
  ['self-signed', 'ERR_CERT_AUTHORITY_INVALID'],
  ['unknown-issuer', 'ERR_CERT_AUTHORITY_INVALID'],
  ['missing-intermediate', 'ERR_CERT_AUTHORITY_INVALID'],
  ['ca-distrusted', 'ERR_CERT_AUTHORITY_INVALID'],
  ['no-subject-alt-name', 'ERR_CERT_COMMON_NAME_INVALID'],
  ['wrong-host', 'ERR_CERT_COMMON_NAME_INVALID'],
  ['expired', 'ERR_CERT_DATE_INVALID'],
  ['not-yet-valid', 'ERR_CERT_DATE_INVALID'],
  ['issuer-expired', 'ERR_CERT_DATE_INVALID'],
  ['issuer-not-yet-valid', 'ERR_CERT_DATE_INVALID'],
  ['validity-too-long', 'ERR_CERT_VALIDITY_TOO_LONG'],
  ['no-transparency', 'ERR_CERTIFICATE_TRANSPARENCY_REQUIRED'],
  ['key-usage', 'ERR_SSL_KEY_USAGE_INCOMPATIBLE'],
];

/** The code that each would show, null where it would accept the chain. */
export function browserVerdicts(problems: readonly { id: Problem }[]): { firefox: string | null; chromium: string | null } {
  const first = (table: readonly (readonly [Problem, string])[]) => table.find(([id]) => problems.some((problem) => problem.id === id))?.[1] ?? null;
  return { firefox: first(FIREFOX), chromium: first(CHROMIUM) };
}
