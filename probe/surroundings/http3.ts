import type { DnsObservation, HttpObservation, Observation } from '../../lib/protocol/observation.ts';

/** The port at which the page's own host promises HTTP/3; null where nothing does. Alternatives at other hosts are left alone. */
export function promisedPort(seen: readonly Observation[], host: string, port: number): number | null {
  for (const o of seen) {
    const found = o.kind === 'http' && hostOf(o) === host ? inAltSvc(o, host) : o.kind === 'dns' && o.type === 'HTTPS' ? inRecord(o, port) : null;
    if (found !== null) return found;
  }
  return null;
}

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
