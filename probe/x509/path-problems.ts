import type { CertificateProblem } from '../../lib/protocol/observation.ts';
import type { Codes } from './browser-verdicts.ts';
import type { Certificate } from './certificate.ts';
import { EXTENSION_OID } from './certificate-extensions.ts';
import { matchesHost, matchesName } from './host-names.ts';
import { constraintAgainst } from './name-constraints.ts';
import type { Path } from './paths.ts';
import { isoTime } from './revocation.ts';
import type { rootLimits } from './root-limits.ts';
import type { CheckedTimestamp } from './timestamp-check.ts';
import type { Transparency } from './transparency.ts';
import { clip, trustProblems } from './trust-problems.ts';

export interface Judged {
  certificate: Certificate;
  id: CertificateProblem['id'];
  says: string;
  /** What browsers show for this form of the problem, where it is not what they show for the problem itself. */
  codes?: Codes;
}

export interface JudgeInput {
  host: string;
  /** Milliseconds since 1970. */
  now: number;
  /** A certificate status came with the handshake. */
  stapled: boolean;
  timestamps: readonly CheckedTimestamp[];
  /** What browsers' policies say of them; null where only paths are weighed against each other. */
  transparency: Record<'firefox' | 'chromium', Transparency> | null;
  /** The rules of browsers about single roots; those that come with the program where left out. */
  limits?: ReturnType<typeof rootLimits>;
}

/** Everything against one path, each reason with the values seen. */
export function judgePath(path: Path, input: JudgeInput): Judged[] {
  const [leaf] = path.certificates;
  if (!leaf) return [];
  const { certificates } = path;
  const anchors = path.trustedBy === null || certificates.length === 1 ? [] : certificates.slice(-1);
  const below = certificates.filter((certificate) => !anchors.includes(certificate));
  return [
    ...trustProblems(path, leaf, input),
    ...below.flatMap((certificate) => size(certificate, certificate === leaf)),
    ...certificates.flatMap((certificate) => dates(certificate, certificate === leaf, input.now)),
    ...names(leaf, input.host),
    ...leafUse(leaf, input),
    ...certificates.slice(1).flatMap((issuer, place) => issuerUse(issuer, place, certificates)),
    ...below.flatMap(strength),
    ...below.flatMap(criticalExtensions),
    ...publicRules(path, leaf, input),
  ];
}

/** Firefox counts the bytes of a certificate in 16 bits. Measured: a larger leaf is bad DER to it, a larger issuer is not there. */
const MOST_BYTES = 65_535;

function size(certificate: Certificate, isLeaf: boolean): Judged[] {
  const { length } = certificate.der;
  return length <= MOST_BYTES ? [] : [{ certificate, id: isLeaf ? 'malformed' : 'unknown-issuer', says: `it has ${length} bytes, and Firefox reads no certificate of more than ${MOST_BYTES}`, codes: { chromium: null } }];
}

function dates(certificate: Certificate, isLeaf: boolean, now: number): Judged[] {
  if (certificate.notAfter < now) return [{ certificate, id: isLeaf ? 'expired' : 'issuer-expired', says: `notAfter ${isoTime(certificate.notAfter)}` }];
  if (certificate.notBefore > now) return [{ certificate, id: isLeaf ? 'not-yet-valid' : 'issuer-not-yet-valid', says: `notBefore ${isoTime(certificate.notBefore)}` }];
  return [];
}

function names(leaf: Certificate, host: string): Judged[] {
  if (matchesHost(leaf, host)) return [];
  if (!leaf.hasSubjectAltName) return [{ certificate: leaf, id: 'no-subject-alt-name', says: `there is no subjectAltName; the subject is "${clip(leaf.subject)}"` }];
  const listed = [...leaf.dnsNames, ...leaf.ipAddresses];
  // Measured: Chromium takes a presented name with a trailing dot, Firefox does not, and RFC 9525 knows none.
  const dotted = leaf.dnsNames.some((name) => name.endsWith('.') && matchesName(name.slice(0, -1), host.toLowerCase().replace(/\.$/, '')));
  if (dotted) return [{ certificate: leaf, id: 'wrong-host', says: `the name ${host} is in the certificate with a trailing dot, which no certificate may have`, codes: { chromium: null } }];
  return [{ certificate: leaf, id: 'wrong-host', says: `${host} is not among ${listed.slice(0, 6).map((name) => name.slice(0, 120)).join(', ') || 'no names'}${listed.length > 6 ? ` and ${listed.length - 6} more` : ''}` }];
}

