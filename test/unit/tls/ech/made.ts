import { generateKeyPairSync } from 'node:crypto';
import { uint16, uint8, vector } from '../../../../probe/tls/cursor.ts';

export interface ConfigWish {
  version?: number;
  id?: number;
  kem?: number;
  key?: Buffer;
  suites?: [kdf: number, aead: number][];
  maximumNameLength?: number;
  publicName?: string;
  extensions?: Buffer;
}

/** One ECHConfig, RFC 9849 section 4; a fresh X25519 key unless one is named. */
export function makeConfig({ version = 0xfe0d, id = 7, kem = 0x20, key = freshKey(), suites = [[1, 1]], maximumNameLength = 0, publicName = 'outer.example', extensions = Buffer.alloc(0) }: ConfigWish = {}): Buffer {
  const contents = Buffer.concat([
    uint8(id), uint16(kem), vector(2, key), vector(2, ...suites.flatMap(([kdf, aead]) => [uint16(kdf), uint16(aead)])),
    uint8(maximumNameLength), vector(1, Buffer.from(publicName, 'latin1')), vector(2, extensions),
  ]);
  return Buffer.concat([uint16(version), vector(2, contents)]);
}

export const makeList = (...configs: Buffer[]): Buffer => vector(2, ...configs);

function freshKey(): Buffer {
  return Buffer.from(generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' }).x!, 'base64url');
}
