import { CAUSE_IDS, type CauseId } from '../causes/ids.ts';
import type { CodeEntry } from './code-entry.ts';

/** The ids stand in the order of a page load: between these two all need TLS, but for a protocol that is no HTTP either. */
const ENCRYPTED: ReadonlySet<CauseId> = new Set([
  ...CAUSE_IDS.slice(CAUSE_IDS.indexOf('plain-http-on-tls-port'), CAUSE_IDS.indexOf('pinned-key-mismatch') + 1).filter((id) => id !== 'other-protocol-on-port'),
  'http2-forbidden-cipher', 'hsts-forbids-bypass',
]);

/**
 * The causes of a code for this URL, likeliest first. Firefox has one code (NS_ERROR_NET_RESET) for a connection
 * that ends on http and on https: without encryption the causes that need it are out, and a server that hangs
 * up without an answer comes first.
 */
export function likelyCauses(entry: Pick<CodeEntry, 'causes'>, url: string): readonly CauseId[] {
  if (!/^http:/i.test(url)) return entry.causes;
  const open = entry.causes.filter((id) => !ENCRYPTED.has(id));
  // Only-HTTPS modes report the http address for a failure over https.
  if (open.length === 0) return entry.causes;
  return open.includes('empty-response') ? ['empty-response', ...open.filter((id) => id !== 'empty-response')] : open;
}
