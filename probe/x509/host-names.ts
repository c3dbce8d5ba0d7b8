import { isAddress } from '../../lib/protocol/target.ts';
import type { Certificate } from './certificate.ts';

/**
 * Whether the certificate is for the host, by RFC 9525: subject alternative names alone, a wildcard only as the
 * whole leftmost label and for exactly one label. `host` is in ASCII (A-labels), IPv6 without brackets.
 */
export function matchesHost(certificate: Certificate, host: string): boolean {
  if (isAddress(host)) return certificate.ipAddresses.includes(canonicalAddress(host));
  const wanted = host.toLowerCase().replace(/\.$/, '');
  return certificate.dnsNames.some((name) => matchesName(name, wanted));
}

/**
 * `host` in lower case without a trailing dot. A presented name is compared whole: one with a trailing dot, a NUL,
 * a U-label or a wildcard inside a label matches nothing.
 */
export function matchesName(presented: string, host: string): boolean {
  const name = presented.toLowerCase();
  if (host === '') return false;
  if (!name.startsWith('*.')) return name === host;
  const parent = name.slice(2);
  const dot = host.indexOf('.');
  // "*.com" covers nothing: browsers want two labels behind the wildcard.
  return dot > 0 && host.slice(dot + 1) === parent && /[^.]\.[^.]/.test(parent);
}

export function canonicalAddress(address: string): string {
  if (!address.includes(':')) return address;
  try {
    return new URL(`http://[${address}]`).hostname.slice(1, -1);
  } catch {
    return address;
  }
}
