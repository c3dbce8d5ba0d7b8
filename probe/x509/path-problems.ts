import type { CertificateProblem } from '../../lib/protocol/observation.ts';
import { isAddress } from '../../lib/protocol/target.ts';
import { EXTENSION_OID, type Certificate, type GeneralSubtree } from './certificate.ts';
import { matchesHost } from './host-names.ts';
import type { Path } from './paths.ts';

export interface Judged {
  /** Null for what concerns no single certificate of the path. */
  certificate: Certificate;
  id: CertificateProblem['id'];
  says: string;
}

export interface JudgeInput {
  host: string;
  /** Milliseconds since 1970. */
  now: number;
  stapled: boolean;
}

const iso = (time: number) => new Date(time).toISOString().replace('.000', '');

/** Everything against one path, each reason with the values seen. */
export function judgePath(path: Path, input: JudgeInput): Judged[] {
  const [leaf] = path.certificates;
  if (!leaf) return [];
  const anchors = path.trustedBy === null ? [] : path.certificates.slice(-1);
  const below = path.certificates.filter((certificate) => !anchors.includes(certificate));
  return [
    ...trust(path, leaf),
    ...below.flatMap((certificate) => dates(certificate, certificate === leaf, input.now)),
    ...names(leaf, input.host),
    ...leafUse(leaf, input),
    ...path.certificates.slice(1).flatMap((issuer, place) => issuerUse(issuer, place, path.certificates, input.host)),
    ...below.flatMap(strength),
    ...below.flatMap(criticalExtensions),
    ...transparency(path, leaf),
  ];
}

function trust(path: Path, leaf: Certificate): Judged[] {
  if (path.trustedBy !== null) return [];
  const last = path.certificates[path.certificates.length - 1]!;
  if (leaf.selfSigned) return [{ certificate: leaf, id: 'self-signed', says: `issuer and subject are both "${leaf.subject}" and its own key signed it` }];
  if (path.badSignature) return [{ certificate: last, id: 'bad-signature', says: `the key of the issuer "${last.issuer}" did not make the signature` }];
  if (last.selfSigned) return [{ certificate: last, id: 'unknown-issuer', says: `the chain ends in "${last.subject}", a root that is in no store here` }];
  return [{ certificate: last, id: 'unknown-issuer', says: `the issuer "${last.issuer}" was neither sent nor known here` }];
}

function dates(certificate: Certificate, isLeaf: boolean, now: number): Judged[] {
  if (certificate.notAfter < now) return [{ certificate, id: isLeaf ? 'expired' : 'issuer-expired', says: `notAfter ${iso(certificate.notAfter)}` }];
  if (certificate.notBefore > now) return [{ certificate, id: isLeaf ? 'not-yet-valid' : 'issuer-not-yet-valid', says: `notBefore ${iso(certificate.notBefore)}` }];
  return [];
}

function names(leaf: Certificate, host: string): Judged[] {
  if (matchesHost(leaf, host)) return [];
  if (!leaf.hasSubjectAltName) return [{ certificate: leaf, id: 'no-subject-alt-name', says: `there is no subjectAltName; the subject is "${leaf.subject}"` }];
  const listed = [...leaf.dnsNames, ...leaf.ipAddresses];
  return [{ certificate: leaf, id: 'wrong-host', says: `${host} is not among ${listed.slice(0, 6).join(', ') || 'no names'}${listed.length > 6 ? ` and ${listed.length - 6} more` : ''}` }];
}

const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const ANY_USE = '2.5.29.37.0';

function leafUse(leaf: Certificate, input: JudgeInput): Judged[] {
  const found: Judged[] = [];
  const add = (id: CertificateProblem['id'], says: string) => found.push({ certificate: leaf, id, says });
  if (leaf.extendedKeyUsage && !leaf.extendedKeyUsage.some((use) => use === SERVER_AUTH || use === ANY_USE)) add('extended-key-usage', `extendedKeyUsage is ${leaf.extendedKeyUsage.join(', ')} and serverAuth is not in it`);
  if (leaf.keyUsage && !['digitalSignature', 'keyEncipherment', 'keyAgreement'].some((use) => leaf.keyUsage!.has(use as 'digitalSignature'))) add('key-usage', `keyUsage is ${[...leaf.keyUsage].join(', ')}, which allows no TLS key exchange`);
  else if (leaf.keyUsage && !leaf.keyUsage.has('digitalSignature')) add('key-usage', `keyUsage is ${[...leaf.keyUsage].join(', ')} without digitalSignature`);
  if (leaf.basicConstraints?.ca && !leaf.selfSigned) add('ca-as-leaf', 'basicConstraints says cA TRUE');
  if (leaf.mustStaple && !input.stapled) add('staple-missing', 'the certificate demands an OCSP staple (TLS feature 5) and none was sent');
  return found;
}

