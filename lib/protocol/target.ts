import { LIMITS } from './limits.ts';
import type { Target } from './diagnosis.ts';

export type ReadTarget = { ok: true; target: Target } | { ok: false; says: string };

/**
 * Reads what a person or a browser gives as the page: a URL, `host` or `host:port` (https, port 443 unless said).
 * The URL parser canonicalises the host (A-labels, IPv4 in any notation, IPv6), as both browsers do.
 *
 * Errors are one sentence that names what is wrong.
 */
export function readTarget(text: string): ReadTarget {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, says: 'the URL is empty' };
  if (trimmed.length > LIMITS.url) return { ok: false, says: `the URL is longer than ${LIMITS.url} characters` };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https') return { ok: false, says: `"${scheme}:" is not a scheme that a page is loaded over; http and https are` };
  let url: URL;
  try {
    url = new URL(scheme ? trimmed : `https://${bracketed(trimmed)}`);
  } catch {
    return { ok: false, says: `"${trimmed.slice(0, 100)}" is not a host or a URL` };
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (host === '') return { ok: false, says: 'the URL has no host' };
  // Names and passwords never leave the place they were typed in.
  url.username = '';
  url.password = '';
  const port = url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port);
  return { ok: true, target: { url: url.href, host, port, addresses: [] } };
}

/** True for an IPv4 or IPv6 address as `readTarget` leaves it. */
export function isAddress(host: string): boolean {
  return host.includes(':') || /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
}

/** A bare IPv6 address gets the brackets that a URL wants: no host:port has two colons. */
function bracketed(text: string): string {
  return /^[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*$/i.test(text) ? `[${text}]` : text;
}
