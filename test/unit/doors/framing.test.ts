import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frame, FrameReader } from '../../../probe/doors/native/framing.ts';

/** Cuts bytes at the given places, as a pipe may. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const at = [...new Set([0, ...places.map((p) => p % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b);
  return at.slice(1).map((end, i) => bytes.subarray(at[i], end));
}

it('gives the same messages however the chunks fall', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 8 }), fc.array(fc.nat(), { maxLength: 20 }), (texts, places) => {
    const reader = new FrameReader(1000);
    const sent = texts.map((text) => Buffer.from(text, 'utf8').toString('utf8'));
    const read = cut(Buffer.concat(sent.map(frame)), places).flatMap((chunk) => reader.push(chunk));
    expect(read).toEqual(sent.map((text) => ({ ok: true, text })));
    expect(reader.between).toBe(true);
  }));
});

it('skips a frame that is too large and reads the next', () => {
  fc.assert(fc.property(fc.integer({ min: 11, max: 400 }), fc.array(fc.nat(), { maxLength: 20 }), (length, places) => {
    const reader = new FrameReader(10);
    const read = cut(Buffer.concat([frame('x'.repeat(length)), frame('next')]), places).flatMap((chunk) => reader.push(chunk));
    expect(read).toEqual([{ ok: false, length }, { ok: true, text: 'next' }]);
  }));
});

it('keeps nothing of a frame of four gigabytes', () => {
  const reader = new FrameReader(10);
  expect(reader.push(Buffer.from([0xff, 0xff, 0xff, 0xff, 1, 2, 3]))).toEqual([{ ok: false, length: 0xffffffff }]);
  expect(reader.push(Buffer.alloc(1000))).toEqual([]);
  expect(reader.between).toBe(false);
});

it('does not mind that a stream uses its buffer again', () => {
  const reader = new FrameReader(100);
  const shared = frame('abcdef').subarray(0, 7);
  reader.push(shared);
  shared.fill(0);
  expect(reader.push(Buffer.from('def'))).toEqual([{ ok: true, text: 'abcdef' }]);
});
