import { suiteName } from '../../lib/protocol/tls-names.ts';

export type KeyExchange = 'tls13' | 'ecdhe' | 'dhe' | 'rsa' | 'other';
export type BulkCipher =
  | { kind: 'aead'; algorithm: 'aes-128-gcm' | 'aes-256-gcm' | 'chacha20-poly1305'; key: 16 | 32 }
  | { kind: 'cbc'; algorithm: 'aes-128-cbc' | 'aes-256-cbc'; key: 16 | 32; mac: 'sha1' | 'sha256' | 'sha384' };

export interface CipherSuite {
  id: number;
  name: string;
  keyExchange: KeyExchange;
  /** Of the key schedule (TLS 1.3) or of the PRF (TLS 1.2). */
  hash: 'sha256' | 'sha384';
  cipher: BulkCipher;
}

const AES128 = { kind: 'aead', algorithm: 'aes-128-gcm', key: 16 } as const;
const AES256 = { kind: 'aead', algorithm: 'aes-256-gcm', key: 32 } as const;
const CHACHA = { kind: 'aead', algorithm: 'chacha20-poly1305', key: 32 } as const;
const cbc = (key: 16 | 32, mac: 'sha1' | 'sha256' | 'sha384') =>
  ({ kind: 'cbc', algorithm: key === 16 ? 'aes-128-cbc' : 'aes-256-cbc', key, mac }) as const;

/** The suites that this client can finish a handshake with: all that either browser offers. */
const SUPPORTED = new Map<number, Omit<CipherSuite, 'id' | 'name'>>([
  [0x1301, { keyExchange: 'tls13', hash: 'sha256', cipher: AES128 }],
  [0x1302, { keyExchange: 'tls13', hash: 'sha384', cipher: AES256 }],
  [0x1303, { keyExchange: 'tls13', hash: 'sha256', cipher: CHACHA }],
  [0xc02b, { keyExchange: 'ecdhe', hash: 'sha256', cipher: AES128 }],
  [0xc02f, { keyExchange: 'ecdhe', hash: 'sha256', cipher: AES128 }],
  [0xc02c, { keyExchange: 'ecdhe', hash: 'sha384', cipher: AES256 }],
  [0xc030, { keyExchange: 'ecdhe', hash: 'sha384', cipher: AES256 }],
  [0xcca9, { keyExchange: 'ecdhe', hash: 'sha256', cipher: CHACHA }],
  [0xcca8, { keyExchange: 'ecdhe', hash: 'sha256', cipher: CHACHA }],
  [0xc009, { keyExchange: 'ecdhe', hash: 'sha256', cipher: cbc(16, 'sha1') }],
  [0xc00a, { keyExchange: 'ecdhe', hash: 'sha256', cipher: cbc(32, 'sha1') }],
  [0xc013, { keyExchange: 'ecdhe', hash: 'sha256', cipher: cbc(16, 'sha1') }],
  [0xc014, { keyExchange: 'ecdhe', hash: 'sha256', cipher: cbc(32, 'sha1') }],
  [0x009c, { keyExchange: 'rsa', hash: 'sha256', cipher: AES128 }],
  [0x009d, { keyExchange: 'rsa', hash: 'sha384', cipher: AES256 }],
  [0x002f, { keyExchange: 'rsa', hash: 'sha256', cipher: cbc(16, 'sha1') }],
  [0x0035, { keyExchange: 'rsa', hash: 'sha256', cipher: cbc(32, 'sha1') }],
]);

/** RFC 8446 appendix B.4: these belong to TLS 1.3 alone. */
export function isTls13Suite(id: number): boolean {
  return id >> 8 === 0x13;
}

/** Null for a suite that this client can name and not use. */
export function cipherSuite(id: number): CipherSuite | null {
  const found = SUPPORTED.get(id);
  return found ? { id, name: suiteName(id), ...found } : null;
}

