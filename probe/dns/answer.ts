import { INTERNET, TYPES } from './question.ts';

export interface DnsRecord {
  name: string;
  type: number;
  data: Buffer;
  /** Of a CNAME: the name that it leads to. */
  target?: string;
}

export interface DnsAnswer {
  id: number;
  isResponse: boolean;
  truncated: boolean;
  /** The AD bit. */
  authenticated: boolean;
  /** With the upper bits that EDNS adds (RFC 6891 section 6.1.3). */
  rcode: number;
  questions: { name: string; type: number }[];
  answers: DnsRecord[];
  /** The owner of the first SOA beside the answers: in the authority section, or where filters put it, among the additional ones. */
  zone: string | null;
  /** RFC 8914. */
  extendedErrors: { code: number; text: string }[];
}

export type ReadAnswer = { ok: true; answer: DnsAnswer } | { ok: false; field: string; offset: number; says: string };

/** An honest answer has a handful; more than this is read no further. */
const MOST_RECORDS = 256;
const EXTENDED_ERROR = 15;
const MOST_POINTERS = 32;

/** Reads a DNS message (RFC 1035 section 4.1). Hostile bytes give a place and a reason, never an exception. */
export function readAnswer(bytes: Buffer): ReadAnswer {
  const at = { offset: 0 };
  try {
    return { ok: true, answer: read(new Reader(bytes, at)) };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { ok: false, field: error.field, offset: at.offset, says: error.message };
  }
}

class Malformed extends Error {
  readonly field: string;
  constructor(field: string, says: string) {
    super(says);
    this.field = field;
  }
}

class Reader {
  readonly bytes: Buffer;
  private readonly at: { offset: number };

  constructor(bytes: Buffer, at: { offset: number }) {
    this.bytes = bytes;
    this.at = at;
  }

  get offset(): number {
    return this.at.offset;
  }

  u16(field: string): number {
    const value = this.take(2, field);
    return value.readUInt16BE(0);
  }

  u32(field: string): number {
    return this.take(4, field).readUInt32BE(0);
  }

  take(length: number, field: string): Buffer {
    const { offset } = this.at;
    if (offset + length > this.bytes.length) throw new Malformed(field, `${this.bytes.length - offset} of ${length} bytes`);
    this.at.offset += length;
    return this.bytes.subarray(offset, offset + length);
  }

  name(field: string): string {
    const { text, end } = readName(this.bytes, this.at.offset, field);
    this.at.offset = end;
    return text;
  }
}

function read(reader: Reader): DnsAnswer {
  const id = reader.u16('id');
  const flags = reader.u16('flags');
  const [asked, answered, authorities, additionals] = [reader.u16('qdcount'), reader.u16('ancount'), reader.u16('nscount'), reader.u16('arcount')];
  const questions = Array.from({ length: Math.min(asked, 4) }, () => {
    const name = reader.name('question name');
    const type = reader.u16('question type');
    reader.u16('question class');
    return { name, type };
  });
  const answer: DnsAnswer = { id, isResponse: (flags & 0x8000) !== 0, truncated: (flags & 0x0200) !== 0, authenticated: (flags & 0x0020) !== 0, rcode: flags & 15, questions, answers: [], zone: null, extendedErrors: [] };
  const total = Math.min(answered + authorities + additionals, MOST_RECORDS);
  for (let place = 0; place < total; place++) {
    // A truncated message may end anywhere: what is whole still counts, and the rest comes over TCP.
    if (answer.truncated && reader.offset >= reader.bytes.length) break;
    readRecord(reader, answer, place < answered);
  }
  return answer;
}

function readRecord(reader: Reader, answer: DnsAnswer, isAnswer: boolean): void {
  const name = reader.name('record name');
  const type = reader.u16('record type');
  const kind = reader.u16('record class');
  const ttl = reader.u32('record ttl');
  const length = reader.u16('record length');
  const start = reader.offset;
  const data = reader.take(length, 'record data');
  if (type === TYPES.OPT) {
    answer.rcode |= (ttl >>> 24) << 4;
    answer.extendedErrors.push(...extendedErrors(data));
  } else if (isAnswer && kind === INTERNET) {
    answer.answers.push({ name, type, data, ...(type === TYPES.CNAME ? { target: readName(reader.bytes, start, 'cname').text } : {}) });
  } else if (type === TYPES.SOA) {
    answer.zone ??= name;
  }
}

function extendedErrors(data: Buffer): { code: number; text: string }[] {
  const found: { code: number; text: string }[] = [];
  let offset = 0;
  while (offset + 4 <= data.length && found.length < 16) {
    const code = data.readUInt16BE(offset);
    const length = data.readUInt16BE(offset + 2);
    const value = data.subarray(offset + 4, offset + 4 + length);
    if (code === EXTENDED_ERROR && value.length >= 2) found.push({ code: value.readUInt16BE(0), text: value.subarray(2, 512).toString('utf8').replace(/\0+$/, '') });
    offset += 4 + length;
  }
  return found;
}

/** A name with compression (RFC 1035 section 4.1.4). A pointer may only lead backwards, so no message makes this run in circles. */
function readName(bytes: Buffer, from: number, field: string): { text: string; end: number } {
  const labels: string[] = [];
  let offset = from;
  let end = -1;
  let size = 0;
  let lowest = from;
  for (let pointers = 0; ; ) {
    const length = bytes[offset];
    if (length === undefined) throw new Malformed(field, 'the name runs past the end of the message');
    if ((length & 0xc0) === 0xc0) {
      const low = bytes[offset + 1];
      if (low === undefined) throw new Malformed(field, 'half a compression pointer');
      const target = ((length & 0x3f) << 8) | low;
      if (target >= lowest || ++pointers > MOST_POINTERS) throw new Malformed(field, 'a compression pointer that does not lead back');
      if (end < 0) end = offset + 2;
      lowest = target;
      offset = target;
      continue;
    }
    if (length > 63) throw new Malformed(field, `a label of type ${length >> 6}`);
    if (length === 0) return { text: labels.join('.'), end: end < 0 ? offset + 1 : end };
    size += length + 1;
    if (size > 255) throw new Malformed(field, 'a name of more than 255 octets');
    if (offset + 1 + length > bytes.length) throw new Malformed(field, 'the name runs past the end of the message');
    labels.push(labelText(bytes.subarray(offset + 1, offset + 1 + length)));
    offset += 1 + length;
  }
}

/** RFC 1035 section 5.1: what is no letter, digit or the like is written as \DDD, a dot inside a label as \. */
function labelText(label: Buffer): string {
  return [...label].map((byte) => (byte === 0x2e || byte === 0x5c ? `\\${String.fromCharCode(byte)}` : byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\${String(byte).padStart(3, '0')}`)).join('');
}
