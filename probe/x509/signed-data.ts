import { verify, type KeyObject } from 'node:crypto';
import { DecodeError, type Reader } from '../tls/cursor.ts';
import { TAG, expectTlv, oid } from './der.ts';

/** Hash by signature algorithm; null where the algorithm has its own. */
const HASHES: Record<string, string | null> = {
  '1.2.840.113549.1.1.5': 'sha1', '1.2.840.113549.1.1.11': 'sha256', '1.2.840.113549.1.1.12': 'sha384', '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.1': 'sha1', '1.2.840.10045.4.3.2': 'sha256', '1.2.840.10045.4.3.3': 'sha384', '1.2.840.10045.4.3.4': 'sha512',
  '1.3.101.112': null, '1.3.101.113': null,
};

export interface Signed {
  algorithm: string;
  /** The bytes that were signed, header included. */
  data: Buffer;
  signature: Buffer;
}

/**
 * `SEQUENCE { data, AlgorithmIdentifier, BIT STRING }`, the frame of certificates, CRLs and OCSP answers alike.
 *
 * @throws {DecodeError}
 */
export function readSigned(from: Reader, field: string): Signed & { body: Reader } {
  const data = expectTlv(from, TAG.sequence, field);
  const algorithm = oid(expectTlv(from, TAG.sequence, 'signatureAlgorithm').body, 'signatureAlgorithm');
  const bits = expectTlv(from, TAG.bitString, 'signature').body;
  if (bits.uint8('unused bits') !== 0) throw new DecodeError('signature', bits.offset, 'the signature has unused bits');
  return { algorithm, data: data.whole, signature: bits.rest(), body: data.body };
}

/** Null where this program does not know the algorithm. */
export function isSigned({ algorithm, data, signature }: Signed, key: KeyObject | null): boolean | null {
  const hash = HASHES[algorithm];
  if (hash === undefined || key === null) return null;
  try {
    return verify(hash, data, key, signature);
  } catch {
    return false;
  }
}
