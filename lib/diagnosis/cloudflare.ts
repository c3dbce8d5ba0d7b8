/** Cloudflare's published ranges (cloudflare.com/ips, 2026-10): it answers for others there, whatever the handshake shows. */
const RANGES: readonly (readonly [string, number])[] = [
  ['173.245.48.0', 20], ['103.21.244.0', 22], ['103.22.200.0', 22], ['103.31.4.0', 22], ['141.101.64.0', 18], ['108.162.192.0', 18], ['190.93.240.0', 20],
  ['188.114.96.0', 20], ['197.234.240.0', 22], ['198.41.128.0', 17], ['162.158.0.0', 15], ['104.16.0.0', 13], ['104.24.0.0', 14], ['172.64.0.0', 13], ['131.0.72.0', 22],
];
const PREFIXES6 = /^(2400:cb00|2606:4700|2803:f800|2405:b500|2405:8100|2a06:98c[0-7]|2c0f:f248):/i;

export function isCloudflare(address: string | undefined): boolean {
  if (address === undefined) return false;
  if (address.includes(':')) return PREFIXES6.test(address);
  const wanted = number(address);
  return RANGES.some(([start, bits]) => wanted >>> (32 - bits) === number(start) >>> (32 - bits));
}

function number(address: string): number {
  return address.split('.').reduce((sum, part) => ((sum << 8) | Number(part)) >>> 0, 0);
}
