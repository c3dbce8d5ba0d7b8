import { createCipheriv, createDecipheriv, randomBytes, timingSafeEqual, type CipherGCMTypes } from 'node:crypto';
import { uint8, uint16 } from './cursor.ts';
import { expandLabel, hmac } from './key-schedule.ts';
import { CONTENT, VERSION } from './numbers.ts';
import type { CipherSuite } from './suites.ts';

const TAG = 16;

export interface Opened {
  type: number;
  content: Buffer;
}

/** One direction's record protection. `open` gives null when the record does not verify. */
export interface Protection {
  seal(type: number, content: Buffer): Buffer;
  open(type: number, fragment: Buffer): Opened | null;
}

/** A whole TLSPlaintext record, as sent before keys exist. */
export function plainRecord(type: number, content: Buffer, version: number = VERSION.TLS12): Buffer {
  return Buffer.concat([uint8(type), uint16(version), uint16(content.length), content]);
}

/** TLS 1.3, RFC 8446 section 5.2. */
export function protection13(suite: CipherSuite, secret: Buffer): Protection {
  if (suite.cipher.kind !== 'aead') throw new Error(`${suite.name} is no TLS 1.3 suite`);
  const algorithm = suite.cipher.algorithm;
  const key = expandLabel(suite.hash, secret, 'key', Buffer.alloc(0), suite.cipher.key);
  const iv = expandLabel(suite.hash, secret, 'iv', Buffer.alloc(0), 12);
  let sequence = 0n;
  const nonce = () => xorSequence(iv, sequence++);
  return {
    seal(type, content) {
      const header = Buffer.concat([uint8(CONTENT.applicationData), uint16(VERSION.TLS12), uint16(content.length + 1 + TAG)]);
      return Buffer.concat([header, aeadSeal(algorithm, key, nonce(), header, Buffer.concat([content, uint8(type)]))]);
    },
    open(type, fragment) {
      const header = Buffer.concat([uint8(type), uint16(VERSION.TLS12), uint16(fragment.length)]);
      const inner = aeadOpen(algorithm, key, nonce(), header, fragment);
      if (!inner) return null;
      // Zero padding follows the real content type (RFC 8446 section 5.4).
      let end = inner.length - 1;
      while (end >= 0 && inner[end] === 0) end--;
      return end < 0 ? null : { type: inner[end]!, content: inner.subarray(0, end) };
    },
  };
}

export interface Keys12 {
  key: Buffer;
  iv: Buffer;
  mac: Buffer;
}

/** Cuts the key block of RFC 5246 section 6.3; `iv` is the implicit nonce of AEAD suites and empty for CBC. */
export function keys12(suite: CipherSuite, block: (length: number) => Buffer): { client: Keys12; server: Keys12 } {
  const macLength = suite.cipher.kind === 'cbc' ? macBytes(suite.cipher.mac) : 0;
  const ivLength = suite.cipher.kind === 'cbc' ? 0 : suite.cipher.algorithm === 'chacha20-poly1305' ? 12 : 4;
  const bytes = block(2 * (macLength + suite.cipher.key + ivLength));
  let at = 0;
  const cut = (length: number) => bytes.subarray(at, (at += length));
  const [clientMac, serverMac] = [cut(macLength), cut(macLength)];
  const [clientKey, serverKey] = [cut(suite.cipher.key), cut(suite.cipher.key)];
  const [clientIv, serverIv] = [cut(ivLength), cut(ivLength)];
  return { client: { key: clientKey, iv: clientIv, mac: clientMac }, server: { key: serverKey, iv: serverIv, mac: serverMac } };
}

