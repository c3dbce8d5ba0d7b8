import { DecodeError, Reader } from './cursor.ts';
import { EXTENSION } from './numbers.ts';
import { MESSAGE_HEADER as HEADER, messageReader as reader, readExtensions } from './server-messages.ts';

/**
 * Readers of the messages that carry certificates and ask for them. As in server-messages, each takes a body and
 * @throws {DecodeError} where the bytes break the grammar.
 */
export interface CertificateList {
  /** DER, leaf first. */
  certificates: Buffer[];
  /** A stapled OCSP response: from here in TLS 1.3, from a message of its own in TLS 1.2. */
  ocsp: Buffer | null;
  timestamps: Buffer | null;
  /** SubjectPublicKeyInfo of a delegated credential. */
  delegatedKey: Buffer | null;
}

/** No chain that a browser would build is longer; more would only cost time. */
const MOST_CERTIFICATES = 64;

export function readCertificate13(body: Buffer): CertificateList & { leafExtensions: readonly number[] } {
  const bytes = reader(body);
  const context = bytes.vector('certificate_request_context', 1);
  if (context.left > 0) throw new DecodeError('certificate_request_context', HEADER, 'certificate_request_context is not empty');
  const entries = bytes.vector('certificate_list', 3).list((list) => ({ der: readDer(list, 'cert_data'), extensions: readExtensions(list, 'certificate entry') }));
  bytes.end('certificate');
  const leaf = insistOnOne(entries)[0]!.extensions;
  const status = leaf.get(EXTENSION.statusRequest);
  const credential = leaf.get(EXTENSION.delegatedCredential);
  return {
    certificates: entries.slice(0, MOST_CERTIFICATES).map(({ der }) => der),
    ocsp: status ? readStatus(status) : null,
    timestamps: leaf.get(EXTENSION.signedCertificateTimestamp)?.rest() ?? null,
    delegatedKey: credential ? readDelegatedKey(credential) : null,
    leafExtensions: [...leaf.keys()],
  };
}

export function readCertificate12(body: Buffer): CertificateList {
  const bytes = reader(body);
  const certificates = bytes.vector('certificate_list', 3).list((list) => readDer(list, 'ASN.1Cert'));
  bytes.end('certificate');
  return { certificates: insistOnOne(certificates).slice(0, MOST_CERTIFICATES), ocsp: null, timestamps: null, delegatedKey: null };
}

function insistOnOne<T>(list: T[]): T[] {
  if (list.length === 0) throw new DecodeError('certificate_list', HEADER, 'the server sent no certificate');
  return list;
}

function readDer(list: Reader, field: string): Buffer {
  const at = list.offset;
  const der = list.vector(field, 3).rest();
  if (der.length === 0) throw new DecodeError(field, at, `${field} is empty`);
  return der;
}

/** DelegatedCredential of RFC 9345 section 4: its key alone matters here. */
function readDelegatedKey(bytes: Reader): Buffer {
  bytes.uint32('valid_time');
  bytes.uint16('dc_cert_verify_algorithm');
  return bytes.vector('ASN1_subjectPublicKeyInfo', 3).rest();
}

/** A CertificateStatus message of TLS 1.2. */
export function readCertificateStatus(body: Buffer): Buffer | null {
  const bytes = reader(body);
  const status = readStatus(bytes);
  bytes.end('certificate_status');
  return status;
}

/** CertificateStatus of RFC 6066 section 8; null where the type is not ocsp(1). */
function readStatus(bytes: Reader): Buffer | null {
  if (bytes.uint8('status_type') === 1) return bytes.vector('ocsp_response', 3).rest();
  bytes.rest();
  return null;
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
  // RFC 8446 section 4.3.2: it MUST be there.
  if (!schemes) throw new DecodeError('signature_algorithms', HEADER, 'certificate_request names no signature algorithms');
  const authorities = extensions.get(EXTENSION.certificateAuthorities);
  return {
    context,
    types: [],
    schemes: schemes.vector('signature_algorithms', 2).list((list) => list.uint16('scheme')),
    authorities: authorities ? readNames(authorities) : [],
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
