import { X509Certificate, createHash, type KeyObject } from 'node:crypto';
import { DecodeError, Reader } from '../tls/cursor.ts';
import { TAG, bits, context, expectTlv, integerHex, oid, optionalTlv, readTlv, sequence, time } from './der.ts';
import { nameText } from './distinguished-name.ts';

export interface Extension {
  critical: boolean;
  value: Buffer;
}

export interface GeneralSubtree {
  kind: 'dns' | 'ip' | 'directory' | 'other';
  /** A DNS suffix; address and mask in hex; the DER of a Name in hex. */
  value: string;
}

/** A certificate of RFC 5280, read for what decides whether a browser accepts it. Times: milliseconds since 1970. */
export interface Certificate {
  der: Buffer;
  sha256: string;
  serial: string;
  version: number;
  issuer: string;
  subject: string;
  issuerDer: Buffer;
  subjectDer: Buffer;
  notBefore: number;
  notAfter: number;
  /** OID of the signature algorithm, and its printed name. */
  signatureOid: string;
  signature: string;
  spki: Buffer;
  /** Null when OpenSSL cannot read the key. */
  readonly publicKey: KeyObject | null;
  /** `rsa 2048`, `ec P-256`, `ed25519`. */
  readonly key: string;
  readonly x509: X509Certificate | null;
  extensions: ReadonlyMap<string, Extension>;
  dnsNames: string[];
  ipAddresses: string[];
  hasSubjectAltName: boolean;
  basicConstraints: { ca: boolean; pathLength: number | null } | null;
  /** RFC 5280 section 4.2.1.3 bit names that are set; null without the extension. */
  keyUsage: ReadonlySet<KeyUsage> | null;
  extendedKeyUsage: string[] | null;
  permitted: GeneralSubtree[];
  excluded: GeneralSubtree[];
  caIssuers: string[];
  ocsp: string[];
  crls: string[];
  subjectKeyId: string | null;
  authorityKeyId: string | null;
  /** status_request (5) of RFC 7633: the certificate demands a staple. */
  mustStaple: boolean;
  /** SignedCertificateTimestampList of RFC 6962 section 3.3. */
  timestamps: Buffer | null;
  selfIssued: boolean;
  readonly selfSigned: boolean;
}

export const KEY_USAGES = [
  'digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment', 'keyAgreement', 'keyCertSign', 'cRLSign', 'encipherOnly', 'decipherOnly',
] as const;
export type KeyUsage = (typeof KEY_USAGES)[number];

export const EXTENSION_OID = {
  subjectKeyIdentifier: '2.5.29.14', keyUsage: '2.5.29.15', subjectAltName: '2.5.29.17', basicConstraints: '2.5.29.19', nameConstraints: '2.5.29.30',
  crlDistributionPoints: '2.5.29.31', certificatePolicies: '2.5.29.32', policyMappings: '2.5.29.33', authorityKeyIdentifier: '2.5.29.35',
  policyConstraints: '2.5.29.36', extendedKeyUsage: '2.5.29.37', inhibitAnyPolicy: '2.5.29.54', authorityInfoAccess: '1.3.6.1.5.5.7.1.1',
  tlsFeature: '1.3.6.1.5.5.7.1.24', timestamps: '1.3.6.1.4.1.11129.2.4.2', poison: '1.3.6.1.4.1.11129.2.4.3',
} as const;

export type ReadCertificate = { ok: true; certificate: Certificate } | { ok: false; field: string; offset: number; says: string };

/** Reads one DER certificate. Bytes that break RFC 5280's grammar give the field and the offset. */
export function readCertificate(der: Buffer): ReadCertificate {
  try {
    return { ok: true, certificate: parse(der) };
  } catch (error) {
    if (error instanceof DecodeError) return { ok: false, field: error.field, offset: error.offset, says: error.message };
    throw error;
  }
}

