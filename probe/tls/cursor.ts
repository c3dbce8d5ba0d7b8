/** The bytes break the grammar: which field, and how far into the message. */
export class DecodeError extends Error {
  readonly field: string;
  readonly offset: number;

  constructor(field: string, offset: number, says: string) {
    super(says);
    this.name = 'DecodeError';
    this.field = field;
    this.offset = offset;
  }
}

/**
 * Reads one message's bytes in order. Every read names its field, so that a break says where it is;
 * `end` insists that nothing is left over.
 *
 * @throws {DecodeError} from every read that the bytes cannot satisfy.
 */
export class Reader {
  readonly bytes: Buffer;
  private at = 0;
  private readonly origin: number;

  /** `origin`: place of these bytes in the whole message, so that offsets in errors count from its start. */
  constructor(bytes: Buffer, origin = 0) {
    this.bytes = bytes;
    this.origin = origin;
  }

  get offset(): number {
    return this.origin + this.at;
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  uint8(field: string): number {
    return this.uint(field, 1);
  }

  uint16(field: string): number {
    return this.uint(field, 2);
  }

  uint24(field: string): number {
    return this.uint(field, 3);
  }

  uint32(field: string): number {
    return this.uint(field, 4);
  }

  take(field: string, length: number): Buffer {
    if (length > this.left) {
      throw new DecodeError(field, this.offset, `${field} wants ${length} bytes and ${this.left} are left`);
    }
    const taken = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return taken;
  }

  /** A vector of RFC 8446 section 3.4: its length in `lengthBytes` bytes, then its content. */
  vector(field: string, lengthBytes: 1 | 2 | 3): Reader {
    const length = this.uint(`${field} length`, lengthBytes);
    const origin = this.offset;
    return new Reader(this.take(field, length), origin);
  }

  rest(): Buffer {
    return this.take('rest', this.left);
  }

  /** Reads to the end of this vector with `each`, which must consume at least one byte every time. */
  list<T>(each: (reader: Reader) => T): T[] {
    const items: T[] = [];
    while (this.left > 0) items.push(each(this));
    return items;
  }

  end(field: string): void {
    if (this.left > 0) throw new DecodeError(field, this.offset, `${this.left} bytes follow the end of ${field}`);
  }

  private uint(field: string, length: 1 | 2 | 3 | 4): number {
    return this.take(field, length).readUIntBE(0, length);
  }
}

export function uint8(value: number): Buffer {
  return Buffer.from([value]);
}

export function uint16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff]);
}

export function uint24(value: number): Buffer {
  return Buffer.from([value >> 16, (value >> 8) & 0xff, value & 0xff]);
}

/** A vector of RFC 8446 section 3.4 around the parts. */
export function vector(lengthBytes: 1 | 2 | 3, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const length = Buffer.alloc(lengthBytes);
  length.writeUIntBE(content.length, 0, lengthBytes);
  return Buffer.concat([length, content]);
}
