import { createHash, createHmac } from 'node:crypto';
import { uint16, uint24, uint8, vector } from './cursor.ts';

export type Hash = 'sha256' | 'sha384';

export function hashLength(hash: Hash): number {
  return hash === 'sha256' ? 32 : 48;
}

export function transcriptHash(hash: Hash, messages: readonly Buffer[]): Buffer {
  const digest = createHash(hash);
  for (const message of messages) digest.update(message);
  return digest.digest();
}

/** What a HelloRetryRequest leaves of the messages before it: the message_hash of RFC 8446 section 4.4.1. */
export function afterRetry(hash: Hash, messages: readonly Buffer[]): Buffer {
  const first = transcriptHash(hash, messages);
  return Buffer.concat([uint8(MESSAGE_HASH), uint24(first.length), first]);
}

const MESSAGE_HASH = 254;

export function hmac(hash: string, key: Buffer, ...parts: Buffer[]): Buffer {
  const mac = createHmac(hash, key);
  for (const part of parts) mac.update(part);
  return mac.digest();
}

/** HKDF-Extract, RFC 5869 section 2.2. */
export function extract(hash: Hash, salt: Buffer, input: Buffer): Buffer {
  return hmac(hash, salt, input);
}

/** HKDF-Expand-Label, RFC 8446 section 7.1. */
export function expandLabel(hash: Hash, secret: Buffer, label: string, context: Buffer, length: number): Buffer {
  const info = Buffer.concat([uint16(length), vector(1, Buffer.from(`tls13 ${label}`)), vector(1, context)]);
  return expand(hash, secret, info, length);
}

/** HKDF-Expand, RFC 5869 section 2.3 (node's hkdf always extracts first, so it is no help here). */
export function expand(hash: Hash, secret: Buffer, info: Buffer, length: number): Buffer {
  const blocks: Buffer[] = [];
  let last: Buffer = Buffer.alloc(0);
  for (let counter = 1; blocks.length * hashLength(hash) < length; counter++) {
    last = hmac(hash, secret, last, info, Buffer.from([counter]));
    blocks.push(last);
  }
  return Buffer.concat(blocks).subarray(0, length);
}

export interface HandshakeSecrets {
  client: Buffer;
  server: Buffer;
  /** Handshake Secret itself, from which the main secret grows. */
  handshake: Buffer;
}

/** The left column of RFC 8446 section 7.1 down to the handshake traffic secrets, without a PSK. */
export function handshakeSecrets(hash: Hash, shared: Buffer, helloHash: Buffer): HandshakeSecrets {
  const zeros = Buffer.alloc(hashLength(hash));
  const empty = transcriptHash(hash, []);
  const early = extract(hash, zeros, zeros);
  const handshake = extract(hash, expandLabel(hash, early, 'derived', empty, zeros.length), shared);
  return {
    handshake,
    client: expandLabel(hash, handshake, 'c hs traffic', helloHash, zeros.length),
    server: expandLabel(hash, handshake, 's hs traffic', helloHash, zeros.length),
  };
}

export function applicationSecrets(hash: Hash, handshake: Buffer, finishedHash: Buffer): { client: Buffer; server: Buffer } {
  const zeros = Buffer.alloc(hashLength(hash));
  const main = extract(hash, expandLabel(hash, handshake, 'derived', transcriptHash(hash, []), zeros.length), zeros);
  return {
    client: expandLabel(hash, main, 'c ap traffic', finishedHash, zeros.length),
    server: expandLabel(hash, main, 's ap traffic', finishedHash, zeros.length),
  };
}

/** verify_data of TLS 1.3, RFC 8446 section 4.4.4. */
export function finishedMac(hash: Hash, secret: Buffer, transcript: Buffer): Buffer {
  return hmac(hash, expandLabel(hash, secret, 'finished', Buffer.alloc(0), hashLength(hash)), transcript);
}

/** PRF of TLS 1.2, RFC 5246 section 5. */
export function prf12(hash: Hash, secret: Buffer, label: string, seed: Buffer, length: number): Buffer {
  const labelled = Buffer.concat([Buffer.from(label), seed]);
  const blocks: Buffer[] = [];
  let a: Buffer = labelled;
  let made = 0;
  while (made < length) {
    a = hmac(hash, secret, a);
    const block = hmac(hash, secret, a, labelled);
    blocks.push(block);
    made += block.length;
  }
  return Buffer.concat(blocks).subarray(0, length);
}