const SIGNATURES: Record<string, string> = {
  '1.2.840.113549.1.1.2': 'md2WithRSAEncryption', '1.2.840.113549.1.1.4': 'md5WithRSAEncryption', '1.2.840.113549.1.1.5': 'sha1WithRSAEncryption',
  '1.2.840.113549.1.1.10': 'rsassaPss', '1.2.840.113549.1.1.11': 'sha256WithRSAEncryption', '1.2.840.113549.1.1.12': 'sha384WithRSAEncryption',
  '1.2.840.113549.1.1.13': 'sha512WithRSAEncryption', '1.2.840.10040.4.3': 'dsaWithSHA1', '1.2.840.10045.4.1': 'ecdsaWithSHA1',
  '1.2.840.10045.4.3.2': 'ecdsaWithSHA256', '1.2.840.10045.4.3.3': 'ecdsaWithSHA384', '1.2.840.10045.4.3.4': 'ecdsaWithSHA512',
  '1.3.101.112': 'ed25519', '1.3.101.113': 'ed448', '2.16.840.1.101.3.4.3.17': 'ml-dsa-44', '2.16.840.1.101.3.4.3.18': 'ml-dsa-65', '2.16.840.1.101.3.4.3.19': 'ml-dsa-87',
};

function parse(der: Buffer): Certificate {
  const outer = new Reader(der);
  const whole = sequence(outer, 'Certificate');
  outer.end('Certificate');
  const tbs = sequence(whole, 'tbsCertificate');
  const version = optionalTlv(tbs, context(0), 'version');
  const serial = integerHex(tbs, 'serialNumber');
  const innerOffset = tbs.offset;
  const inner = expectTlv(tbs, TAG.sequence, 'signature').whole;
  const issuerDer = expectTlv(tbs, TAG.sequence, 'issuer').whole;
  const validity = sequence(tbs, 'validity');
  const notBefore = time(validity, 'notBefore');
  const notAfter = time(validity, 'notAfter');
  const subjectDer = expectTlv(tbs, TAG.sequence, 'subject').whole;
  const spki = expectTlv(tbs, TAG.sequence, 'subjectPublicKeyInfo').whole;
  optionalTlv(tbs, context(1, false), 'issuerUniqueID');
  optionalTlv(tbs, context(2, false), 'subjectUniqueID');
  const block = optionalTlv(tbs, context(3), 'extensions');
  tbs.end('tbsCertificate');
  const algorithm = expectTlv(whole, TAG.sequence, 'signatureAlgorithm');
  const signatureOid = oid(algorithm.body, 'signatureAlgorithm');
  // RFC 5280 section 4.1.1.2.
  if (!algorithm.whole.equals(inner)) throw new DecodeError('signature', innerOffset, 'the signature algorithm inside the signed part is not the one outside');
  expectTlv(whole, TAG.bitString, 'signatureValue');
  whole.end('Certificate');
  const extensions = block ? readExtensions(block.body) : new Map<string, Extension>();
  // Reading the key costs a hundred times the rest, and of the built-in roots all but one are only looked up by name.
  const x509 = lazy(() => attempt(() => new X509Certificate(der)));
  const publicKey = lazy(() => attempt(() => x509()?.publicKey ?? null));
  const selfIssued = issuerDer.equals(subjectDer);
  const names = general(extensions.get(EXTENSION_OID.subjectAltName)?.value, 'subjectAltName');
  const constraints = nameConstraints(extensions.get(EXTENSION_OID.nameConstraints)?.value);
  const access = authorityInfo(extensions.get(EXTENSION_OID.authorityInfoAccess)?.value);
  return {
    der,
    sha256: createHash('sha256').update(der).digest('hex'),
    serial,
    version: version ? Number.parseInt(integerHex(version.body, 'version'), 16) + 1 : 1,
    issuer: nameText(issuerDer),
    subject: nameText(subjectDer),
    issuerDer, subjectDer, notBefore, notAfter, signatureOid,
    signature: SIGNATURES[signatureOid] ?? signatureOid,
    spki, extensions,
    get x509() {
      return x509();
    },
    get publicKey() {
      return publicKey();
    },
    get key() {
      const key = publicKey();
      return key ? keyText(key) : 'unreadable';
    },
    dnsNames: names.filter(({ tag }) => tag === DNS_NAME).map(({ bytes }) => bytes.toString('latin1')),
    ipAddresses: names.filter(({ tag }) => tag === IP_ADDRESS).map(({ bytes }) => addressText(bytes)),
    hasSubjectAltName: extensions.has(EXTENSION_OID.subjectAltName),
    basicConstraints: basicConstraints(extensions.get(EXTENSION_OID.basicConstraints)?.value),
    keyUsage: keyUsage(extensions.get(EXTENSION_OID.keyUsage)?.value),
    extendedKeyUsage: oidList(extensions.get(EXTENSION_OID.extendedKeyUsage)?.value, 'extendedKeyUsage'),
    ...constraints,
    ...access,
    crls: lenient(() => distributionPoints(extensions.get(EXTENSION_OID.crlDistributionPoints)?.value)) ?? [],
    subjectKeyId: keyId(extensions.get(EXTENSION_OID.subjectKeyIdentifier)?.value),
    authorityKeyId: authorityKey(extensions.get(EXTENSION_OID.authorityKeyIdentifier)?.value),
    mustStaple: tlsFeatures(extensions.get(EXTENSION_OID.tlsFeature)?.value).includes(5),
    timestamps: lenient(() => octets(extensions.get(EXTENSION_OID.timestamps)?.value)),
    selfIssued,
    get selfSigned() {
      return selfIssued && isSignedBy(x509(), publicKey());
    },
  };
}

