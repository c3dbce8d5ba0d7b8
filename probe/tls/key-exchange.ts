import { createECDH, createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { kemKey } from './ml-kem.ts';
import { GROUP } from './numbers.ts';

/** One offered key share. `derive` gives null for a peer share that is no valid point or ciphertext. */
export interface KeyShare {
  group: number;
  offer: Buffer;
  derive(peer: Buffer): Buffer | null;
}

const CURVES: Record<number, string> = { [GROUP.secp256r1]: 'prime256v1', [GROUP.secp384r1]: 'secp384r1', [GROUP.secp521r1]: 'secp521r1' };

/** The only form of a point that is offered (RFC 8422 section 5.1.2). */
const UNCOMPRESSED = 4;

/** Null for a group that this client can offer and not compute. */
export function makeKeyShare(group: number): KeyShare | null {
  if (group === GROUP.x25519) return x25519();
  if (group === GROUP.x448) return x448();
  if (group === GROUP.x25519mlkem768) return x25519mlkem768();
  const curve = CURVES[group];
  if (!curve) return null;
  const ecdh = createECDH(curve);
  ecdh.generateKeys();
  return { group, offer: ecdh.getPublicKey(), derive: (peer) => (peer[0] === UNCOMPRESSED ? attempt(() => ecdh.computeSecret(peer)) : null) };
}

const x25519 = () => montgomery(GROUP.x25519, 'x25519', 'X25519', 32);
const x448 = () => montgomery(GROUP.x448, 'x448', 'X448', 56);

function montgomery(group: number, type: 'x25519' | 'x448', crv: string, length: number): KeyShare {
  // The typings of generateKeyPairSync have no union of the two.
  const { publicKey, privateKey } = type === 'x25519' ? generateKeyPairSync('x25519') : generateKeyPairSync('x448');
  const offer = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url');
  const secret: KeyObject = createPrivateKey({ key: privateKey.export({ format: 'jwk' }), format: 'jwk' });
  return {
    group,
    offer,
    derive: (peer) =>
      peer.length === length
        ? attempt(() => diffieHellman({ privateKey: secret, publicKey: createPublicKey({ key: { kty: 'OKP', crv, x: peer.toString('base64url') }, format: 'jwk' }) }))
        : null,
  };
}

const MLKEM_CIPHERTEXT = 1088;

/** draft-ietf-tls-ecdhe-mlkem section 3: ML-KEM's part comes first, in the share and in the secret. */
function x25519mlkem768(): KeyShare {
  const classic = x25519();
  const kem = kemKey();
  return {
    group: GROUP.x25519mlkem768,
    offer: Buffer.concat([kem.publicKey, classic.offer]),
    derive(peer) {
      if (peer.length !== MLKEM_CIPHERTEXT + 32) return null;
      const x = classic.derive(peer.subarray(MLKEM_CIPHERTEXT));
      const k = attempt(() => kem.decapsulate(peer.subarray(0, MLKEM_CIPHERTEXT)));
      return x && k && Buffer.concat([k, x]);
    },
  };
}

function attempt(compute: () => Buffer): Buffer | null {
  try {
    return compute();
  } catch {
    return null;
  }
}
