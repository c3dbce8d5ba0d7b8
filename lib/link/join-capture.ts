import type { CaptureMessage, CapturePartMessage } from '../protocol/messages.ts';
import { createCaptureOrder } from './capture-order.ts';

export type JoinedCapture = { ok: true; bytes: Uint8Array<ArrayBuffer>; head: CaptureMessage } | { ok: false; says: string };

export interface CaptureJoin {
  /** Null where it fits; else what is wrong, and nothing more is worth taking. */
  add(message: CaptureMessage | CapturePartMessage): string | null;
  received(): number;
  /** Null: no capture was announced at all. */
  whole(): Promise<JoinedCapture | null>;
}

/** Puts the parts of one capture together. Whole means every byte that was announced, and the announced SHA-256 over them. */
export function createCaptureJoin(): CaptureJoin {
  const order = createCaptureOrder();
  let bytes = new Uint8Array(0);
  return {
    add(message) {
      const at = order.received();
      const wrong = order.wrong(message);
      if (wrong !== null) return wrong;
      if (message.type === 'capture') bytes = new Uint8Array(message.size);
      else write(message.data, bytes, at);
      return null;
    },
    received: order.received,
    async whole() {
      const head = order.head();
      if (!head) return null;
      if (!order.isWhole()) return { ok: false, says: `${order.received()} of ${head.size} bytes came` };
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      return hex === head.sha256 ? { ok: true, bytes, head } : { ok: false, says: 'the bytes are not those that were announced' };
    },
  };
}

function write(base64: string, into: Uint8Array, at: number): void {
  const text = atob(base64);
  for (let index = 0; index < text.length; index++) into[at + index] = text.charCodeAt(index);
}