/** GeneralName choices of RFC 5280 section 4.2.1.6. */
const DNS_NAME = context(2, false);
const DIRECTORY_NAME = context(4);
const URI = context(6, false);
const IP_ADDRESS = context(7, false);

/** For extensions that no browser reads while it builds a path: one that does not parse counts as absent. */
function lenient<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof DecodeError) return null;
    throw error;
  }
}

function readExtensions(from: Reader): Map<string, Extension> {
  const found = new Map<string, Extension>();
  sequence(from, 'extensions').list((list) => {
    const at = list.offset;
    const one = sequence(list, 'Extension');
    const id = oid(one, 'extnID');
    const critical = optionalTlv(one, TAG.boolean, 'critical');
    if (found.has(id)) throw new DecodeError('extensions', at, `extension ${id} stands twice`);
    found.set(id, { critical: critical !== null && critical.body.uint8('critical') !== 0, value: expectTlv(one, TAG.octetString, 'extnValue').body.rest() });
  });
  return found;
}

function general(value: Buffer | undefined, field: string): { tag: number; bytes: Buffer }[] {
  if (!value) return [];
  return sequence(new Reader(value), field).list((list) => {
    const { tag, body } = readTlv(list, `${field} name`);
    return { tag, bytes: body.rest() };
  });
}

function basicConstraints(value: Buffer | undefined): Certificate['basicConstraints'] {
  if (!value) return null;
  const body = sequence(new Reader(value), 'basicConstraints');
  const ca = optionalTlv(body, TAG.boolean, 'cA');
  const pathLength = body.left > 0 ? Number.parseInt(integerHex(body, 'pathLenConstraint'), 16) : null;
  return { ca: ca !== null && ca.body.uint8('cA') !== 0, pathLength };
}

function keyUsage(value: Buffer | undefined): ReadonlySet<KeyUsage> | null {
  if (!value) return null;
  return new Set(bits(new Reader(value), 'keyUsage').flatMap((set, bit) => (set && KEY_USAGES[bit] ? [KEY_USAGES[bit]] : [])));
}

function oidList(value: Buffer | undefined, field: string): string[] | null {
  return value ? sequence(new Reader(value), field).list((list) => oid(list, field)) : null;
}

function nameConstraints(value: Buffer | undefined): Pick<Certificate, 'permitted' | 'excluded'> {
  if (!value) return { permitted: [], excluded: [] };
  const body = sequence(new Reader(value), 'nameConstraints');
  const permitted = optionalTlv(body, context(0), 'permittedSubtrees');
  const excluded = optionalTlv(body, context(1), 'excludedSubtrees');
  return { permitted: permitted ? subtrees(permitted.body) : [], excluded: excluded ? subtrees(excluded.body) : [] };
}

