import { ByteQueue } from './byte-queue.ts';
import { DecodeError } from './cursor.ts';
import { CONTENT } from './numbers.ts';

export interface TlsRecord {
  type: number;
  version: number;
  fragment: Buffer;
}

const HEADER = 5;
/** RFC 8446 section 5.1. */
export const MOST_PLAIN = 16384;
/** 2^14 of plaintext and what protection may add (RFC 5246 section 6.2.3 is the wider of the two). */
const MOST = MOST_PLAIN + 2048;

/** Whether the bytes can be the start of a TLS record: a content type of RFC 8446 and a version 3.x. */
export function looksLikeTls(bytes: Buffer): boolean {
  const [type, major] = bytes;
  if (type === undefined) return true;
  if (type < CONTENT.changeCipherSpec || type > CONTENT.applicationData) return false;
  return major === undefined || major === 3;
}

/** Cuts a byte stream into records. Feed with `push`, take with `next` until it gives null. */
export class RecordStream {
  private readonly queue = new ByteQueue();

  push(bytes: Buffer): void {
    this.queue.push(bytes);
  }

  /** @throws {DecodeError} for a header that no TLS version knows. */
  next(): TlsRecord | null {
    if (this.queue.length < HEADER) return null;
    const header = this.queue.peek(HEADER);
    if (!looksLikeTls(header)) throw new DecodeError('content type', 0, `a record begins with ${header.toString('hex')}, which is no TLS record header`);
    const length = header.readUInt16BE(3);
    if (length > MOST) throw new DecodeError('record length', 3, `a record says it is ${length} bytes long and ${MOST} is the most`);
    if (this.queue.length < HEADER + length) return null;
    const bytes = this.queue.take(HEADER + length);
    return { type: bytes[0]!, version: bytes.readUInt16BE(1), fragment: bytes.subarray(HEADER) };
  }
}

export interface HandshakeMessage {
  type: number;
  body: Buffer;
  /** Header and body, as the transcript wants it. */
  whole: Buffer;
}

/** A browser gives up on certificate chains of about 100 kB; twice that is enough to see one that is too large. */
const MOST_MESSAGE = 256 * 1024;

/** Joins handshake messages that are spread over records and parts those that share one. */
export class MessageStream {
  private readonly queue = new ByteQueue();

  push(fragment: Buffer): void {
    this.queue.push(fragment);
  }

  get empty(): boolean {
    return this.queue.length === 0;
  }

  /** @throws {DecodeError} for a message larger than any handshake needs. */
  next(): HandshakeMessage | null {
    if (this.queue.length < 4) return null;
    const length = this.queue.peek(4).readUIntBE(1, 3);
    if (length > MOST_MESSAGE) throw new DecodeError('handshake length', 1, `a handshake message says it is ${length} bytes long and ${MOST_MESSAGE} is the most read here`);
    if (this.queue.length < 4 + length) return null;
    const whole = this.queue.take(4 + length);
    return { type: whole[0]!, body: whole.subarray(4), whole };
  }
}
