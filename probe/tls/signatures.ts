import { constants, verify, type KeyObject } from 'node:crypto';

interface Scheme {
  /** Null where the scheme has its own hash. */
  hash: string | null;
  key: 'rsa' | 'rsa-pss' | 'ec' | 'ed25519' | 'ed448' | 'ml-dsa-44' | 'ml-dsa-65' | 'ml-dsa-87';
  pss?: number;
}

const SCHEMES: Record<number, Scheme> = {
  0x0201: { hash: 'sha1', key: 'rsa' }, 0x0203: { hash: 'sha1', key: 'ec' },
  0x0401: { hash: 'sha256', key: 'rsa' }, 0x0501: { hash: 'sha384', key: 'rsa' }, 0x0601: { hash: 'sha512', key: 'rsa' },
  0x0403: { hash: 'sha256', key: 'ec' }, 0x0503: { hash: 'sha384', key: 'ec' }, 0x0603: { hash: 'sha512', key: 'ec' },
  0x0804: { hash: 'sha256', key: 'rsa', pss: 32 }, 0x0805: { hash: 'sha384', key: 'rsa', pss: 48 }, 0x0806: { hash: 'sha512', key: 'rsa', pss: 64 },
  0x0807: { hash: null, key: 'ed25519' }, 0x0808: { hash: null, key: 'ed448' },
  0x0809: { hash: 'sha256', key: 'rsa-pss', pss: 32 }, 0x080a: { hash: 'sha384', key: 'rsa-pss', pss: 48 }, 0x080b: { hash: 'sha512', key: 'rsa-pss', pss: 64 },
  0x0904: { hash: null, key: 'ml-dsa-44' }, 0x0905: { hash: null, key: 'ml-dsa-65' }, 0x0906: { hash: null, key: 'ml-dsa-87' },
};

export type SignatureCheck = 'valid' | 'invalid' | 'unknown-scheme';

/**
 * Whether `signature` over `content` was made by the certificate's key under a TLS SignatureScheme
 * (RFC 8446 section 4.2.3). A key of another kind than the scheme's cannot have made it: `invalid`.
 */
export function checkSignature(scheme: number, key: KeyObject, content: Buffer, signature: Buffer): SignatureCheck {
  const known = SCHEMES[scheme];
  if (!known) return 'unknown-scheme';
  if (known.key !== (key.asymmetricKeyType as string | undefined)) return 'invalid';
  const padding = known.pss ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: known.pss } : known.key === 'rsa' ? { padding: constants.RSA_PKCS1_PADDING } : {};
  try {
    return verify(known.hash, content, { key, ...padding }, signature) ? 'valid' : 'invalid';
  } catch {
    return 'invalid';
  }
}

/** What TLS 1.3 signs in CertificateVerify, RFC 8446 section 4.4.3. */
export function certificateVerifyContent(transcript: Buffer): Buffer {
  return Buffer.concat([Buffer.alloc(64, 0x20), Buffer.from('TLS 1.3, server CertificateVerify'), Buffer.from([0]), transcript]);
}

/** RFC 8446 section 4.2.3: PKCS #1 v1.5 and SHA-1 sign certificates at most, and never a handshake. */
export function schemeFits13(scheme: number): boolean {
  const known = SCHEMES[scheme];
  return known === undefined || (known.hash !== 'sha1' && !(known.key === 'rsa' && known.pss === undefined));
}
