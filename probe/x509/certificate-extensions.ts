import { DecodeError, Reader } from '../tls/cursor.ts';
import { TAG, bits, context, expectTlv, integerHex, oid, optionalTlv, readTlv, sequence } from './der.ts';

export interface Extension {
  critical: boolean;
  value: Buffer;
}

export interface GeneralSubtree {
  kind: 'dns' | 'ip' | 'directory' | 'other';
  /** A DNS suffix; address and mask in hex; the DER of a Name in hex. */
  value: string;
}

/** What the extensions of RFC 5280, 6962 and 7633 say of a certificate. */
export interface Meanings {
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

/** GeneralName choices of RFC 5280 section 4.2.1.6. */
const DNS_NAME = context(2, false);
const DIRECTORY_NAME = context(4);
const URI = context(6, false);
const IP_ADDRESS = context(7, false);

/** The extensions of a certificate by OID. Errors: DecodeError, also where one stands twice. */
export function readExtensions(from: Reader): Map<string, Extension> {
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

/** What the extensions of a certificate say, absent ones included. Errors: DecodeError where one that browsers read does not parse. */
export function readMeanings(extensions: ReadonlyMap<string, Extension>): Meanings {
  const value = (name: keyof typeof EXTENSION_OID) => extensions.get(EXTENSION_OID[name])?.value;
  const names = general(value('subjectAltName'), 'subjectAltName');
  return {
    dnsNames: names.filter(({ tag }) => tag === DNS_NAME).map(({ bytes }) => bytes.toString('latin1')),
    ipAddresses: names.filter(({ tag }) => tag === IP_ADDRESS).map(({ bytes }) => addressText(bytes)),
    hasSubjectAltName: extensions.has(EXTENSION_OID.subjectAltName),
    basicConstraints: basicConstraints(value('basicConstraints')),
    keyUsage: keyUsage(value('keyUsage')),
    extendedKeyUsage: oidList(value('extendedKeyUsage'), 'extendedKeyUsage'),
    ...nameConstraints(value('nameConstraints')),
    ...authorityInfo(value('authorityInfoAccess')),
    crls: lenient(() => distributionPoints(value('crlDistributionPoints'))) ?? [],
    subjectKeyId: keyId(value('subjectKeyIdentifier')),
    authorityKeyId: authorityKey(value('authorityKeyIdentifier')),
    mustStaple: tlsFeatures(value('tlsFeature')).includes(5),
    timestamps: lenient(() => octets(value('timestamps'))),
  };
}

/** For extensions that no browser reads while it builds a path: one that does not parse counts as absent. */
function lenient<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof DecodeError) return null;
    throw error;
  }
}

function general(value: Buffer | undefined, field: string): { tag: number; bytes: Buffer }[] {
  if (!value) return [];
  return sequence(new Reader(value), field).list((list) => {
    const { tag, body } = readTlv(list, `${field} name`);
    return { tag, bytes: body.rest() };
  });
}

function basicConstraints(value: Buffer | undefined): Meanings['basicConstraints'] {
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

function nameConstraints(value: Buffer | undefined): Pick<Meanings, 'permitted' | 'excluded'> {
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

function authorityInfo(value: Buffer | undefined): Pick<Meanings, 'caIssuers' | 'ocsp'> {
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
