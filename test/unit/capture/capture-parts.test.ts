import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { createCaptureJoin } from '../../../lib/link/join-capture.ts';
import { LIMITS } from '../../../lib/protocol/limits.ts';
import { capturePartMessage, replyMessage, type CaptureMessage, type CapturePartMessage } from '../../../lib/protocol/messages.ts';
import { captureMessages } from '../../../probe/doors/send-capture.ts';

type Message = CaptureMessage | CapturePartMessage;

const messages = (bytes: Buffer): Message[] => [...captureMessages('a', { bytes, packets: 1, leftOut: 0 })];

/** What is wrong with a message on the way, else what comes out at the end. */
async function join(all: readonly Message[]) {
  const joining = createCaptureJoin();
  for (const message of all) {
    const wrong = joining.add(message);
    if (wrong !== null) return wrong;
  }
  return joining.whole();
}

describe('a capture in parts', () => {
  it.each([1, 2, 3, LIMITS.capturePart - 1, LIMITS.capturePart, LIMITS.capturePart + 1, 3 * LIMITS.capturePart, LIMITS.capture])('of %i bytes comes out as it went in', async (size) => {
    const bytes = randomBytes(size);
    const all = messages(bytes);
    for (const message of all) {
      expect(v.safeParse(replyMessage, message).success).toBe(true);
      expect(JSON.stringify(message).length).toBeLessThan(LIMITS.nativeReply / 2);
    }
    const joined = await join(all);
    expect(joined).toMatchObject({ ok: true, head: { size, sha256: createHash('sha256').update(bytes).digest('hex') } });
    expect(joined !== null && typeof joined === 'object' && joined.ok && Buffer.from(joined.bytes).equals(bytes)).toBe(true);
  });

  const four = messages(randomBytes(3 * LIMITS.capturePart + 5));
  const [head, first, second, third, last] = four as [CaptureMessage, CapturePartMessage, CapturePartMessage, CapturePartMessage, CapturePartMessage];

  it.each<[string, Message[], unknown]>([
    ['in the wrong order', [head, second, first, third, last], 'part 1 where 0 is next'],
    ['with a part twice', [head, first, first, second, third, last], 'part 0 where 1 is next'],
    ['without one in the middle', [head, first, third, last], 'part 2 where 1 is next'],
    ['without the last', [head, first, second, third], { ok: false, says: expect.stringContaining('bytes came') }],
    ['without any', [head], { ok: false, says: expect.stringContaining('0 of') }],
    ['with a part too many', [...four, { ...last, number: 4 }], 'a part too many'],
    ['with longer parts than announced', [{ ...head, size: LIMITS.capturePart }, first, second], expect.stringContaining('were announced')],
    ['with shorter parts than announced', [{ ...head, size: head.size + 1 }, first, second, third, last], expect.stringContaining('were announced')],
    ['with fewer bytes in one part', [head, { ...first, data: first.data.slice(4) }, second, third, last], expect.stringContaining('were announced')],
    ['announced twice', [head, head], 'a second capture'],
    ['never announced', [first], 'a part before the capture'],
    ['with one other byte', [head, { ...first, data: `${first.data[0] === 'A' ? 'B' : 'A'}${first.data.slice(1)}` }, second, third, last], { ok: false, says: expect.stringContaining('not those') }],
  ])('is not taken %s', async (_, all, says) => {
    expect(await join(all)).toEqual(says);
  });

  it('is nothing where nothing came', async () => {
    expect(await join([])).toBeNull();
  });

  it.each([
    '', 'A', 'AB=', 'AAAA=', '====', 'AA=A', 'AAA\n', 'A A=', 'AAAÄ', '-_-_', 'A'.repeat(4 * Math.ceil(LIMITS.capturePart / 3) + 4),
  ])('takes no part whose base64 is bad or too long (%#)', (data) => {
    expect(v.safeParse(capturePartMessage, { type: 'capture-part', id: 'a', number: 0, data }).success).toBe(false);
  });

  it.each([{ size: 0 }, { size: LIMITS.capture + 1 }, { size: 1.5 }, { parts: 0 }, { parts: 100 }, { sha256: 'AB' }, { packets: -1 }])('takes no announcement of %j', (change) => {
    expect(v.safeParse(replyMessage, { ...head, ...change }).success).toBe(false);
  });

  it('comes to an end whatever the messages are', async () => {
    const message = fc.oneof(
      fc.record({ type: fc.constant('capture' as const), id: fc.constant('a'), size: fc.integer({ min: 1, max: 64 }), parts: fc.integer({ min: 1, max: 5 }), sha256: fc.constant('0'.repeat(64)), packets: fc.nat(), leftOut: fc.nat() }),
      fc.record({ type: fc.constant('capture-part' as const), id: fc.constant('a'), number: fc.nat(5), data: fc.constantFrom('AAAA', 'AA==', 'AAA=', 'AAAAAAAA') }),
    );
    await fc.assert(fc.asyncProperty(fc.array(message, { maxLength: 12 }), async (all) => {
      const end = await join(all);
      expect(end === null || typeof end === 'string' || !end.ok).toBe(true);
    }));
  });
});