const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const ANY_USE = '2.5.29.37.0';

function servesTls(uses: readonly string[]): boolean {
  return uses.some((use) => use === SERVER_AUTH || use === ANY_USE);
}

function leafUse(leaf: Certificate, input: JudgeInput): Judged[] {
  const found: Judged[] = [];
  const add = (id: CertificateProblem['id'], says: string, codes?: Codes) => found.push({ certificate: leaf, id, says, ...(codes ? { codes } : {}) });
  if (leaf.extendedKeyUsage && !servesTls(leaf.extendedKeyUsage)) add('extended-key-usage', `extendedKeyUsage is ${listed(leaf.extendedKeyUsage)} and serverAuth is not in it`);
  if (leaf.keyUsage && !leaf.keyUsage.has('digitalSignature')) {
    const says = `keyUsage is ${[...leaf.keyUsage].join(', ') || 'empty'} without digitalSignature`;
    // Firefox is content with any of the three that some key exchange ever used.
    if (leaf.keyUsage.has('keyEncipherment') || leaf.keyUsage.has('keyAgreement')) add('key-usage', says, { firefox: null });
    else add('key-usage', `${says}: it allows no key exchange of TLS`);
  }
  if (leaf.basicConstraints?.ca && !leaf.selfSigned) add('ca-as-leaf', 'basicConstraints says cA TRUE');
  if (leaf.mustStaple && !input.stapled) add('staple-missing', 'the certificate demands an OCSP staple (TLS feature 5) and none was sent');
  return found;
}

/** `place` counts the CA certificates between this one and the leaf. */
function issuerUse(issuer: Certificate, place: number, path: readonly Certificate[]): Judged[] {
  const found: Judged[] = [];
  const add = (id: CertificateProblem['id'], says: string, codes?: Codes) => found.push({ certificate: issuer, id, says, ...(codes ? { codes } : {}) });
  const isAnchor = issuer.selfSigned && issuer === path[path.length - 1];
  // Old roots of version 1 have no extensions at all; as anchors they are taken for what they are.
  if (!issuer.basicConstraints?.ca && !(isAnchor && issuer.version < 3)) {
    add('issuer-not-ca', issuer.basicConstraints ? 'basicConstraints says cA FALSE' : 'there are no basicConstraints', issuer.version < 3 ? { firefox: 'MOZILLA_PKIX_ERROR_V1_CERT_USED_AS_CA' } : {});
  }
  if (issuer.keyUsage && !issuer.keyUsage.has('keyCertSign')) add('key-usage', `keyUsage of the issuer is ${[...issuer.keyUsage].join(', ') || 'empty'} without keyCertSign`, { chromium: 'ERR_CERT_INVALID' });
  const limit = issuer.basicConstraints?.pathLength;
  const between = path.slice(1, place + 1).filter(({ selfIssued }) => !selfIssued).length;
  if (limit !== null && limit !== undefined && between > limit) add('path-length', `pathLenConstraint is ${limit} and ${between} CA certificates follow`);
  if (issuer.extendedKeyUsage && !isAnchor && !servesTls(issuer.extendedKeyUsage)) add('extended-key-usage', `extendedKeyUsage of the issuer is ${listed(issuer.extendedKeyUsage)} and serverAuth is not in it`);
  for (const [depth, below] of path.slice(0, place + 1).entries()) {
    // Self-issued CA certificates are the same CA under a new key (RFC 5280 section 6.1.3 b).
    const against = depth > 0 && below.selfIssued ? null : constraintAgainst(issuer, below);
    if (!against) continue;
    add('name-constraint', against);
    break;
  }
  return found;
}

