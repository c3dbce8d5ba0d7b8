import { isAddress, readTarget } from '../../lib/protocol/target.ts';

/** A canonical host and whether it is an address; or why it is no host at all, in one sentence. */
export type ReadHost = { ok: true; host: string; address: boolean } | { ok: false; says: string };

/**
 * Reads the host of a stranger's question. Everything that a URL could hold besides a host is turned away first; then one
 * parser, the browsers' own, makes the canonical form, and only that form is judged and used.
 */
export function readHost(text: string): ReadHost {
  if (text.length > 300) return wrong('the host is longer than a name can be');
  if (/[\s/\\?#@%\u0000-\u001f\u007f<>^|"`{}]/.test(text)) return wrong('the host holds characters that are in no name');
  const bare = text.replace(/^\[([0-9a-f:.]+)\]$/i, '$1');
  if (bare.includes(':') && !/^[0-9a-f:.]+$/i.test(bare)) return wrong('the host wants to be a name or an address alone; the port has a field of its own');
  if (bare.includes(':') && bare.indexOf(':') === bare.lastIndexOf(':')) return wrong('the host wants to be a name or an address alone; the port has a field of its own');
  const read = readTarget(bare.includes(':') ? `https://[${bare}]/` : `https://${bare}/`);
  if (!read.ok) return wrong('the host is neither a name nor an address');
  const url = new URL(read.target.url);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.port !== '') return wrong('the host is neither a name nor an address');
  const host = read.target.host.replace(/\.$/, '');
  if (isAddress(host)) return { ok: true, host, address: true };
  const labels = host.split('.');
  if (host.length > 253 || labels.some((label) => label === '' || label.length > 63)) return wrong('the host is no name of the DNS (RFC 1035 section 2.3.4)');
  if (!/^[a-z0-9_.-]+$/.test(host)) return wrong('the host is no name of the DNS');
  return { ok: true, host, address: false };
}

/**
 * Ends of names that never name a public site: RFC 6761 and RFC 6762, RFC 8375, RFC 7686, RFC 9476, ICANN's `internal`, and
 * those that networks use at home without having been given them.
 */
const INNER_ENDS = new Set([
  'localhost', 'local', 'internal', 'arpa', 'onion', 'alt', 'test', 'invalid', 'example', 'localdomain', 'lan', 'intranet', 'private', 'corp', 'home', 'mail', 'belkin', 'domain',
]);

/** True for names that cannot be a public site: without a dot, or with such an end. */
export function isInnerName(host: string): boolean {
  const labels = host.split('.');
  return labels.length < 2 || INNER_ENDS.has(labels.at(-1)!);
}

/** Whether `host` is `name` or lies below it. */
export function isBelow(host: string, name: string): boolean {
  return host === name || host.endsWith(`.${name}`);
}

function wrong(says: string): ReadHost {
  return { ok: false, says };
}
