import type { Server } from '../causes/words.ts';
import type { CertificateObservation, HttpObservation, TlsObservation } from '../protocol/observation.ts';
import { isCloudflare } from './cloudflare.ts';
import { cdnOf, headerOf, platformOf } from './page.ts';

export interface KnownServer {
  server: Server;
  /** The name that people know a CDN or platform by. */
  platform: string | null;
}

/**
 * What answers at the address: by the page's own headers and error page, a plain answer's banner, the
 * certificate that programs and platforms show by default, and last by the address.
 */
export function serverOf(http: readonly HttpObservation[], tls: readonly TlsObservation[], certificate: CertificateObservation | null): KnownServer | null {
  for (const answer of [...http].reverse()) {
    const cdn = cdnOf(answer);
    if (cdn !== null) return { server: cdn === 'Cloudflare' ? 'cloudflare' : cdn.startsWith('Amazon') ? 'aws' : 'cdn', platform: cdn };
    const platform = platformOf(answer);
    if (platform !== null) return { server: 'hosting', platform };
    const known = named(headerOf(answer, 'server') ?? '') ?? named(headerOf(answer, 'via') ?? '') ?? poweredBy(headerOf(answer, 'x-powered-by') ?? '') ?? signed(answer.bodyStart ?? '');
    if (known !== null) return { server: known, platform: null };
  }
  for (const look of tls) {
    const told = /server:\s*([^\r\n\\]+)/i.exec(look.banner ?? '');
    const known = told ? named(told[1] ?? '') : signed(look.banner ?? '');
    if (known !== null) return { server: known, platform: null };
  }
  return byCertificate(certificate) ?? (tls.some((look) => isCloudflare(look.address)) ? { server: 'cloudflare', platform: 'Cloudflare' } : null);
}

function named(server: string): Server | null {
  if (/nginx|openresty|tengine|angie/i.test(server)) return 'nginx';
  // LiteSpeed reads Apache's configuration.
  if (/^apache(?!-coyote)|litespeed/i.test(server)) return 'apache';
  if (/caddy/i.test(server)) return 'caddy';
  if (/haproxy/i.test(server)) return 'haproxy';
  if (/microsoft-(iis|httpapi)/i.test(server)) return 'iis';
  if (/^(awselb|amazons3)/i.test(server)) return 'aws';
  if (/\bnode(\.js)?\b|express/i.test(server)) return 'node';
  if (/traefik/i.test(server)) return 'traefik';
  return null;
}

function poweredBy(program: string): Server | null {
  if (/express|next\.js/i.test(program)) return 'node';
  return /asp\.net/i.test(program) ? 'iis' : null;
}

/** Programs sign the error pages that they make themselves. */
function signed(body: string): Server | null {
  if (/<center>(nginx|openresty)/i.test(body)) return 'nginx';
  if (/<address>apache/i.test(body)) return 'apache';
  return /no such file or app|^404 page not found/i.test(body) ? 'traefik' : null;
}

/** Subjects and issuers of certificates that come with a program, and of CAs that issue for one network alone. */
const OWN_CERTIFICATES: readonly (readonly [RegExp, Server, string | null])[] = [
  [/Kubernetes Ingress Controller Fake Certificate/i, 'nginx', null],
  [/TRAEFIK DEFAULT CERT/i, 'traefik', null],
  [/Caddy Local Authority/i, 'caddy', null],
  [/CN=WMSvc-/i, 'iis', null],
  [/cloudflare/i, 'cloudflare', 'Cloudflare'],
  [/O=Amazon\b/i, 'aws', 'AWS'],
];

/** Names that a platform serves where it does not know the one asked for. */
const OWN_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\.github\.(io|com)$/, 'GitHub Pages'], [/\.netlify\.(app|com)$/, 'Netlify'], [/\.vercel\.(app|com)$/, 'Vercel'], [/\.herokuapp\.com$/, 'Heroku'],
  [/\.azurewebsites\.net$/, 'Azure App Service'], [/\.myshopify\.com$/, 'Shopify'], [/\.wordpress\.com$/, 'WordPress.com'], [/\.squarespace\.com$/, 'Squarespace'],
  [/\.gitlab\.io$/, 'GitLab Pages'], [/\.fly\.dev$/, 'Fly.io'], [/\.onrender\.com$/, 'Render'], [/\.pages\.dev$/, 'Cloudflare Pages'], [/\.webflow\.(io|com)$/, 'Webflow'],
];

function byCertificate(certificate: CertificateObservation | null): KnownServer | null {
  const leaf = certificate?.chain[0];
  if (leaf === undefined) return null;
  for (const [pattern, server, platform] of OWN_CERTIFICATES) if (pattern.test(leaf.subject) || pattern.test(leaf.issuer)) return { server, platform };
  const found = OWN_NAMES.find(([pattern]) => leaf.names.some((name) => pattern.test(name.toLowerCase())));
  return found ? { server: 'hosting', platform: found[1] } : null;
}

/** By how often they are met (2026). */
const COMMON: readonly Server[] = ['nginx', 'apache', 'cloudflare', 'iis', 'caddy', 'haproxy', 'node', 'aws', 'traefik', 'cdn', 'hosting'];

/** What a refusal of the name looks like: programs choose different alerts for one they do not serve. */
const HABITS: Readonly<Record<number, readonly Server[]>> = {
  // Go's crypto/tls without a certificate for the name, so Caddy and Traefik.
  80: ['caddy', 'traefik'],
  // ssl_reject_handshake and strict-sni.
  112: ['nginx', 'haproxy', 'iis'],
  // A network before its certificate for the name is issued.
  40: ['cloudflare', 'nginx'],
};

/** Where nothing names the server: its habits in refusing, then the common ones. */
export function likelyServers(hello: TlsObservation | null): readonly Server[] {
  const habits = hello?.alert?.after === 'client_hello' ? HABITS[hello.alert.number] ?? [] : [];
  return [...new Set([...habits, ...COMMON])];
}
