import { X509Certificate, createHash, type KeyObject } from 'node:crypto';
import { DecodeError, Reader } from '../tls/cursor.ts';
import { readExtensions, readMeanings, type Extension, type Meanings } from './certificate-extensions.ts';
import { TAG, context, expectTlv, integerHex, oid, optionalTlv, sequence, time } from './der.ts';
import { nameText } from './distinguished-name.ts';

/** A certificate of RFC 5280, read for what decides whether a browser accepts it. Times: milliseconds since 1970. */
export interface Certificate extends Meanings {
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
  selfIssued: boolean;
  readonly selfSigned: boolean;
}

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
    ...readMeanings(extensions),
    selfIssued,
    get selfSigned() {
      return selfIssued && isSignedBy(x509(), publicKey());
    },
  };
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
