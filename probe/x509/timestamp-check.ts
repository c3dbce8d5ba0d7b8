import { createHash, verify } from 'node:crypto';
import { DecodeError, Reader, uint16, uint24, uint8, vector } from '../tls/cursor.ts';
import type { Certificate } from './certificate.ts';
import { EXTENSION_OID } from './certificate-extensions.ts';
import { TAG, context, expectTlv, oid, readTlv, tlv } from './der.ts';
import { hasLeafIndex, type Timestamp } from './timestamps.ts';
import type { LogList, TransparencyLog } from './transparency-logs.ts';

export const TIMESTAMP_WAYS = ['embedded', 'handshake', 'staple'] as const;

export interface CheckedTimestamp {
  way: (typeof TIMESTAMP_WAYS)[number];
  /** Hash of the log's key, hex, and the log where it is known. */
  id: string;
  log: TransparencyLog | null;
  /** Milliseconds since 1970. */
  at: number;
  /**
   * `valid`: the log's key signed it over this certificate. `unknown-log`: no key for it here. `unchecked`: the issuer,
   * whose key is in what was signed, is not known. The others no browser counts: `bad-signature`; `future`, its time lies
   * ahead; `no-index`, of a static log without the place in its tree.
   */
  state: 'valid' | 'unknown-log' | 'unchecked' | 'bad-signature' | 'future' | 'no-index';
}

/** Checks each timestamp against the key of its log. */
export function checkTimestamps(way: CheckedTimestamp['way'], timestamps: readonly Timestamp[], leaf: Certificate, issuer: Certificate | null, now: number, { logs }: LogList): CheckedTimestamp[] {
  if (timestamps.length === 0) return [];
  const entry = way === 'embedded' ? precertificateEntry(leaf, issuer) : certificateEntry(leaf);
  return timestamps.map((timestamp) => {
    const log = logs.get(timestamp.log) ?? null;
    return { way, id: timestamp.log, log, at: timestamp.at, state: stateOf(timestamp, log, entry, now) };
  });
}

function stateOf(timestamp: Timestamp, log: TransparencyLog | null, entry: Buffer | null, now: number): CheckedTimestamp['state'] {
  if (!log) return 'unknown-log';
  if (!entry) return 'unchecked';
  if (!isSignedBy(log, timestamp, entry)) return 'bad-signature';
  if (timestamp.at > now) return 'future';
  return log.kind === 'static' && !hasLeafIndex(timestamp) ? 'no-index' : 'valid';
}

const SHA256 = 4;
const SIGNATURES: Record<string, number> = { rsa: 1, ec: 3 };

/** RFC 6962 section 3.2: version 1, certificate_timestamp, time, entry, extensions. */
function isSignedBy({ key }: TransparencyLog, { at, extensions, hash, algorithm, signature }: Timestamp, entry: Buffer): boolean {
  if (hash !== SHA256 || SIGNATURES[key.asymmetricKeyType ?? ''] !== algorithm) return false;
  try {
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(BigInt(at));
    return verify('sha256', Buffer.concat([uint8(0), uint8(0), time, entry, vector(2, extensions)]), key, signature);
  } catch {
    return false;
  }
}

function certificateEntry({ der }: Certificate): Buffer {
  return Buffer.concat([uint16(0), uint24(der.length), der]);
}

/** The hash of the issuer's key, and what the CA is about to sign without the timestamps, which did not exist yet. */
function precertificateEntry(leaf: Certificate, issuer: Certificate | null): Buffer | null {
  if (!issuer) return null;
  const tbs = withoutTimestamps(leaf.der);
  return tbs && Buffer.concat([uint16(1), createHash('sha256').update(issuer.spki).digest(), uint24(tbs.length), tbs]);
}

function withoutTimestamps(der: Buffer): Buffer | null {
  try {
    const tbs = expectTlv(expectTlv(new Reader(der), TAG.sequence, 'Certificate').body, TAG.sequence, 'tbsCertificate').body;
    return tlv(TAG.sequence, ...tbs.list((fields) => {
      const field = readTlv(fields, 'tbsCertificate');
      return field.tag === context(3) ? withoutExtension(field.body, EXTENSION_OID.timestamps) : field.whole;
    }));
  } catch (error) {
    if (error instanceof DecodeError) return null;
    throw error;
  }
}

function withoutExtension(block: Reader, left: string): Buffer {
  const kept = expectTlv(block, TAG.sequence, 'extensions').body.list((list) => expectTlv(list, TAG.sequence, 'Extension')).filter(({ body }) => oid(body, 'extnID') !== left);
  return kept.length === 0 ? Buffer.alloc(0) : tlv(context(3), tlv(TAG.sequence, ...kept.map(({ whole }) => whole)));
}
