import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { LOG_LIST, LOG_LIST_AS_OF } from './transparency-log-list.ts';

/** A log of certificate transparency, as browsers know it. */
export interface TransparencyLog {
  name: string;
  operator: string;
  /** A log with the interface of RFC 6962, or one that serves its tree as static files (static-ct-api). */
  kind: 'rfc6962' | 'static';
  /** Milliseconds since 1970; null: browsers take its timestamps still. */
  retired: number | null;
  key: KeyObject;
}

export interface LogList {
  /** Milliseconds since 1970: what became of a log later is not known. */
  asOf: number;
  /** By the SHA-256 of the log's key, hex. */
  logs: ReadonlyMap<string, TransparencyLog>;
}

/** Chrome and Firefox take no list of logs for their judgement that is older. */
export const LIST_GOES_STALE_MS = 70 * 86_400_000;

let known: LogList | null = null;

/** The logs that this program knows, read when first asked for. */
export function transparencyLogs(): LogList {
  return (known ??= readLogList(LOG_LIST, LOG_LIST_AS_OF));
}

/** `text`: lines of name, kind, state, time and key, parted by `|`, under an `@operator`. */
export function readLogList(text: string, asOf: string): LogList {
  const logs = new Map<string, TransparencyLog>();
  let operator = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('@')) operator = line.slice(1);
    const [name, kind, state, since, base64] = line.split('|');
    if (line.startsWith('@') || !name || !base64) continue;
    const spki = Buffer.from(base64, 'base64');
    let key: KeyObject | null = null;
    logs.set(createHash('sha256').update(spki).digest('hex'), {
      name, operator, kind: kind === 'static' ? 'static' : 'rfc6962', retired: state === 'retired' ? Date.parse(since!) : null,
      // Of all the logs, a certificate needs two or three.
      get key() {
        return (key ??= createPublicKey({ key: spki, format: 'der', type: 'spki' }));
      },
    });
  }
  return { asOf: Date.parse(asOf), logs };
}
