import { isAddress } from '../../lib/protocol/target.ts';
import type { Certificate } from './certificate.ts';

/**
 * Whether the certificate is for the host, by RFC 9525: subject alternative names alone, a wildcard only as the
 * whole leftmost label and for exactly one label. `host` is in ASCII, IPv6 without brackets.
 */
export function matchesHost(certificate: Certificate, host: string): boolean {
  if (isAddress(host)) return certificate.ipAddresses.includes(canonicalAddress(host));
  const wanted = host.toLowerCase().replace(/\.$/, '');
  return certificate.dnsNames.some((name) => matchesName(name, wanted));
}

export function matchesName(presented: string, host: string): boolean {
  const name = presented.toLowerCase();
  if (!name.startsWith('*.')) return name === host;
  const parent = name.slice(2);
  const dot = host.indexOf('.');
  // "*.com" covers nothing: browsers want two labels behind the wildcard.
  return dot > 0 && host.slice(dot + 1) === parent && parent.includes('.');
}

function canonicalAddress(address: string): string {
  return address.includes(':') ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address;
}
