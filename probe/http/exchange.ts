import type { HttpObservation } from '../../lib/protocol/observation.ts';

/** What one request led to: an `http` observation without its place in the run. */
export type Exchange = Pick<
  HttpObservation,
  'outcome' | 'protocol' | 'status' | 'headers' | 'headerBytes' | 'location' | 'bodyStart' | 'malformed' | 'http2Error' | 'bytes'
>;

/** How long an answer is waited for, on the run's clock, and what is to be done before a connection that stayed silent is closed. */
export interface Waiting {
  until?: number;
  silent?: () => Promise<unknown>;
}

/** Headers that help a diagnosis. Cookies are not among them: they are the visitor's. */
const KEPT = new Set([
  'server', 'via', 'location', 'alt-svc', 'strict-transport-security', 'content-type', 'content-length', 'content-encoding', 'transfer-encoding', 'date',
  'retry-after', 'www-authenticate', 'proxy-authenticate', 'proxy-status', 'x-squid-error', 'x-powered-by', 'connection', 'upgrade', 'age',
  'cf-ray', 'cf-mitigated', 'cf-cache-status', 'x-cache', 'x-served-by', 'x-amz-cf-id', 'x-amz-cf-pop', 'x-azure-ref', 'x-vercel-id', 'x-vercel-error',
  'x-akamai-request-id', 'akamai-grn', 'x-iinfo', 'x-sucuri-id', 'x-github-request-id', 'x-nf-request-id', 'x-fastly-request-id', 'fly-request-id',
]);

/** The headers to keep, lower-case names, values cut. */
export function keptHeaders(headers: readonly (readonly [string, string])[]): [string, string][] {
  return headers
    .map(([name, value]): [string, string] => [name.toLowerCase(), value.slice(0, 1024)])
    .filter(([name]) => KEPT.has(name))
    .slice(0, 48);
}

/** As any visitor's, unless the probe has a name of its own to give. */
export function requestHeaders(url: URL, userAgent = 'Mozilla/5.0 (compatible; Pagefault/0.1)'): [string, string][] {
  return [
    ['host', url.host],
    ['user-agent', userAgent],
    ['accept', 'text/html,application/xhtml+xml,*/*;q=0.8'],
    ['accept-encoding', 'gzip, deflate, br'],
  ];
}

/** The start of a body as text, with what does not print escaped. */
export function bodyText(body: Buffer): string {
  return [...body.subarray(0, 240).toString('utf8')].map((char) => (/[\p{Cc}\p{Cf}]/u.test(char) && char !== '\n' ? `\\u{${char.codePointAt(0)!.toString(16)}}` : char)).join('');
}
