import ipaddr from 'ipaddr.js';

/** Four bytes as text. */
export function ipv4Text(bytes: Buffer): string {
  return [...bytes].join('.');
}

/** Sixteen bytes as RFC 5952 writes them. */
export function ipv6Text(bytes: Buffer): string {
  return new ipaddr.IPv6([...bytes]).toRFC5952String();
}
