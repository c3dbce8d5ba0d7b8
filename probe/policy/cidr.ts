import { isIP } from 'node:net';
import { addressBytes } from '../net/address-bytes.ts';

/** A range of addresses of one family. */
export interface Cidr {
  bytes: Buffer;
  bits: number;
}

/**
 * The bytes of an address, 4 or 16; null for anything that is not exactly one: no octal, hexadecimal or short forms, no
 * zone, no brackets. What cannot be read cannot be judged.
 */
export function readAddress(text: string): Buffer | null {
  const family = text.length <= 45 && !text.includes('%') ? isIP(text) : 0;
  if (family === 4) return addressBytes(text);
  // The URL parser writes an embedded dotted quad as the two groups that it is.
  return family === 6 ? addressBytes(new URL(`http://[${text}]/`).hostname.slice(1, -1)) : null;
}

/** `ADDR/BITS`, or one address alone; null where the text is neither, or where bits are set past the prefix. */
export function readCidr(text: string): Cidr | null {
  const [address = '', prefix, ...more] = text.split('/');
  const bytes = readAddress(address);
  if (!bytes || more.length > 0 || (prefix !== undefined && !/^\d{1,3}$/.test(prefix))) return null;
  const bits = prefix === undefined ? bytes.length * 8 : Number(prefix);
  if (bits > bytes.length * 8) return null;
  for (let bit = bits; bit < bytes.length * 8; bit++) if (bitAt(bytes, bit) === 1) return null;
  return { bytes, bits };
}

/** For tables in the source, where a mistake is a fault of the program. */
export function cidr(text: string): Cidr {
  const read = readCidr(text);
  if (!read) throw new Error(`${text} is no range of addresses`);
  return read;
}

export function holds(range: Cidr, address: Buffer): boolean {
  if (range.bytes.length !== address.length) return false;
  const whole = range.bits >> 3;
  if (range.bytes.compare(address, 0, whole, 0, whole) !== 0) return false;
  const rest = range.bits & 7;
  return rest === 0 || (range.bytes[whole]! ^ address[whole]!) >> (8 - rest) === 0;
}

export function holdsAny(ranges: readonly Cidr[], address: Buffer): boolean {
  return ranges.some((range) => holds(range, address));
}

function bitAt(bytes: Buffer, bit: number): number {
  return (bytes[bit >> 3]! >> (7 - (bit & 7))) & 1;
}
