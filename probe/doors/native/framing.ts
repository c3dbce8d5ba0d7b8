import { endianness } from 'node:os';

/**
 * Native messaging's framing: a 32-bit length in the machine's own byte order, then so many bytes of UTF-8 JSON
 * (developer.chrome.com, "Native messaging protocol"; Firefox does the same).
 */
const LITTLE = endianness() === 'LE';
const HEADER = 4;

export type Frame = { ok: true; text: string } | { ok: false; length: number };

/**
 * Cuts a stream into frames, however its chunks fall. A frame over `most` bytes is skipped whole without being
 * kept, and reported by its length: the next frame is read as if nothing had happened.
 */
export class FrameReader {
  readonly #most: number;
  readonly #header = Buffer.alloc(HEADER);
  #headerRead = 0;
  #left = 0;
  #skipping = false;
  #parts: Buffer[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  push(chunk: Uint8Array): Frame[] {
    const frames: Frame[] = [];
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    while (rest.length > 0) {
      if (this.#headerRead < HEADER) {
        const taken = rest.copy(this.#header, this.#headerRead);
        this.#headerRead += taken;
        rest = rest.subarray(taken);
        if (this.#headerRead < HEADER) break;
        this.#left = LITTLE ? this.#header.readUInt32LE() : this.#header.readUInt32BE();
        this.#skipping = this.#left > this.#most;
        if (this.#skipping) frames.push({ ok: false, length: this.#left });
      }
      const part = rest.subarray(0, this.#left);
      rest = rest.subarray(part.length);
      this.#left -= part.length;
      // Copied, for the stream may use its buffer again.
      if (!this.#skipping && part.length > 0) this.#parts.push(Buffer.from(part));
      if (this.#left > 0) break;
      if (!this.#skipping) frames.push({ ok: true, text: Buffer.concat(this.#parts).toString('utf8') });
      this.#parts = [];
      this.#headerRead = 0;
    }
    return frames;
  }

  /** True where the stream may end: between two frames. */
  get between(): boolean {
    return this.#headerRead === 0;
  }
}

/** One frame from the JSON of a message. */
export function frame(json: string): Buffer {
  const body = Buffer.from(json, 'utf8');
  const header = Buffer.alloc(HEADER);
  if (LITTLE) header.writeUInt32LE(body.length);
  else header.writeUInt32BE(body.length);
  return Buffer.concat([header, body]);
}
