import { createHash } from 'node:crypto';
import { readAddress } from '../../policy/cidr.ts';

/**
 * Whom limits are counted for: an IPv4 address, or the /64 of an IPv6 one, since every machine has all of that to itself.
 * Hashed, so that neither the store nor a dump of memory is a list of visitors.
 */
export function clientKey(address: string): string {
  const bytes = readAddress(address.split('%')[0]!);
  if (!bytes) return 'unknown';
  const isMapped = bytes.length === 16 && bytes.subarray(0, 12).equals(MAPPED);
  const whose = bytes.length === 4 ? bytes : isMapped ? bytes.subarray(12) : bytes.subarray(0, 8);
  return createHash('sha256').update(whose).digest('base64url').slice(0, 22);
}

const MAPPED = Buffer.from('00000000000000000000ffff', 'hex');
