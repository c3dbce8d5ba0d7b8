import type { CertificateProblem } from '../../lib/protocol/observation.ts';

type Id = CertificateProblem['id'];

/** What one problem alone would show; null where that browser lets it pass. Left out: what the table says. */
export interface Codes {
  firefox?: string | null;
  chromium?: string | null;
}

export interface Problem {
  id: Id;
  codes?: Codes;
}

type Table = readonly (readonly [Id, string])[];

/**
 * Which code each browser shows for a problem, its most important first: each shows one alone. Codes and order are
 * measured with Firefox 153 and Chromium 156 on loopback; a problem that is not in a list does not stop that browser.
 * Firefox ends at what cannot be overridden, then tells trust, name, dates.
 */
const FIREFOX: Table = [
  ['malformed', 'SEC_ERROR_BAD_DER'],
  ['unknown-critical-extension', 'SEC_ERROR_UNKNOWN_CRITICAL_EXTENSION'],
  ['bad-signature', 'SEC_ERROR_BAD_SIGNATURE'],
  ['revoked', 'SEC_ERROR_REVOKED_CERTIFICATE'],
  ['self-signed', 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT'],
  ['unknown-issuer', 'SEC_ERROR_UNKNOWN_ISSUER'],
  ['missing-intermediate', 'SEC_ERROR_UNKNOWN_ISSUER'],
  ['ca-distrusted', 'SEC_ERROR_UNTRUSTED_ISSUER'],
  ['key-usage', 'SEC_ERROR_INADEQUATE_KEY_USAGE'],
  ['extended-key-usage', 'SEC_ERROR_INADEQUATE_CERT_TYPE'],
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

/** ERR_CERT_INVALID is what Chromium says of a path for which it has no better word: trust and dates are better words. */
const INVALID = 'ERR_CERT_INVALID';
const BETTER = ['ERR_CERT_AUTHORITY_INVALID', 'ERR_CERT_DATE_INVALID', 'ERR_CERT_REVOKED', 'ERR_CERT_WEAK_KEY'];

const CHROMIUM: Table = [
  ['malformed', 'ERR_SSL_SERVER_CERT_BAD_FORMAT'],
  // The TLS library looks at the leaf's keyUsage before anybody verifies the chain.
  ['key-usage', 'ERR_SSL_KEY_USAGE_INCOMPATIBLE'],
  ['name-constraint', INVALID],
  ['weak-signature', INVALID],
  ['unknown-critical-extension', INVALID],
  ['path-length', INVALID],
  ['issuer-not-ca', INVALID],
  ['extended-key-usage', INVALID],
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
export function browserVerdicts(problems: readonly Problem[]): { firefox: string | null; chromium: string | null } {
  return { firefox: firefox(problems), chromium: chromium(problems) };
}

function firefox(problems: readonly Problem[]): string | null {
  // Staples and timestamps are looked at when a path is found; dates of the leaf end that before.
  const dated = problems.some(({ id }) => id === 'expired' || id === 'not-yet-valid');
  return codes(FIREFOX, 'firefox', dated ? problems.filter(({ id }) => id !== 'staple-missing' && id !== 'no-transparency') : problems)[0] ?? null;
}

function chromium(problems: readonly Problem[]): string | null {
  const all = codes(CHROMIUM, 'chromium', problems);
  return (all.some((code) => BETTER.includes(code)) ? all.find((code) => code !== INVALID) : all[0]) ?? null;
}

/** The codes of every problem that stops this browser, most important first. */
function codes(table: Table, browser: keyof Codes, problems: readonly Problem[]): string[] {
  const listed = table.flatMap(([id, code]) => problems.filter((problem) => problem.id === id).map((problem) => problem.codes?.[browser] === undefined ? code : problem.codes[browser]));
  const unlisted = problems.filter(({ id }) => !table.some(([known]) => known === id)).map((problem) => problem.codes?.[browser]);
  return [...listed, ...unlisted].filter((code) => typeof code === 'string');
}
