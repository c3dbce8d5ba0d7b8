import * as crypto from 'node:crypto';
import { ml_kem768 } from '@noble/post-quantum/ml-kem.js';

/** One ML-KEM-768 key pair (FIPS 203). `decapsulate` throws for what is no ciphertext of 1088 bytes. */
export interface KemKey {
  /** 1184 bytes. */
  publicKey: Buffer;
  decapsulate(ciphertext: Buffer): Buffer;
}

const PUBLIC_KEY_BYTES = 1184;

/** Node's own where it has one: the first key made in JavaScript takes longer than many a round trip. */
export function kemKey(): KemKey {
  return ownKemKey() ?? portableKemKey();
}

/** Null before Node 24.7 and where Node was built with an OpenSSL older than 3.5. */
export function ownKemKey(): KemKey | null {
  const { decapsulate } = crypto as Partial<Pick<typeof crypto, 'decapsulate'>>;
  if (!decapsulate) return null;
  try {
    const { publicKey, privateKey } = crypto.generateKeyPairSync('ml-kem-768');
    const spki = publicKey.export({ format: 'der', type: 'spki' });
    return { publicKey: spki.subarray(-PUBLIC_KEY_BYTES), decapsulate: (ciphertext) => decapsulate(privateKey, ciphertext) };
  } catch {
    return null;
  }
}

export function portableKemKey(): KemKey {
  const { publicKey, secretKey } = ml_kem768.keygen();
  return { publicKey: Buffer.from(publicKey), decapsulate: (ciphertext) => Buffer.from(ml_kem768.decapsulate(ciphertext, secretKey)) };
}
