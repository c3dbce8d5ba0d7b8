import { DecodeError, Reader } from './cursor.ts';
import { EXTENSION } from './numbers.ts';

/**
 * Readers of the messages that a server sends, RFC 8446 section 4 and RFC 5246 section 7.4.
 * Each takes the message's body (without its 4-byte header; offsets in errors count from the header) and
 * @throws {DecodeError} where the bytes break the grammar.
 */
const HEADER = 4;
const reader = (body: Buffer) => new Reader(body, HEADER);

export type Extensions = ReadonlyMap<number, Buffer>;

export interface ServerHello {
  legacyVersion: number;
  /** From supported_versions where it is there. */
  version: number;
  random: Buffer;
  sessionId: Buffer;
  cipherSuite: number;
  compression: number;
  extensions: Extensions;
  helloRetryRequest: boolean;
  keyShare: { group: number; share: Buffer | null } | null;
  cookie: Buffer | null;
  alpn: string | null;
}

/** SHA-256 of "HelloRetryRequest", RFC 8446 section 4.1.3. */
const RETRY_RANDOM = Buffer.from('cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c', 'hex');

export function readServerHello(body: Buffer): ServerHello {
  const bytes = reader(body);
  const legacyVersion = bytes.uint16('server_version');
  const random = bytes.take('random', 32);
  const sessionId = bytes.vector('session_id', 1).rest();
  if (sessionId.length > 32) throw new DecodeError('session_id', HEADER + 34, `session_id is ${sessionId.length} bytes long and 32 is the most`);
  const cipherSuite = bytes.uint16('cipher_suite');
  const compression = bytes.uint8('compression_method');
  const extensions = bytes.left > 0 ? readExtensions(bytes, 'server_hello') : new Map<number, Buffer>();
  bytes.end('server_hello');
  const helloRetryRequest = random.equals(RETRY_RANDOM);
  const versions = extensions.get(EXTENSION.supportedVersions);
  const share = extensions.get(EXTENSION.keyShare);
  const cookie = extensions.get(EXTENSION.cookie);
  const alpn = extensions.get(EXTENSION.alpn);
  return {
    legacyVersion,
    version: versions ? new Reader(versions).uint16('supported_versions') : legacyVersion,
    random, sessionId, cipherSuite, compression, extensions, helloRetryRequest,
    keyShare: share ? readKeyShare(share, helloRetryRequest) : null,
    cookie: cookie ? new Reader(cookie).vector('cookie', 2).rest() : null,
    alpn: alpn ? readAlpn(alpn) : null,
  };
}

function readKeyShare(body: Buffer, retry: boolean): { group: number; share: Buffer | null } {
  const bytes = new Reader(body);
  const group = bytes.uint16('key_share group');
  if (retry) return { group, share: null };
  return { group, share: bytes.vector('key_share', 2).rest() };
}

export function readAlpn(body: Buffer): string | null {
  const [first] = new Reader(body).vector('alpn', 2).list((names) => names.vector('alpn protocol', 1).rest().toString('latin1'));
  return first ?? null;
}

export function readExtensions(bytes: Reader, within: string): Map<number, Buffer> {
  const extensions = new Map<number, Buffer>();
  bytes.vector(`${within} extensions`, 2).list((block) => {
    const at = block.offset;
    const type = block.uint16('extension_type');
    const body = block.vector(`extension ${type}`, 2).rest();
    if (extensions.has(type)) throw new DecodeError(`extension ${type}`, at, `extension ${type} stands twice in ${within}`);
    extensions.set(type, body);
  });
  return extensions;
}

export function readEncryptedExtensions(body: Buffer): Extensions {
  const bytes = reader(body);
  const extensions = readExtensions(bytes, 'encrypted_extensions');
  bytes.end('encrypted_extensions');
  return extensions;
}

export interface CertificateList {
  /** DER, leaf first. */
  certificates: Buffer[];
  /** TLS 1.3 only: a stapled OCSP response and signed certificate timestamps of the leaf. */
  ocsp: Buffer | null;
  timestamps: Buffer | null;
}

export function readCertificate13(body: Buffer): CertificateList {
  const bytes = reader(body);
  bytes.vector('certificate_request_context', 1);
  const entries = bytes.vector('certificate_list', 3).list((list) => ({
    der: list.vector('cert_data', 3).rest(),
    extensions: readExtensions(list, 'certificate entry'),
  }));
  bytes.end('certificate');
  const leaf = entries[0]?.extensions;
  const status = leaf?.get(EXTENSION.statusRequest);
  return {
    certificates: entries.map(({ der }) => der),
    ocsp: status ? readStatus(new Reader(status)) : null,
    timestamps: leaf?.get(EXTENSION.signedCertificateTimestamp) ?? null,
  };
}

