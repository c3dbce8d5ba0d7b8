import * as zlib from 'node:zlib';
import { Reader } from './cursor.ts';
import type { HelloSpec } from './hello.ts';
import { EXTENSION } from './numbers.ts';

/** Numbers of RFC 8879 section 7.3. */
export const COMPRESSION = { zlib: 1, brotli: 2, zstd: 3 } as const;

/** Inflates a CompressedCertificate. Null for an unknown algorithm or bytes that do not give exactly `length` bytes. */
export function decompressCertificate(algorithm: number, bytes: Buffer, length: number): Buffer | null {
  const limit = { maxOutputLength: Math.max(length, 1) };
  try {
    const whole =
      algorithm === COMPRESSION.zlib ? zlib.inflateSync(bytes, limit)
      : algorithm === COMPRESSION.brotli ? zlib.brotliDecompressSync(bytes, limit)
      : algorithm === COMPRESSION.zstd && zlib.zstdDecompressSync ? zlib.zstdDecompressSync(bytes, limit)
      : null;
    return whole?.length === length ? whole : null;
  } catch {
    return null;
  }
}

/** The algorithms of the hello's compress_certificate extension; none where it has none. */
export function offeredCompression(hello: HelloSpec): number[] {
  const body = hello.extensions.includes(EXTENSION.compressCertificate) ? hello.fixed.get(EXTENSION.compressCertificate) : undefined;
  return body ? new Reader(body).vector('algorithms', 1).list((list) => list.uint16('algorithm')) : [];
}
