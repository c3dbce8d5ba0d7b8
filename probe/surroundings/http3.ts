import type { DnsObservation, HttpObservation, Observation } from '../../lib/protocol/observation.ts';
import type { QuicAnswer } from './quic.ts';

/** The port at which the page's own host promises HTTP/3; null where nothing does. Alternatives at other hosts are left alone. */
export function promisedPort(seen: readonly Observation[], host: string, port: number): number | null {
  for (const o of seen) {
    const found = o.kind === 'http' && hostOf(o) === host ? inAltSvc(o, host) : o.kind === 'dns' && o.type === 'HTTPS' ? inRecord(o, port) : null;
    if (found !== null) return found;
  }
  return null;
}

/** What was found at the promised port, in a sentence. */
export function describeQuic(port: number, { outcome, versions, closed }: Pick<QuicAnswer, 'outcome' | 'versions' | 'closed'>): string {
  if (outcome !== 'ok') return `HTTP/3 is promised at UDP port ${port}: ${WORDS[outcome]}`;
  if (closed !== undefined) return `UDP port ${port} speaks QUIC, and closes a connection with error 0x${closed.toString(16)}`;
  const named = versions.filter((version) => (version & 0x0f0f0f0f) !== 0x0a0a0a0a).map((version) => `0x${version.toString(16)}`);
  return named.length > 0 ? `UDP port ${port} speaks QUIC (${named.slice(0, 8).join(', ')})` : `UDP port ${port} speaks QUIC`;
}

const WORDS = {
  refused: 'the port is closed', unreachable: 'no route', failed: 'nothing can be sent',
  'timed-out': 'no answer, neither to the question for its versions nor to the first packet of a connection',
} as const;

/** RFC 7838 section 3. Drafts of HTTP/3 (`h3-29`) are no longer spoken. */
function inAltSvc({ headers }: HttpObservation, host: string): number | null {
  for (const [name, value] of headers ?? []) {
    if (name !== 'alt-svc') continue;
    for (const [, authority = ''] of value.matchAll(/(?:^|,)\s*h3="([^"]*)"/g)) {
      const parts = /^(.*):(\d{1,5})$/.exec(authority);
      const port = Number(parts?.[2]);
      if (parts && (parts[1] === '' || parts[1]!.toLowerCase() === host) && port >= 1 && port <= 65535) return port;
    }
  }
  return null;
}

function inRecord({ outcome, https }: DnsObservation, port: number): number | null {
  const record = outcome === 'answered' ? https?.find(({ priority, target, alpn }) => priority > 0 && (target === '.' || target === '') && alpn.includes('h3')) : undefined;
  return record ? (record.port ?? port) : null;
}

function hostOf({ url }: HttpObservation): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : '';
}