export function readCertificate12(body: Buffer): CertificateList {
  const bytes = reader(body);
  const certificates = bytes.vector('certificate_list', 3).list((list) => list.vector('ASN.1Cert', 3).rest());
  bytes.end('certificate');
  return { certificates, ocsp: null, timestamps: null };
}

/** A CertificateStatus message of TLS 1.2. */
export function readCertificateStatus(body: Buffer): Buffer | null {
  return readStatus(reader(body));
}

/** CertificateStatus of RFC 6066 section 8; null where the type is not ocsp(1). */
function readStatus(bytes: Reader): Buffer | null {
  return bytes.uint8('status_type') === 1 ? bytes.vector('ocsp_response', 3).rest() : null;
}

export interface CompressedCertificate {
  algorithm: number;
  length: number;
  compressed: Buffer;
}

/** RFC 8879 section 4. */
export function readCompressedCertificate(body: Buffer): CompressedCertificate {
  const bytes = reader(body);
  const algorithm = bytes.uint16('algorithm');
  const length = bytes.uint24('uncompressed_length');
  const compressed = bytes.vector('compressed_certificate_message', 3).rest();
  bytes.end('compressed_certificate');
  return { algorithm, length, compressed };
}

export interface CertificateRequest {
  /** DER of each distinguished name that the server accepts as issuer. */
  authorities: Buffer[];
  schemes: number[];
  /** TLS 1.2's ClientCertificateType; empty in TLS 1.3. */
  types: number[];
  /** To be echoed in TLS 1.3. */
  context: Buffer;
}

export function readCertificateRequest13(body: Buffer): CertificateRequest {
  const bytes = reader(body);
  const context = bytes.vector('certificate_request_context', 1).rest();
  const extensions = readExtensions(bytes, 'certificate_request');
  bytes.end('certificate_request');
  const schemes = extensions.get(EXTENSION.signatureAlgorithms);
  const authorities = extensions.get(EXTENSION.certificateAuthorities);
  return {
    context,
    types: [],
    schemes: schemes ? new Reader(schemes).vector('signature_algorithms', 2).list((list) => list.uint16('scheme')) : [],
    authorities: authorities ? readNames(new Reader(authorities)) : [],
  };
}

export function readCertificateRequest12(body: Buffer): CertificateRequest {
  const bytes = reader(body);
  const types = [...bytes.vector('certificate_types', 1).rest()];
  const schemes = bytes.vector('supported_signature_algorithms', 2).list((list) => list.uint16('scheme'));
  const authorities = readNames(bytes);
  bytes.end('certificate_request');
  return { context: Buffer.alloc(0), types, schemes, authorities };
}

function readNames(bytes: Reader): Buffer[] {
  return bytes.vector('certificate_authorities', 2).list((list) => list.vector('DistinguishedName', 2).rest());
}

export interface ServerKeyExchange {
  group: number;
  share: Buffer;
  scheme: number;
  signature: Buffer;
  /** The ServerECDHParams that the signature covers after both randoms. */
  params: Buffer;
}

const NAMED_CURVE = 3;

/** RFC 8422 section 5.4, for the ECDHE suites. */
export function readServerKeyExchange(body: Buffer): ServerKeyExchange {
  const bytes = reader(body);
  const curveType = bytes.uint8('curve_type');
  if (curveType !== NAMED_CURVE) throw new DecodeError('curve_type', HEADER, `curve_type is ${curveType} and only named_curve (3) is allowed`);
  const group = bytes.uint16('namedcurve');
  const share = bytes.vector('public', 1).rest();
  const params = body.subarray(0, bytes.offset - HEADER);
  const scheme = bytes.uint16('signature algorithm');
  const signature = bytes.vector('signature', 2).rest();
  bytes.end('server_key_exchange');
  return { group, share, scheme, signature, params };
}

export function readCertificateVerify(body: Buffer): { scheme: number; signature: Buffer } {
  const bytes = reader(body);
  const scheme = bytes.uint16('algorithm');
  const signature = bytes.vector('signature', 2).rest();
  bytes.end('certificate_verify');
  return { scheme, signature };
}

export function readAlert(fragment: Buffer): { level: number; number: number } {
  const bytes = new Reader(fragment);
  const alert = { level: bytes.uint8('alert level'), number: bytes.uint8('alert description') };
  bytes.end('alert');
  return alert;
}
