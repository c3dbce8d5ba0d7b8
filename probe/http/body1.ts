import * as zlib from 'node:zlib';
import type { Channel } from '../tls/session.ts';

/** Enough of a page to see whether its framing and its encoding hold; no more is read. */
const MOST_BODY = 256 * 1024;

export interface Damage {
  field: string;
  offset: number;
  says: string;
}

export interface Body {
  /** Decoded where the encoding is known. */
  start: Buffer;
  damage: Damage | null;
}

/** Reads the body behind a head that has been read, as RFC 9112 section 6.3 frames it. */
export async function readBody(channel: Channel, head: { status: number; headers: [string, string][] }, rest: Buffer, until?: number): Promise<Body> {
  const header = (name: string) => head.headers.find(([key]) => key === name)?.[1];
  if (head.status === 204 || head.status === 304 || head.status === 101) return { start: Buffer.alloc(0), damage: null };
  const source = new Source(channel, rest, until);
  const chunked = /(^|,)\s*chunked\s*$/i.test(header('transfer-encoding') ?? '');
  const length = header('content-length');
  const framed = chunked ? await readChunks(source) : length !== undefined && /^\d+$/.test(length) ? await readLength(source, Number(length)) : await readToEnd(source);
  return decode(framed, header('content-encoding')?.trim().toLowerCase());
}

interface Framed {
  body: Buffer;
  /** False when only the beginning was read, by our own bound or by the clock. */
  whole: boolean;
  damage: Damage | null;
}

class Source {
  private readonly channel: Channel;
  private readonly until: number | undefined;
  buffered: Buffer;
  ended: 'closed' | 'reset' | 'timed-out' | null = null;

  constructor(channel: Channel, buffered: Buffer, until?: number) {
    this.channel = channel;
    this.buffered = buffered;
    this.until = until;
  }

  /** True when at least `count` bytes are there. */
  async fill(count: number): Promise<boolean> {
    while (this.buffered.length < count && !this.ended) {
      const read = await this.channel.read(this.until);
      if ('end' in read) this.ended = read.end;
      else this.buffered = Buffer.concat([this.buffered, read.data]);
    }
    return this.buffered.length >= count;
  }

  take(count: number): Buffer {
    const taken = this.buffered.subarray(0, count);
    this.buffered = this.buffered.subarray(count);
    return taken;
  }
}

async function readLength(source: Source, length: number): Promise<Framed> {
  const wanted = Math.min(length, MOST_BODY);
  if (await source.fill(wanted)) return { body: source.take(wanted), whole: wanted === length, damage: null };
  const got = source.buffered.length;
  if (source.ended === 'timed-out') return { body: source.take(got), whole: false, damage: null };
  return { body: source.take(got), whole: false, damage: { field: 'content-length', offset: got, says: `content-length says ${length} bytes and the connection was ${source.ended} after ${got}` } };
}

async function readToEnd(source: Source): Promise<Framed> {
  const full = await source.fill(MOST_BODY);
  const got = source.buffered.length;
  const damage = !full && source.ended === 'reset' ? { field: 'body', offset: got, says: `the connection was reset after ${got} bytes of the body` } : null;
  return { body: source.take(Math.min(got, MOST_BODY)), whole: source.ended === 'closed', damage };
}

async function readChunks(source: Source): Promise<Framed> {
  const parts: Buffer[] = [];
  let size = 0;
  for (;;) {
    const line = await chunkLine(source);
    const body = () => Buffer.concat(parts);
    if (line === null) {
      if (source.ended === 'timed-out') return { body: body(), whole: false, damage: null };
      return { body: body(), whole: false, damage: { field: 'chunk-size', offset: size, says: `the connection was ${source.ended ?? 'flooded'} before the last chunk` } };
    }
    const digits = /^([0-9a-f]{1,8})\s*(;.*)?$/i.exec(line)?.[1];
    if (digits === undefined) return { body: body(), whole: false, damage: { field: 'chunk-size', offset: size, says: 'a chunk size is not hexadecimal' } };
    const length = Number.parseInt(digits, 16);
    if (length === 0) return { body: body(), whole: true, damage: null };
    const wanted = Math.min(length, MOST_BODY - size);
    const there = await source.fill(wanted);
    const chunk = source.take(Math.min(wanted, source.buffered.length));
    parts.push(chunk);
    size += chunk.length;
    if (size >= MOST_BODY) return { body: body(), whole: false, damage: null };
    if (!there) continue;
    await source.fill(2);
    if (source.buffered[0] === 0x0d || source.buffered[0] === 0x0a) source.take(source.buffered[0] === 0x0a ? 1 : 2);
  }
}

async function chunkLine(source: Source): Promise<string | null> {
  for (let length = 1; length <= 512; length++) {
    if (!(await source.fill(length))) return null;
    if (source.buffered[length - 1] === 0x0a) return source.take(length).toString('latin1').trim();
  }
  return '';
}

type Decoder = (body: Buffer, options: zlib.ZlibOptions & zlib.BrotliOptions) => Buffer;

const DECODERS: Record<string, Decoder> = {
  gzip: (body, options) => zlib.gunzipSync(body, options),
  'x-gzip': (body, options) => zlib.gunzipSync(body, options),
  deflate: (body, options) => ((body[0]! & 0x0f) === 8 ? zlib.inflateSync(body, options) : zlib.inflateRawSync(body, options)),
  br: (body, options) => zlib.brotliDecompressSync(body, options),
};

/** Decodes what was read; of a body that was cut only the beginning can be judged. */
function decode({ body, whole, damage }: Framed, encoding: string | undefined): Body {
  const decoder = encoding === undefined ? undefined : DECODERS[encoding];
  if (!decoder || body.length === 0 || damage) return { start: body.subarray(0, 1024), damage };
  // A flush as the finish lets a body that was cut on purpose decode as far as it goes.
  const flush = whole ? {} : { finishFlush: encoding === 'br' ? zlib.constants.BROTLI_OPERATION_FLUSH : zlib.constants.Z_SYNC_FLUSH };
  try {
    return { start: decoder(body, { maxOutputLength: 16 * 1024 * 1024, ...flush }).subarray(0, 1024), damage: null };
  } catch (error) {
    if (error instanceof RangeError) return { start: Buffer.alloc(0), damage: null };
    return { start: body.subarray(0, 64), damage: { field: 'content-encoding', offset: 0, says: `the body says it is ${encoding} and does not decode (${error instanceof Error ? error.message : 'unknown'})` } };
  }
}
