import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { uint16 } from '../cursor.ts';
import { expand, hmac } from '../key-schedule.ts';
import { aeadSeal, xorSequence } from '../protection.ts';

/**
 * The sending side of HPKE (RFC 9180) in base mode, with the one KEM that sites publish for Encrypted ClientHello:
 * DHKEM(X25519, HKDF-SHA256). Numbers are those of the IANA registry "Hybrid Public Key Encryption (HPKE)".
 */
export const KEM_X25519 = 0x0020;
export const KDF_SHA256 = 0x0001;

const AEADS: Readonly<Record<number, { algorithm: string; key: number }>> = {
  1: { algorithm: 'aes-128-gcm', key: 16 },
  2: { algorithm: 'aes-256-gcm', key: 32 },
  3: { algorithm: 'chacha20-poly1305', key: 32 },
};

export function canSeal({ kdf, aead }: HpkeSuite): boolean {
  return kdf === KDF_SHA256 && aead in AEADS;
}

export interface HpkeSuite {
  kdf: number;
  aead: number;
}

export interface Sender {
  /** The ephemeral public key, which goes to the receiver in the clear. */
  enc: Buffer;
  /** Each call uses the next nonce: the receiver opens in the same order. */
  seal(associated: Buffer, content: Buffer): Buffer;
}

/**
 * SetupBaseS of section 5.1.1. `ephemeral`: the private key, 32 bytes, where a test wants to name it.
 * Null for a receiver's key that is no usable point, and for a suite that `canSeal` refuses.
 */
export function setUpSender(receiver: Buffer, suite: HpkeSuite, info: Buffer, ephemeral?: Buffer): Sender | null {
  const aead = AEADS[suite.aead];
  const shared = aead && canSeal(suite) ? encapsulate(receiver, ephemeral) : null;
  if (!shared || !aead) return null;
  const id = Buffer.concat([Buffer.from('HPKE'), uint16(KEM_X25519), uint16(suite.kdf), uint16(suite.aead)]);
  // Base mode: no pre-shared key, and its identifier is empty (section 5.1).
  const context = Buffer.concat([BASE_MODE, labeledExtract(id, EMPTY, 'psk_id_hash', EMPTY), labeledExtract(id, EMPTY, 'info_hash', info)]);
  const secret = labeledExtract(id, shared.secret, 'secret', EMPTY);
  const key = labeledExpand(id, secret, 'key', context, aead.key);
  const nonce = labeledExpand(id, secret, 'base_nonce', context, 12);
  let sequence = 0n;
  return { enc: shared.enc, seal: (associated, content) => aeadSeal(aead.algorithm, key, xorSequence(nonce, sequence++), associated, content) };
}

const EMPTY = Buffer.alloc(0);
const BASE_MODE = Buffer.from([0]);
const HASH = 32;

/** Encap of section 4.1. */
function encapsulate(receiver: Buffer, ephemeral?: Buffer): { enc: Buffer; secret: Buffer } | null {
  if (receiver.length !== HASH) return null;
  const own = ephemeral ? importPrivate(ephemeral) : generateKeyPairSync('x25519').privateKey;
  const enc = rawPublic(createPublicKey(own));
  const id = Buffer.concat([Buffer.from('KEM'), uint16(KEM_X25519)]);
  try {
    const dh = diffieHellman({ privateKey: own, publicKey: createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: receiver.toString('base64url') }, format: 'jwk' }) });
    const secret = labeledExpand(id, labeledExtract(id, EMPTY, 'eae_prk', dh), 'shared_secret', Buffer.concat([enc, receiver]), HASH);
    return { enc, secret };
  } catch {
    // A point of small order has no shared secret (RFC 7748 section 6.1).
    return null;
  }
}

/** The head of an X25519 key in PKCS #8 (RFC 8410 section 7): a JWK would want the public half as well. */
const PKCS8_X25519 = Buffer.from('302e020100300506032b656e04220420', 'hex');

function importPrivate(key: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8_X25519, key]), format: 'der', type: 'pkcs8' });
}

function rawPublic(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url');
}

const VERSION = Buffer.from('HPKE-v1');

/** Section 4. An empty salt counts as zeros (RFC 5869 section 2.2), to HMAC the same. */
function labeledExtract(id: Buffer, salt: Buffer, label: string, input: Buffer): Buffer {
  return hmac('sha256', salt, VERSION, id, Buffer.from(label), input);
}

function labeledExpand(id: Buffer, secret: Buffer, label: string, info: Buffer, length: number): Buffer {
  return expand('sha256', secret, Buffer.concat([uint16(length), VERSION, id, Buffer.from(label), info]), length);
}