function subtrees(from: Reader): GeneralSubtree[] {
  return from.list((list) => {
    const { tag, body } = readTlv(sequence(list, 'GeneralSubtree'), 'base');
    const bytes = body.rest();
    if (tag === DNS_NAME) return { kind: 'dns', value: bytes.toString('latin1') };
    const value = bytes.toString('hex');
    return tag === IP_ADDRESS ? { kind: 'ip', value } : { kind: tag === DIRECTORY_NAME ? 'directory' : 'other', value };
  });
}

function authorityInfo(value: Buffer | undefined): Pick<Certificate, 'caIssuers' | 'ocsp'> {
  const entries = value
    ? sequence(new Reader(value), 'authorityInfoAccess').list((list) => {
        const one = sequence(list, 'AccessDescription');
        const method = oid(one, 'accessMethod');
        const { tag, body } = readTlv(one, 'accessLocation');
        return { method, uri: tag === URI ? body.rest().toString('latin1') : null };
      })
    : [];
  const of = (method: string) => entries.flatMap((entry) => (entry.method === method && entry.uri !== null ? [entry.uri] : []));
  return { caIssuers: of('1.3.6.1.5.5.7.48.2'), ocsp: of('1.3.6.1.5.5.7.48.1') };
}

function distributionPoints(value: Buffer | undefined): string[] {
  if (!value) return [];
  return sequence(new Reader(value), 'cRLDistributionPoints').list((list) => {
    const point = optionalTlv(sequence(list, 'DistributionPoint'), context(0), 'distributionPoint');
    const full = point && optionalTlv(point.body, context(0), 'fullName');
    return full ? full.body.list((names) => readTlv(names, 'fullName')).flatMap(({ tag, body }) => (tag === URI ? [body.rest().toString('latin1')] : [])) : [];
  }).flat();
}

function keyId(value: Buffer | undefined): string | null {
  return value ? expectTlv(new Reader(value), TAG.octetString, 'subjectKeyIdentifier').body.rest().toString('hex') : null;
}

function authorityKey(value: Buffer | undefined): string | null {
  if (!value) return null;
  const id = optionalTlv(sequence(new Reader(value), 'authorityKeyIdentifier'), context(0, false), 'keyIdentifier');
  return id ? id.body.rest().toString('hex') : null;
}

function tlsFeatures(value: Buffer | undefined): number[] {
  return value ? sequence(new Reader(value), 'tlsFeature').list((list) => Number.parseInt(integerHex(list, 'feature'), 16)) : [];
}

function octets(value: Buffer | undefined): Buffer | null {
  return value ? expectTlv(new Reader(value), TAG.octetString, 'SignedCertificateTimestampList').body.rest() : null;
}

export function addressText(bytes: Buffer): string {
  if (bytes.length === 4) return [...bytes].join('.');
  if (bytes.length !== 16) return bytes.toString('hex');
  const groups = Array.from({ length: 8 }, (_, i) => bytes.readUInt16BE(2 * i).toString(16)).join(':');
  // The URL parser has RFC 5952's rules for the longest run of zeros.
  return new URL(`http://[${groups}]`).hostname.slice(1, -1);
}

const CURVES: Record<string, string> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };

function keyText(key: KeyObject): string {
  const details = key.asymmetricKeyDetails;
  if (key.asymmetricKeyType === 'ec') return `ec ${CURVES[details?.namedCurve ?? ''] ?? details?.namedCurve ?? 'unnamed curve'}`;
  return details?.modulusLength ? `${key.asymmetricKeyType} ${details.modulusLength}` : (key.asymmetricKeyType ?? 'unknown');
}

/** Whether the issuer's key made the certificate's signature. */
export function isSignedBy(x509: X509Certificate | null, key: KeyObject | null): boolean {
  return x509 !== null && key !== null && attempt(() => x509.verify(key)) === true;
}

function lazy<T>(compute: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: compute() }).value;
}

function attempt<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch {
    return null;
  }
}
