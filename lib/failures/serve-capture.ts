import * as v from 'valibot';
import type { Conversation } from '../link/converse.ts';
import { runEnd, troubled, type RunEnd } from '../link/trouble.ts';
import type { Door } from '../link/wire.ts';
import { captureMessage, capturePartMessage, observationMessage } from '../protocol/messages.ts';
import type { ToBackground } from './view-messages.ts';

/** The report asks over a port of its own for a walk with its capture. Closing the port ends the walk. */
export const CAPTURE_PORT = 'capture';

export const captureReply = v.variant('type', [observationMessage, captureMessage, capturePartMessage, v.object({ type: v.literal('end'), end: runEnd })]);
export type CaptureReply = v.InferOutput<typeof captureReply>;

export interface CaptureCaller {
  post(message: CaptureReply): void;
  onMessage(handle: (message: ToBackground) => void): void;
  onGone(handle: () => void): void;
}

export interface CaptureEnvironment {
  ask(talk: Pick<Conversation, 'request' | 'onObservation' | 'onCapture' | 'signal'>, onDoor: (door: Door) => void): Promise<RunEnd>;
  newId(): string;
}

/** Hands on what the probe says and keeps none of it: a capture holds keys. One walk at a time; a new wish takes the place of the old. */
export function serveCapture(caller: CaptureCaller, { ask, newId }: CaptureEnvironment): void {
  let stop: AbortController | null = null;
  caller.onGone(() => stop?.abort());
  caller.onMessage((message) => {
    if (message.type !== 'capture') return;
    stop?.abort();
    const { signal } = (stop = new AbortController());
    const post = (reply: CaptureReply) => {
      if (!signal.aborted) caller.post(reply);
    };
    const id = newId();
    const { url, failure } = message;
    void ask({
      request: { type: 'diagnose', id, url, failure, capture: true },
      signal,
      onObservation: (observation) => post({ type: 'observation', id, observation }),
      onCapture: post,
    }, () => undefined)
      .catch((error: unknown) => troubled('broken', null, String(error)))
      .then((end) => post({ type: 'end', end }));
  });
}
