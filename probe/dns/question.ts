/** Record types that are asked for or read (IANA DNS parameters). */
export const TYPES = { A: 1, CNAME: 5, SOA: 6, AAAA: 28, OPT: 41, HTTPS: 65 } as const;
export const INTERNET = 1;

/** What fits through every path without fragments (DNS flag day 2020). */
export const UDP_PAYLOAD = 1232;
const CHECKING_DISABLED = 0x0010;
/** In a question: tell whether the signatures verify (RFC 6840 section 5.7). */
const AUTHENTIC_DATA = 0x0020;
const RECURSION_DESIRED = 0x0100;

export interface Question {
  id: number;
  /** With the case in which it goes out. */
  name: string;
  type: number;
  /** The CD bit of RFC 4035 section 3.2.2: give the answer even where its signatures do not validate. */
  checkingDisabled: boolean;
}

/** A query with EDNS0 (RFC 6891), without which a resolver gives no Extended DNS Error. Null for a name that is none. */
export function encodeQuestion({ id, name, type, checkingDisabled }: Question): Buffer | null {
  const labels = encodeName(name);
  if (labels === null) return null;
  const header = Buffer.alloc(12);
  header.writeUInt16BE(id, 0);
  header.writeUInt16BE(RECURSION_DESIRED | (checkingDisabled ? CHECKING_DISABLED : AUTHENTIC_DATA), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(1, 10);
  const tail = Buffer.alloc(4);
  tail.writeUInt16BE(type, 0);
  tail.writeUInt16BE(INTERNET, 2);
  const opt = Buffer.alloc(11);
  opt.writeUInt16BE(TYPES.OPT, 1);
  opt.writeUInt16BE(UDP_PAYLOAD, 3);
  return Buffer.concat([header, labels, tail, opt]);
}

/** RFC 1035 section 3.1: labels of 1 to 63 octets, 255 in all. */
function encodeName(name: string): Buffer | null {
  const labels = name.replace(/\.$/, '').split('.').map((label) => Buffer.from(label, 'utf8'));
  if (labels.some(({ length }) => length === 0 || length > 63)) return null;
  const whole = Buffer.concat([...labels.flatMap((label) => [Buffer.from([label.length]), label]), Buffer.from([0])]);
  return whole.length <= 255 ? whole : null;
}