const BROKEN_HASH = /^md|sha-?1(?![0-9])/i;
const EC = /^ec (?!P-256$|P-384$|P-521$)/;
const NO_BROWSER_USES = /^(?:dsa|ed25519|ed448|ml-dsa|slh-dsa|unreadable)/;

function strength(certificate: Certificate): Judged[] {
  const found: Judged[] = [];
  if (BROKEN_HASH.test(certificate.signature) && !certificate.selfSigned) found.push({ certificate, id: 'weak-signature', says: `signed with ${certificate.signature}` });
  const rsa = /^rsa(?:-pss)? (\d+)$/.exec(certificate.key);
  if (rsa && Number(rsa[1]) < 2048) {
    const tooSmall = Number(rsa[1]) < 1024;
    found.push({ certificate, id: 'weak-key', says: `the key is RSA with ${rsa[1]} bits; 2048 is the least`, ...(tooSmall ? { codes: { firefox: 'MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE', chromium: 'ERR_CERT_WEAK_KEY' } } : {}) });
  }
  if (EC.test(certificate.key) || NO_BROWSER_USES.test(certificate.key)) {
    found.push({ certificate, id: 'weak-key', says: `the key is ${certificate.key}, which browsers do not take in a certificate`, codes: { firefox: 'SEC_ERROR_UNSUPPORTED_ELLIPTIC_CURVE', chromium: 'ERR_CERT_INVALID' } });
  }
  return found;
}

const UNDERSTOOD = new Set<string>(Object.values(EXTENSION_OID).filter((oid) => oid !== EXTENSION_OID.poison));

function criticalExtensions(certificate: Certificate): Judged[] {
  const unknown = [...certificate.extensions].filter(([oid, { critical }]) => critical && !UNDERSTOOD.has(oid)).map(([oid]) => oid);
  return unknown.length === 0 ? [] : [{ certificate, id: 'unknown-critical-extension', says: unknown.length === 1 ? `extension ${listed(unknown)} is critical and no browser knows it` : `extensions ${listed(unknown)} are critical and no browser knows them` }];
}

const DAY_MS = 86_400_000;
/** The most that browsers take since 2020-09-01. CAs themselves are held to less: 200 days since 2026-03-15. */
const MOST_VALIDITY_DAYS = 398;

/** Rules that browsers apply only to chains of publicly trusted CAs. */
function publicRules(path: Path, leaf: Certificate, { transparency }: JudgeInput): Judged[] {
  if (path.trustedBy !== 'built-in') return [];
  const found: Judged[] = [];
  const days = (leaf.notAfter - leaf.notBefore) / DAY_MS;
  if (days > MOST_VALIDITY_DAYS + 1) found.push({ certificate: leaf, id: 'validity-too-long', says: `it is valid for ${Math.round(days)} days and ${MOST_VALIDITY_DAYS} is the most` });
  if (transparency) found.push(...unlogged(leaf, transparency));
  return found;
}

function unlogged(leaf: Certificate, { firefox, chromium }: NonNullable<JudgeInput['transparency']>): Judged[] {
  const misses = { firefox: firefox.verdict === 'missing', chromium: chromium.verdict === 'missing' };
  if (misses.firefox && misses.chromium) return [{ certificate: leaf, id: 'no-transparency', says: firefox.says === chromium.says ? firefox.says : `by the rules of Firefox ${firefox.says}; and by those of Chrome ${chromium.says}` }];
  if (misses.firefox) return [{ certificate: leaf, id: 'no-transparency', says: `by the rules of Firefox, not of Chrome: ${firefox.says}`, codes: { chromium: null } }];
  return misses.chromium ? [{ certificate: leaf, id: 'no-transparency', says: `by the rules of Chrome, not of Firefox: ${chromium.says}`, codes: { firefox: null } }] : [];
}

function listed(items: readonly string[]): string {
  return `${items.slice(0, 8).join(', ')}${items.length > 8 ? ` and ${items.length - 8} more` : ''}`;
}