/** TLS 1.2: GCM (RFC 5288), ChaCha20 (RFC 7905) and CBC with MAC-then-encrypt (RFC 5246 section 6.2.3.2). */
export function protection12(suite: CipherSuite, keys: Keys12): Protection {
  let sequence = 0n;
  const associated = (type: number, length: number) => Buffer.concat([sequenceBytes(sequence++), uint8(type), uint16(VERSION.TLS12), uint16(length)]);
  const { cipher } = suite;
  if (cipher.kind === 'cbc') return cbcProtection(cipher.algorithm, cipher.mac, keys, associated);
  const explicit = cipher.algorithm === 'chacha20-poly1305' ? 0 : 8;
  return {
    seal(type, content) {
      const prefix = explicit ? sequenceBytes(sequence) : Buffer.alloc(0);
      const nonce = explicit ? Buffer.concat([keys.iv, prefix]) : xorSequence(keys.iv, sequence);
      const sealed = aeadSeal(cipher.algorithm, keys.key, nonce, associated(type, content.length), content);
      return plainRecord(type, Buffer.concat([prefix, sealed]));
    },
    open(type, fragment) {
      if (fragment.length < explicit + TAG) return null;
      const nonce = explicit ? Buffer.concat([keys.iv, fragment.subarray(0, explicit)]) : xorSequence(keys.iv, sequence);
      const content = aeadOpen(cipher.algorithm, keys.key, nonce, associated(type, fragment.length - explicit - TAG), fragment.subarray(explicit));
      return content && { type, content };
    },
  };
}

function cbcProtection(algorithm: string, mac: string, keys: Keys12, associated: (type: number, length: number) => Buffer): Protection {
  const tag = macBytes(mac);
  return {
    seal(type, content) {
      const body = Buffer.concat([content, hmac(mac, keys.mac, associated(type, content.length), content)]);
      const pad = 15 - (body.length % 16);
      const iv = randomBytes(16);
      const cipher = createCipheriv(algorithm, keys.key, iv).setAutoPadding(false);
      return plainRecord(type, Buffer.concat([iv, cipher.update(Buffer.concat([body, Buffer.alloc(pad + 1, pad)])), cipher.final()]));
    },
    open(type, fragment) {
      if (fragment.length < 32 || fragment.length % 16 !== 0) return null;
      const cipher = createDecipheriv(algorithm, keys.key, fragment.subarray(0, 16)).setAutoPadding(false);
      const body = Buffer.concat([cipher.update(fragment.subarray(16)), cipher.final()]);
      const pad = body[body.length - 1]! + 1;
      if (pad + tag > body.length || !body.subarray(body.length - pad).every((byte) => byte === pad - 1)) return null;
      const content = body.subarray(0, body.length - pad - tag);
      const expected = hmac(mac, keys.mac, associated(type, content.length), content);
      return timingSafeEqual(expected, body.subarray(content.length, content.length + tag)) ? { type, content } : null;
    },
  };
}

function macBytes(mac: string): number {
  return mac === 'sha1' ? 20 : mac === 'sha256' ? 32 : 48;
}

export function aeadSeal(algorithm: string, key: Buffer, nonce: Buffer, associated: Buffer, content: Buffer): Buffer {
  // Node's types know one union for GCM; ChaCha20-Poly1305 has the same calls.
  const cipher = createCipheriv(algorithm as CipherGCMTypes, key, nonce, { authTagLength: TAG });
  cipher.setAAD(associated);
  return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

export function aeadOpen(algorithm: string, key: Buffer, nonce: Buffer, associated: Buffer, sealed: Buffer): Buffer | null {
  if (sealed.length < TAG) return null;
  const cipher = createDecipheriv(algorithm as CipherGCMTypes, key, nonce, { authTagLength: TAG });
  cipher.setAAD(associated);
  cipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  try {
    return Buffer.concat([cipher.update(sealed.subarray(0, sealed.length - TAG)), cipher.final()]);
  } catch {
    return null;
  }
}

function sequenceBytes(sequence: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(sequence);
  return bytes;
}

export function xorSequence(iv: Buffer, sequence: bigint): Buffer {
  const nonce = Buffer.from(iv);
  const bytes = sequenceBytes(sequence);
  for (let i = 0; i < 8; i++) nonce[nonce.length - 8 + i]! ^= bytes[i]!;
  return nonce;
}

