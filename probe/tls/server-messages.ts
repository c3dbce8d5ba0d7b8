import { DecodeError, Reader } from './cursor.ts';
import { EXTENSION } from './numbers.ts';

/**
 * Readers of the messages that a server sends, RFC 8446 section 4 and RFC 5246 section 7.4.
 * Each takes the message's body (without its 4-byte header; offsets in errors count from the header) and
 * @throws {DecodeError} where the bytes break the grammar.
 */
const HEADER = 4;
const reader = (body: Buffer) => new Reader(body, HEADER);
export { HEADER as MESSAGE_HEADER, reader as messageReader };

/** By type; each is read once, and counts its offsets from the start of the message. */
export type Extensions = ReadonlyMap<number, Reader>;

export interface ServerHello {
  legacyVersion: number;
  /** From supported_versions where it is there. */
  version: number;
  /** Whether supported_versions is there: TLS 1.3 is chosen by nothing else. */
  versionExtension: boolean;
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

/** Whether a ServerHello's body is that of a HelloRetryRequest. */
export function isRetry(body: Buffer): boolean {
  return body.subarray(2, 34).equals(RETRY_RANDOM);
}

export function readServerHello(body: Buffer): ServerHello {
  const bytes = reader(body);
  const legacyVersion = bytes.uint16('server_version');
  const random = bytes.take('random', 32);
  const sessionId = bytes.vector('session_id', 1).rest();
  if (sessionId.length > 32) throw new DecodeError('session_id', HEADER + 34, `session_id is ${sessionId.length} bytes long and 32 is the most`);
  const cipherSuite = bytes.uint16('cipher_suite');
  const compression = bytes.uint8('compression_method');
  const extensions = bytes.left > 0 ? readExtensions(bytes, 'server_hello') : new Map<number, Reader>();
  bytes.end('server_hello');
  const helloRetryRequest = isRetry(body);
  const versions = extensions.get(EXTENSION.supportedVersions);
  const share = extensions.get(EXTENSION.keyShare);
  const cookie = extensions.get(EXTENSION.cookie);
  const alpn = extensions.get(EXTENSION.alpn);
  return {
    legacyVersion,
    version: versions ? readWhole(versions, 'supported_versions', (body) => body.uint16('supported_versions')) : legacyVersion,
    versionExtension: versions !== undefined,
    random, sessionId, cipherSuite, compression, extensions, helloRetryRequest,
    keyShare: share ? readKeyShare(share, helloRetryRequest) : null,
    cookie: cookie ? readWhole(cookie, 'cookie', (body) => body.vector('cookie', 2).rest()) : null,
    alpn: alpn ? readAlpn(alpn) : null,
  };
}

function readKeyShare(bytes: Reader, retry: boolean): { group: number; share: Buffer | null } {
  return readWhole(bytes, 'key_share', () => ({ group: bytes.uint16('key_share group'), share: retry ? null : bytes.vector('key_share', 2).rest() }));
}

/** The one protocol that a server chooses, RFC 7301 section 3.1. */
export function readAlpn(bytes: Reader): string {
  const at = bytes.offset;
  const names = readWhole(bytes, 'alpn', () => bytes.vector('alpn', 2).list((list) => list.vector('alpn protocol', 1).rest().toString('latin1')));
  if (names.length !== 1) throw new DecodeError('alpn', at, `alpn names ${names.length} protocols and one is due`);
  return names[0]!;
}

function readWhole<T>(bytes: Reader, field: string, read: (bytes: Reader) => T): T {
  const value = read(bytes);
  bytes.end(field);
  return value;
}

export function readExtensions(bytes: Reader, within: string): Map<number, Reader> {
  const extensions = new Map<number, Reader>();
  bytes.vector(`${within} extensions`, 2).list((block) => {
    const at = block.offset;
    const type = block.uint16('extension_type');
    const body = block.vector(`extension ${type}`, 2);
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
