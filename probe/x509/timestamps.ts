import { DecodeError, Reader } from '../tls/cursor.ts';

/** A signed certificate timestamp of RFC 6962 section 3.2, as read: whether its signature holds, only the log's key tells. */
export interface Timestamp {
  /** Hash of the log's key, hex. */
  log: string;
  /** Milliseconds since 1970. */
  at: number;
  /** CtExtensions, as signed. */
  extensions: Buffer;
  /** HashAlgorithm and SignatureAlgorithm of RFC 5246 section 7.4.1.4.1. */
  hash: number;
  algorithm: number;
  signature: Buffer;
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
      if (one.uint8('sct_version') === 0) found.push(timestamp(one));
    }
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
  }
  return found;
}

const LEAF_INDEX = 0;

/** Whether its extensions hold a leaf_index, which static-ct-api demands: without it nobody finds the entry. */
export function hasLeafIndex({ extensions }: Timestamp): boolean {
  try {
    return new Reader(extensions).list((list) => {
      const kind = list.uint8('extension_type');
      const data = list.vector('extension_data', 2);
      return kind === LEAF_INDEX && data.left === 5;
    }).includes(true);
  } catch (error) {
    if (error instanceof DecodeError) return false;
    throw error;
  }
}

function timestamp(from: Reader): Timestamp {
  const log = from.take('id', 32).toString('hex');
  const high = from.uint32('timestamp');
  const at = high * 2 ** 32 + from.uint32('timestamp');
  const extensions = from.vector('extensions', 2).rest();
  const hash = from.uint8('hash');
  const algorithm = from.uint8('algorithm');
  const signature = from.vector('signature', 2).rest();
  from.end('SerializedSCT');
  return { log, at, extensions, hash, algorithm, signature };
}