/** `place` counts the CA certificates between this one and the leaf. */
function issuerUse(issuer: Certificate, place: number, path: readonly Certificate[], host: string): Judged[] {
  const found: Judged[] = [];
  const add = (id: CertificateProblem['id'], says: string) => found.push({ certificate: issuer, id, says });
  const isAnchor = issuer.selfSigned && issuer === path[path.length - 1];
  // Old roots of version 1 have no extensions at all; as anchors they are taken for what they are.
  if (!issuer.basicConstraints?.ca && !(isAnchor && issuer.version < 3)) add('issuer-not-ca', issuer.basicConstraints ? 'basicConstraints says cA FALSE' : 'there are no basicConstraints');
  if (issuer.keyUsage && !issuer.keyUsage.has('keyCertSign')) add('key-usage', `keyUsage is ${[...issuer.keyUsage].join(', ')} without keyCertSign`);
  const limit = issuer.basicConstraints?.pathLength;
  const between = path.slice(1, place + 1).filter(({ selfIssued }) => !selfIssued).length;
  if (limit !== null && limit !== undefined && between > limit) add('path-length', `pathLenConstraint is ${limit} and ${between} CA certificates follow`);
  if (issuer.extendedKeyUsage && !isAnchor && !issuer.extendedKeyUsage.some((use) => use === SERVER_AUTH || use === ANY_USE)) add('extended-key-usage', `extendedKeyUsage of the issuer is ${issuer.extendedKeyUsage.join(', ')} and serverAuth is not in it`);
  const against = constraintAgainst(issuer, path[0]!, host);
  if (against) add('name-constraint', against);
  return found;
}

/** RFC 5280 section 4.2.1.10, for the names that the leaf carries and the host that was asked for. */
function constraintAgainst(issuer: Certificate, leaf: Certificate, host: string): string | null {
  const asked = isAddress(host) ? { dns: [], ip: [host] } : { dns: [host.toLowerCase()], ip: [] };
  const dns = [...new Set([...asked.dns, ...leaf.dnsNames.map((name) => name.toLowerCase())])];
  const ips = [...new Set([...asked.ip, ...leaf.ipAddresses])];
  for (const [kind, values] of [['dns', dns], ['ip', ips]] as const) {
    const permitted = issuer.permitted.filter((tree) => tree.kind === kind);
    const excluded = issuer.excluded.filter((tree) => tree.kind === kind);
    for (const value of values) {
      if (permitted.length > 0 && !permitted.some((tree) => within(tree, value))) return `nameConstraints permit ${permitted.map((tree) => tree.value).join(', ')} and ${value} is outside`;
      const barred = excluded.find((tree) => within(tree, value));
      if (barred) return `nameConstraints exclude ${barred.value} and ${value} is inside`;
    }
  }
  return null;
}

function within(tree: GeneralSubtree, value: string): boolean {
  if (tree.kind === 'dns') {
    const base = tree.value.toLowerCase().replace(/^\./, '');
    const name = value.replace(/^\*\./, '');
    return base === '' || name === base || name.endsWith(`.${base}`);
  }
  const bytes = Buffer.from(tree.value, 'hex');
  const address = addressBytes(value);
  const half = bytes.length / 2;
  return address.length === half && address.every((byte, i) => (byte & bytes[half + i]!) === (bytes[i]! & bytes[half + i]!));
}

function addressBytes(address: string): Buffer {
  if (!address.includes(':')) return Buffer.from(address.split('.').map(Number));
  const [head = '', tail] = address.split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const left = groups(head);
  const right = tail === undefined ? [] : groups(tail);
  const filled = [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'), ...right];
  return Buffer.concat(filled.map((group) => Buffer.from(group.padStart(4, '0'), 'hex')));
}

const BROKEN_HASH = /^(md2|md4|md5|sha1|sha-1)|WithSHA1$|dsaWithSHA1/i;
const REFUSED_CURVES = /^ec (?!P-256$|P-384$|P-521$)/;

function strength(certificate: Certificate): Judged[] {
  const found: Judged[] = [];
  if (BROKEN_HASH.test(certificate.signature) && !certificate.selfSigned) found.push({ certificate, id: 'weak-signature', says: `signed with ${certificate.signature}` });
  const rsa = /^rsa(?:-pss)? (\d+)$/.exec(certificate.key);
  if (rsa && Number(rsa[1]) < 2048) found.push({ certificate, id: 'weak-key', says: `the key is RSA with ${rsa[1]} bits` });
  if (REFUSED_CURVES.test(certificate.key) || certificate.key.startsWith('dsa')) found.push({ certificate, id: 'weak-key', says: `the key is ${certificate.key}, which browsers refuse` });
  return found;
}

const UNDERSTOOD = new Set<string>(Object.values(EXTENSION_OID).filter((oid) => oid !== EXTENSION_OID.poison));

function criticalExtensions(certificate: Certificate): Judged[] {
  return [...certificate.extensions]
    .filter(([oid, { critical }]) => critical && !UNDERSTOOD.has(oid))
    .map(([oid]) => ({ certificate, id: 'unknown-critical-extension', says: `extension ${oid} is critical and no browser knows it` }));
}

const MOST_VALIDITY_MS = 398 * 86_400_000;

/** Rules that browsers apply only to chains of publicly trusted CAs. */
function transparency(path: Path, leaf: Certificate): Judged[] {
  if (path.trustedBy !== 'built-in') return [];
  const found: Judged[] = [];
  const validity = leaf.notAfter - leaf.notBefore;
  if (validity > MOST_VALIDITY_MS + 86_400_000) found.push({ certificate: leaf, id: 'validity-too-long', says: `it is valid for ${Math.round(validity / 86_400_000)} days and 398 is the most` });
  return found;
}
