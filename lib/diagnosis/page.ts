import type { HttpObservation } from '../protocol/observation.ts';

/** The last request of the page's own chain. One that failed over HTTP/2 stands, even if HTTP/1.1 was then tried beside it. */
export function pageOf(http: readonly HttpObservation[]): HttpObservation | null {
  const last = http.at(-1);
  if (last === undefined) return null;
  return http.find((o) => o.url === last.url && o.protocol === 'h2' && o.outcome === 'protocol-error') ?? last;
}

/** Chromium and Firefox both follow that many and no more. */
export const MOST_REDIRECTS = 20;

/** Where an answer sends the browser on to; null for one that is the page itself. */
export function leadsOn(http: HttpObservation | null): string | null {
  return http?.outcome === 'response' && [301, 302, 303, 307, 308].includes(http.status ?? 0) ? http.location ?? null : null;
}

export function headerOf(http: HttpObservation | null, name: string): string | null {
  return http?.headers?.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}

/** The network that delivers pages for others and marks them as its own; null where no mark is seen. */
export function cdnOf(http: HttpObservation | null): string | null {
  if (http === null) return null;
  const server = (headerOf(http, 'server') ?? '').toLowerCase();
  const via = (headerOf(http, 'via') ?? '').toLowerCase();
  if (server.includes('cloudflare') || headerOf(http, 'cf-ray') !== null) return 'Cloudflare';
  if (server.includes('cloudfront') || via.includes('cloudfront') || headerOf(http, 'x-amz-cf-id') !== null) return 'Amazon CloudFront';
  if (server.includes('akamai') || headerOf(http, 'x-akamai-request-id') !== null || headerOf(http, 'akamai-grn') !== null) return 'Akamai';
  if (headerOf(http, 'x-azure-ref') !== null) return 'Azure Front Door';
  if ((headerOf(http, 'x-served-by') ?? '').startsWith('cache-') || headerOf(http, 'x-fastly-request-id') !== null) return 'Fastly';
  if (headerOf(http, 'x-sucuri-id') !== null) return 'Sucuri';
  if (headerOf(http, 'x-iinfo') !== null) return 'Imperva';
  if (via.includes('google')) return 'Google Cloud';
  if (server.includes('bunnycdn')) return 'bunny.net';
  return null;
}

/** A platform of which the site's owner has a panel and no configuration; null where no mark is seen. */
export function platformOf(http: HttpObservation): string | null {
  const server = headerOf(http, 'server') ?? '';
  const mark = PLATFORMS.find(([header, pattern]) => (header === null ? pattern.test(server) : headerOf(http, header) !== null));
  return mark?.[2] ?? null;
}

/** A header that only one platform sends, or, where null, what its Server header says. */
const PLATFORMS: readonly (readonly [string | null, RegExp, string])[] = [
  ['x-github-request-id', /./, 'GitHub Pages'], [null, /^github\.com/i, 'GitHub Pages'], ['x-nf-request-id', /./, 'Netlify'], [null, /^netlify/i, 'Netlify'],
  ['x-vercel-id', /./, 'Vercel'], ['x-vercel-error', /./, 'Vercel'], [null, /^vercel/i, 'Vercel'], ['fly-request-id', /./, 'Fly.io'], [null, /^fly\//i, 'Fly.io'],
  [null, /^squarespace/i, 'Squarespace'], [null, /^pepyaka/i, 'Wix'], [null, /^heroku/i, 'Heroku'],
];
