import { createHash } from 'node:crypto';
import { LIMITS } from '../../lib/protocol/limits.ts';
import type { CaptureMessage, CapturePartMessage } from '../../lib/protocol/messages.ts';
import type { CaptureFile } from '../capture/recorder.ts';

/** The messages that carry a capture, made one at a time: first what it will be, then its parts in order. */
export function* captureMessages(id: string, { bytes, packets, leftOut }: CaptureFile): Generator<CaptureMessage | CapturePartMessage> {
  const parts = Math.ceil(bytes.length / LIMITS.capturePart);
  yield { type: 'capture', id, size: bytes.length, parts, sha256: createHash('sha256').update(bytes).digest('hex'), packets, leftOut };
  for (let number = 0; number < parts; number++) {
    yield { type: 'capture-part', id, number, data: bytes.subarray(number * LIMITS.capturePart, (number + 1) * LIMITS.capturePart).toString('base64') };
  }
}
