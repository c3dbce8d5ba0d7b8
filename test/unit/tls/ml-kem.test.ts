import { ml_kem768 } from '@noble/post-quantum/ml-kem.js';
import { describe, expect, it } from 'vitest';
import { kemKey, ownKemKey, portableKemKey } from '../../../probe/tls/ml-kem.ts';

describe.each([['the chosen one', kemKey], ['the portable one', portableKemKey], ['Node’s own, where it has one', () => ownKemKey() ?? portableKemKey()]])('an ML-KEM key: %s', (_, make) => {
  it('agrees with a peer that took its public key', () => {
    const key = make();
    expect(key.publicKey).toHaveLength(1184);
    const { cipherText, sharedSecret } = ml_kem768.encapsulate(key.publicKey);
    expect(key.decapsulate(Buffer.from(cipherText)).equals(Buffer.from(sharedSecret))).toBe(true);
  });

  it('throws for a ciphertext of the wrong length', () => {
    expect(() => make().decapsulate(Buffer.alloc(1087))).toThrow();
  });
});
