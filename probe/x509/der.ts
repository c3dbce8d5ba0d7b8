import { DecodeError, Reader } from '../tls/cursor.ts';

/**
 * DER (X.690) as far as certificates, CRLs and OCSP answers need it. Offsets in errors count from the start of
 * the outermost bytes.
 */
export interface Tlv {
  /** The identifier octet: class, constructed bit and number together. */
  tag: number;
  body: Reader;
  /** Header and content. */
  whole: Buffer;
  offset: number;
}

export const TAG = {
  boolean: 0x01, integer: 0x02, bitString: 0x03, octetString: 0x04, null: 0x05, oid: 0x06, enumerated: 0x0a, utf8: 0x0c,
  sequence: 0x30, set: 0x31, utcTime: 0x17, generalizedTime: 0x18,
} as const;

/** `[n]` of context class, primitive or constructed. */
export const context = (number: number, constructed = true): number => 0x80 | (constructed ? 0x20 : 0) | number;

/** @throws {DecodeError} */
export function readTlv(from: Reader, field: string): Tlv {
  const offset = from.offset;
  const start = from.bytes.length - from.left;
  const tag = from.uint8(`${field} tag`);
  if ((tag & 0x1f) === 0x1f) throw new DecodeError(field, offset, `${field} has a tag number over 30`);
  const first = from.uint8(`${field} length`);
  let length = first;
  if (first & 0x80) {
    const octets = first & 0x7f;
    if (octets === 0) throw new DecodeError(field, offset + 1, `${field} has an indefinite length, which DER forbids`);
    if (octets > 4) throw new DecodeError(field, offset + 1, `${field} has a length of ${octets} octets`);
    length = from.take(`${field} length`, octets).readUIntBE(0, octets);
    if (length < 0x80 || length < 256 ** (octets - 1)) throw new DecodeError(field, offset + 1, `${field} has a length in more octets than it needs, which DER forbids`);
  }
  const bodyOffset = from.offset;
  const content = from.take(field, length);
  const end = from.bytes.length - from.left;
  return { tag, body: new Reader(content, bodyOffset), whole: from.bytes.subarray(start, end), offset };
}

/** @throws {DecodeError} where the next element is not of `tag`. */
export function expectTlv(from: Reader, tag: number, field: string): Tlv {
  const tlv = readTlv(from, field);
  if (tlv.tag !== tag) throw new DecodeError(field, tlv.offset, `${field} has tag 0x${tlv.tag.toString(16)} where 0x${tag.toString(16)} is due`);
  return tlv;
}

/** The next element if it is of `tag`, else null and nothing read. */
export function optionalTlv(from: Reader, tag: number, field: string): Tlv | null {
  return from.left > 0 && from.bytes[from.bytes.length - from.left] === tag ? readTlv(from, field) : null;
}

export function sequence(from: Reader, field: string): Reader {
  return expectTlv(from, TAG.sequence, field).body;
}

/** The longest in use has 15 octets; what is printed of one must stay short. */
const MOST_OID = 128;

export function oid(from: Reader, field: string): string {
  const { body, offset } = expectTlv(from, TAG.oid, field);
  const arcs: number[] = [];
  let value = 0;
  const bytes = body.rest();
  if (bytes.length === 0 || bytes[bytes.length - 1]! & 0x80) throw new DecodeError(field, offset, `${field} ends inside an arc`);
  if (bytes.length > MOST_OID) throw new DecodeError(field, offset, `${field} is ${bytes.length} bytes long`);
  for (const byte of bytes) {
    value = value * 128 + (byte & 0x7f);
    if (value > Number.MAX_SAFE_INTEGER) throw new DecodeError(field, offset, `${field} has an arc that is too large`);
    if (byte & 0x80) continue;
    if (arcs.length === 0) arcs.push(Math.min(2, Math.floor(value / 40)), value - 40 * Math.min(2, Math.floor(value / 40)));
    else arcs.push(value);
    value = 0;
  }
  return arcs.join('.');
}

/** Upper-case hex without a sign octet, as serial numbers are printed. */
export function integerHex(from: Reader, field: string): string {
  const bytes = expectTlv(from, TAG.integer, field).body.rest();
  return bytes.toString('hex').toUpperCase().replace(/^00(?=.)/, '') || '00';
}

/** Of named bit lists, none has more than nine bits. */
const MOST_BIT_OCTETS = 8;

/** The first bits of a BIT STRING, bit 0 first. */
export function bits(from: Reader, field: string): boolean[] {
  const { body } = expectTlv(from, TAG.bitString, field);
  const unused = body.uint8(`${field} unused bits`);
  const all = [...body.rest().subarray(0, MOST_BIT_OCTETS)].flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => ((byte >> bit) & 1) === 1));
  return all.slice(0, Math.max(0, all.length - unused));
}

/** UTCTime or GeneralizedTime as RFC 5280 section 4.1.2.5 writes them; milliseconds since 1970. */
export function time(from: Reader, field: string): number {
  const { tag, body, offset } = readTlv(from, field);
  const text = body.rest().toString('latin1');
  const parts = tag === TAG.utcTime ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?Z$/.exec(text) : tag === TAG.generalizedTime ? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z$/.exec(text) : null;
  if (!parts) throw new DecodeError(field, offset, `${field} is "${text.slice(0, 40)}", which is no time of RFC 5280`);
  const [year, month, day, hour, minute, second] = parts.slice(1).map((digits) => Number(digits ?? 0)) as [number, number, number, number, number, number];
  const full = tag === TAG.utcTime ? year + (year < 50 ? 2000 : 1900) : year;
  const at = Date.UTC(full, month - 1, day, hour, minute, second);
  // Date.UTC carries what is too large into the next unit, and takes years below 100 for 19xx.
  if (full < 100 || month < 1 || month > 12 || new Date(at).getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) throw new DecodeError(field, offset, `${field} is "${text.slice(0, 40)}", which is no date`);
  return at;
}

/** An element around the parts. */
export function tlv(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  if (body.length < 0x80) return Buffer.concat([Buffer.of(tag, body.length), body]);
  const octets = body.length < 0x100 ? 1 : body.length < 0x10000 ? 2 : body.length < 0x1000000 ? 3 : 4;
  const head = Buffer.of(tag, 0x80 | octets, ...Array<number>(octets).fill(0));
  head.writeUIntBE(body.length, 2, octets);
  return Buffer.concat([head, body]);
}
