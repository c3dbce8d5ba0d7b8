import type { Diagnosis } from '../protocol/diagnosis.ts';
import { isAddress } from '../protocol/target.ts';
import type { Keep } from './keep.ts';

/** Headers that hold secrets: never passed on. */
const SECRET_HEADERS = new Set(['cookie', 'set-cookie', 'authorization', 'proxy-authorization']);

/**
 * The same diagnosis without its private parts. Every string in it is looked at, whatever field it stands in: a path
 * comes back in redirects and error pages, an own address in the words of a CDN.
 */
export function redact(diagnosis: Diagnosis, keep: Keep): Diagnosis {
  const rules = rulesOf(diagnosis, keep);
  const clean = mapStrings(diagnosis, (text) => redactText(text, rules)) as Diagnosis;
  return { ...clean, observations: clean.observations.map((each) => (each.kind === 'http' ? withoutSecrets(each, keep) : each)) };
}

interface Rules {
  keep: Keep;
  path: string;
  query: string;
  /** Public addresses of the site, which everybody may know. */
  known: ReadonlySet<string>;
}

function rulesOf(diagnosis: Diagnosis, keep: Keep): Rules {
  const url = URL.canParse(diagnosis.target.url) ? new URL(diagnosis.target.url) : null;
  const addresses = diagnosis.observations.flatMap((each) => [...(each.address ? [each.address] : []), ...(each.kind === 'dns' ? each.addresses : [])]);
  const known = [...diagnosis.target.addresses, ...addresses, ...(isAddress(diagnosis.target.host) ? [diagnosis.target.host] : [])].filter((each) => !isOwn(each));
  return { keep, path: url?.pathname ?? '', query: url?.search ?? '', known: new Set(known) };
}

/** A URL inside any text. Ends where prose around it begins. */
const URLS = /\b(https?):\/\/[^\s"'<>`\\^{}|]+/gi;
const IPV4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g;
/** Loose on purpose: what it takes too much is only hidden if it is an address. */
const IPV6 = /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:%[\w.]+)?(?![\w:])/gi;
const HOME = /((?:\/home\/|\/Users\/|[A-Za-z]:\\(?:Users|Documents and Settings)\\))[^\s/\\:"'<>|]+/g;

export const GONE = '…';

function redactText(text: string, rules: Rules): string {
  const { keep } = rules;
  let clean = text.replace(URLS, (found) => shortUrl(found, keep));
  // A Location header and an error page name the path without the host.
  if (!keep.query && rules.query.length > 1) clean = clean.replaceAll(rules.query, `?${GONE}`);
  if (!keep.path && rules.path.length > 1) clean = clean.replaceAll(rules.path, `/${GONE}`);
  if (/^\/[^\s/]/.test(clean)) clean = shortPath(clean, keep);
  if (!keep.userName) clean = clean.replace(HOME, `$1${GONE}`);
  if (!keep.addresses) clean = clean.replace(IPV4, (found) => hidden(found, rules)).replace(IPV6, (found) => hidden(found, rules));
  return clean;
}

function shortUrl(found: string, keep: Keep): string {
  if (!URL.canParse(found)) return found.replace(/^(https?:\/\/)[^/?#]*.*/i, `$1${GONE}`);
  const { protocol, host, pathname, search, username, password } = new URL(found);
  const user = username && keep.userName ? `${username}${password ? `:${GONE}` : ''}@` : '';
  const path = keep.path || pathname === '/' ? pathname : `/${GONE}`;
  return `${protocol}//${user}${host}${path}${search === '' ? '' : keep.query ? search : `?${GONE}`}`;
}

function shortPath(text: string, keep: Keep): string {
  const [path = '', ...query] = text.split('?');
  return `${keep.path ? path : `/${GONE}`}${query.length === 0 ? '' : keep.query ? `?${query.join('?')}` : `?${GONE}`}`;
}

function hidden(found: string, rules: Rules): string {
  if (!looksLikeAddress(found) || rules.known.has(found.toLowerCase()) || isLoopback(found)) return found;
  return `[${GONE}]`;
}

function looksLikeAddress(text: string): boolean {
  if (!text.includes(':')) return text.split('.').every((part) => Number(part) <= 255);
  const bare = text.replace(/%.*/, '');
  // "12:30:00" is a time, and a fingerprint has more groups than an address.
  return (bare.includes('::') ? bare.length > 2 : bare.split(':').length === 8) && URL.canParse(`http://[${bare}]/`);
}

function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === '::1' || address === '0.0.0.0';
}

/** Addresses that mean something only inside one's own network (RFC 1918, 6598, 3927, 4193, 4291). */
export function isOwn(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(address) || /^f[cd][0-9a-f]{2}:|^fe[89ab][0-9a-f]:/i.test(address);
}

function withoutSecrets<T extends { headers?: [string, string][] | undefined; bytes?: string | undefined; cut?: string[] | undefined }>(each: T, keep: Keep): T {
  const headers = each.headers?.filter(([name]) => !SECRET_HEADERS.has(name.toLowerCase()));
  const whole = { ...each, ...(headers ? { headers } : {}) };
  // The bytes of a page may hold anything that was taken out of its text.
  if (each.bytes === undefined || (keep.path && keep.query && keep.addresses && keep.userName)) return whole;
  return { ...whole, bytes: undefined, cut: [...(each.cut ?? []).slice(0, 7), 'bytes'] };
}

function mapStrings(value: unknown, change: (text: string) => string, key = ''): unknown {
  if (typeof value === 'string') return key === 'pem' || key === 'repair' || key === 'bytes' || key === 'helloBytes' ? value : change(value);
  if (Array.isArray(value)) return value.map((each) => mapStrings(each, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapStrings(each, change, name)]));
}
