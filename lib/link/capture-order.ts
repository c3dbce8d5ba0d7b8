import type { CaptureMessage, CapturePartMessage } from '../protocol/messages.ts';

export interface CaptureOrder {
  /** Null where the message is the next that may come; else what is wrong with it. */
  wrong(message: CaptureMessage | CapturePartMessage): string | null;
  /** What was told of it; null before. */
  head(): CaptureMessage | null;
  /** Bytes that came. */
  received(): number;
  isWhole(): boolean;
}

/**
 * Watches over the messages of one capture without keeping them:
 *
 *   nothing ── capture ──▶ coming ── the last part, and its bytes make up the size ──▶ whole
 */
export function createCaptureOrder(): CaptureOrder {
  let head: CaptureMessage | null = null;
  let parts = 0;
  let bytes = 0;
  return {
    wrong(message) {
      if (message.type === 'capture') {
        if (head) return 'a second capture';
        head = message;
        return null;
      }
      if (!head) return 'a part before the capture';
      if (message.number !== parts) return `part ${message.number} where ${parts} is next`;
      if (parts === head.parts) return 'a part too many';
      parts += 1;
      bytes += bytesIn(message.data);
      if (bytes > head.size || (parts === head.parts && bytes < head.size)) return `parts of ${bytes} bytes where ${head.size} were announced`;
      return null;
    },
    head: () => head,
    received: () => bytes,
    isWhole: () => head !== null && parts === head.parts && bytes === head.size,
  };
}

function bytesIn(base64: string): number {
  return (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);
}
