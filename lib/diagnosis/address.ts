import { BLOCK_PAGES } from './block-pages.ts';
import type { DnsObservation, TcpObservation } from '../protocol/observation.ts';

/**
 * True for a failed connect that tells nothing about the site: IPv6 without a route on a machine that has
 * no IPv6 (browsers pass over it in silence, RFC 8305), and ::1 of a local name whose server listens on 127.0.0.1.
 */
export function isDormant(connect: TcpObservation, all: readonly TcpObservation[], dns: readonly DnsObservation[]): boolean {
  if (connect.family !== 6 || connect.outcome === 'connected') return false;
  const others = all.filter((o) => o.family === 4);
  if (others.length === 0) return false;
  if (connect.outcome === 'unreachable') return true;
  return connect.address === '::1' && !dns.some((o) => o.source === 'override');
}

/** Loopback, private (RFC 1918, RFC 4193), shared (RFC 6598) and link-local addresses. */
export function isPrivate(address: string): boolean {
  return isLoopback(address)
    || /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(address)
    || /^(f[cd]|fe[89ab])[0-9a-f]*:/i.test(address);
}

export function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./i.test(address);
}

/** Addresses with which filters answer instead of the zone: nobody's, this machine's own, or a filter's block page. */
export function isSinkhole(address: string): boolean {
  return isUnspecified(address) || isLoopback(address) || blockPage(address) !== null;
}

/** Nobody can be reached there (RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.2). */
export function isUnspecified(address: string): boolean {
  return address === '0.0.0.0' || address === '::';
}

/** Whose block page answers at this address; null for all others. */
export function blockPage(address: string): string | null {
  return BLOCK_PAGES[address.replace(/^::ffff:/i, '')] ?? null;
}

/** RFC 6761: localhost names are loopback by right. */
export function isLocalName(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost');
}
