import type { Server } from '../causes/words.ts';
import type { HttpObservation, TlsObservation } from '../protocol/observation.ts';

/** The last request of the page's own chain. One that failed over HTTP/2 stands, even if HTTP/1.1 was then tried beside it. */
export function pageOf(http: readonly HttpObservation[]): HttpObservation | null {
  const last = http.at(-1);
  if (last === undefined) return null;
  return http.find((o) => o.url === last.url && o.protocol === 'h2' && o.outcome === 'protocol-error') ?? last;
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
  if (server.includes('akamai')) return 'Akamai';
  if (headerOf(http, 'x-azure-ref') !== null) return 'Azure Front Door';
  if ((headerOf(http, 'x-served-by') ?? '').startsWith('cache-')) return 'Fastly';
  if (server.includes('bunnycdn')) return 'bunny.net';
  return null;
}

/** The server program by its own words, for the choice of recipes. */
export function serverOf(http: readonly HttpObservation[], tls: readonly TlsObservation[]): Server | null {
  for (const answer of [...http].reverse()) {
    if (cdnOf(answer) !== null) return 'cdn';
    const known = named(headerOf(answer, 'server') ?? '') ?? (/express|next\.js/i.test(headerOf(answer, 'x-powered-by') ?? '') ? 'node' : null);
    if (known !== null) return known;
    const signed = /<center>nginx|<address>apache/i.exec(answer.bodyStart ?? '');
    if (signed) return signed[0].toLowerCase().includes('nginx') ? 'nginx' : 'apache';
  }
  for (const look of tls) {
    const told = /server:\s*([^\r\n\\]+)/i.exec(look.banner ?? '');
    const known = told ? named(told[1] ?? '') : null;
    if (known !== null) return known;
  }
  return null;
}

function named(server: string): Server | null {
  if (/nginx|openresty|tengine|angie/i.test(server)) return 'nginx';
  if (/^apache(?!-coyote)/i.test(server)) return 'apache';
  if (/caddy/i.test(server)) return 'caddy';
  if (/haproxy/i.test(server)) return 'haproxy';
  if (/microsoft-(iis|httpapi)/i.test(server)) return 'iis';
  if (/\bnode(\.js)?\b|express/i.test(server)) return 'node';
  if (/traefik/i.test(server)) return 'traefik';
  return null;
}
