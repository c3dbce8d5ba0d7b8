import { ipv4Text, ipv6Text } from './address-text.ts';

/** One HTTPS record (RFC 9460). `priority` 0 is an alias to `target`. */
export interface HttpsRecord {
  priority: number;
  /** `.` in a service record means the owner's own name. */
  target: string;
  alpn: string[];
  /** The server does not speak HTTP/1.1 beside what `alpn` names. */
  noDefaultAlpn: boolean;
  port?: number;
  ipv4hint: string[];
  ipv6hint: string[];
  /** ECHConfigList, hex. */
  ech?: string;
  /** SvcParamKeys that a client must understand or pass the record over. */
  mandatory: number[];
}

export type ReadHttpsRecord = { ok: true; record: HttpsRecord } | { ok: false; says: string };

/** RFC 9460 section 14.3.2. */
const KEYS = { mandatory: 0, alpn: 1, noDefaultAlpn: 2, port: 3, ipv4hint: 4, ech: 5, ipv6hint: 6 } as const;
const KNOWN = new Set<number>(Object.values(KEYS));

/** Reads the RDATA of an HTTPS record. Malformed bytes give a reason: the record counts for nothing then (section 2.2). */
export function readHttpsRecord(data: Buffer): ReadHttpsRecord {
  if (data.length < 3) return wrong(`${data.length} bytes are no record`);
  const target = readTarget(data, 2);
  if (target === null) return wrong('the target name is broken');
  const record: HttpsRecord = { priority: data.readUInt16BE(0), target: target.name, alpn: [], noDefaultAlpn: false, ipv4hint: [], ipv6hint: [], mandatory: [] };
  const seen: number[] = [];
  let offset = target.end;
  while (offset < data.length) {
    if (offset + 4 > data.length) return wrong('half a parameter');
    const key = data.readUInt16BE(offset);
    const length = data.readUInt16BE(offset + 2);
    const value = data.subarray(offset + 4, offset + 4 + length);
    if (value.length < length) return wrong(`parameter ${key} says ${length} bytes and has ${value.length}`);
    // Section 2.2: strictly increasing order.
    if (seen.length > 0 && key <= seen[seen.length - 1]!) return wrong(`parameter ${key} is out of order`);
    seen.push(key);
    const problem = take(record, key, value);
    if (problem) return wrong(problem);
    offset += 4 + length;
  }
  if (record.mandatory.some((key) => !seen.includes(key))) return wrong('a mandatory parameter is not there');
  if (record.noDefaultAlpn && record.alpn.length === 0) return wrong('no-default-alpn without alpn');
  return { ok: true, record };
}

/** True where a client that knows only what this file knows has to pass the record over (section 8). */
export function isForeign({ mandatory }: HttpsRecord): boolean {
  return mandatory.some((key) => !KNOWN.has(key));
}

function take(record: HttpsRecord, key: number, value: Buffer): string | null {
  switch (key) {
    case KEYS.mandatory: {
      if (value.length === 0 || value.length % 2 !== 0) return 'mandatory is no list of keys';
      const keys = Array.from({ length: value.length / 2 }, (_, i) => value.readUInt16BE(i * 2));
      if (keys.includes(KEYS.mandatory) || keys.some((each, i) => i > 0 && each <= keys[i - 1]!)) return 'mandatory names itself or is out of order';
      record.mandatory = keys;
      return null;
    }
    case KEYS.alpn: {
      const names = alpnNames(value);
      if (names === null) return 'alpn is no list of names';
      record.alpn = names;
      return null;
    }
    case KEYS.noDefaultAlpn:
      record.noDefaultAlpn = true;
      return value.length === 0 ? null : 'no-default-alpn has a value';
    case KEYS.port:
      if (value.length !== 2) return 'port is not two bytes';
      record.port = value.readUInt16BE(0);
      return null;
    case KEYS.ipv4hint:
      if (value.length === 0 || value.length % 4 !== 0) return 'ipv4hint is no list of addresses';
      record.ipv4hint = pieces(value, 4).map(ipv4Text);
      return null;
    case KEYS.ipv6hint:
      if (value.length === 0 || value.length % 16 !== 0) return 'ipv6hint is no list of addresses';
      record.ipv6hint = pieces(value, 16).map(ipv6Text);
      return null;
    case KEYS.ech:
      if (value.length < 4) return 'ech is too short to be a list';
      record.ech = value.toString('hex');
      return null;
    default:
      return null;
  }
}

/** The target is never compressed (section 2.2). */
function readTarget(data: Buffer, from: number): { name: string; end: number } | null {
  const labels: string[] = [];
  let offset = from;
  for (;;) {
    const length = data[offset];
    if (length === undefined || length > 63 || offset - from > 254) return null;
    if (length === 0) return { name: labels.length === 0 ? '.' : labels.join('.'), end: offset + 1 };
    const label = data.subarray(offset + 1, offset + 1 + length);
    if (label.length < length) return null;
    labels.push(label.toString('latin1'));
    offset += 1 + length;
  }
}

function alpnNames(value: Buffer): string[] | null {
  const names: string[] = [];
  for (let offset = 0; offset < value.length; ) {
    const length = value[offset]!;
    const name = value.subarray(offset + 1, offset + 1 + length);
    if (length === 0 || name.length < length) return null;
    names.push(name.toString('latin1'));
    offset += 1 + length;
  }
  return names.length > 0 ? names : null;
}

function pieces(value: Buffer, size: number): Buffer[] {
  return Array.from({ length: value.length / size }, (_, i) => value.subarray(i * size, (i + 1) * size));
}

function wrong(says: string): { ok: false; says: string } {
  return { ok: false, says };
}
