import { DecodeError, Reader } from '../tls/cursor.ts';

/** A signed certificate timestamp of RFC 6962 section 3.2. Its signature is not checked: that takes the log's key. */
export interface Timestamp {
  /** Hash of the log's key, hex. */
  log: string;
  /** Milliseconds since 1970. */
  at: number;
}

const MOST_TIMESTAMPS = 64;

/** The timestamps of a SignedCertificateTimestampList (RFC 6962 section 3.3), of version 1 alone; those that do not parse are left out. */
export function readTimestamps(list: Buffer | null): Timestamp[] {
  if (!list) return [];
  const found: Timestamp[] = [];
  try {
    const entries = new Reader(list).vector('sct_list', 2);
    while (entries.left > 0 && found.length < MOST_TIMESTAMPS) {
      const one = entries.vector('SerializedSCT', 2);
      if (one.uint8('sct_version') !== 0) continue;
      const log = one.take('id', 32).toString('hex');
      const high = one.uint32('timestamp');
      found.push({ log, at: high * 2 ** 32 + one.uint32('timestamp') });
    }
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
  }
  return found;
}
