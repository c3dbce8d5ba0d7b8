import { leftAlone, outsideState, type OutsideState } from '../failures/outside.ts';
import { OUTSIDE_PORT, TELL_PORT, tellState, type TellState } from '../failures/serve-extras.ts';
import { CAPTURE_PORT, captureReply, type CaptureReply } from '../failures/serve-capture.ts';
import type { ToBackground } from '../failures/view-messages.ts';
import type { RemoteQuestion } from '../link/remote.ts';
import { browser } from './api.ts';
import { callBackground } from './ports.ts';

/** Whether a page is being tried again. */
export function tellChannel(onState: (state: TellState) => void) {
  let port: ReturnType<typeof callBackground> | null = null;
  return {
    say(url: string, tabId: number, wanted: boolean | null): void {
      port ??= callBackground(TELL_PORT, tellState, onState, () => void (port = null));
      port.post({ type: 'tell', url, tabId, wanted });
    },
  };
}

/** The remote probe's view of the page. */
export function outsideChannel(onState: (state: OutsideState) => void) {
  let port: ReturnType<typeof callBackground> | null = null;
  let last: OutsideState | null = null;
  const say = (state: OutsideState) => onState((last = state));
  return {
    ask(question: RemoteQuestion, automatic: boolean): void {
      port ??= callBackground(OUTSIDE_PORT, outsideState, say, () => {
        port = null;
        const left = leftAlone(last);
        if (left) say(left);
      });
      port.post({ type: 'outside', question, automatic });
    },
  };
}

/** A walk with its capture. `stop` ends it; `onGone`: the background was stopped. */
export function askCapture(wish: Omit<Extract<ToBackground, { type: 'capture' }>, 'type'>, onReply: (reply: CaptureReply) => void, onGone: () => void): { stop(): void } {
  const port = callBackground(CAPTURE_PORT, captureReply, onReply, onGone);
  port.post({ type: 'capture', ...wish });
  return { stop: port.close };
}

const TOLD_KEY = 'remote-told';

/** For which service the person has been told what is sent. */
export async function toldService(): Promise<string | null> {
  const { [TOLD_KEY]: told } = await browser.storage.local.get(TOLD_KEY).catch(() => ({}) as Record<string, unknown>);
  return typeof told === 'string' ? told : null;
}

export async function setToldService(url: string): Promise<void> {
  await browser.storage.local.set({ [TOLD_KEY]: url });
}

const CAPTURE_TOLD_KEY = 'capture-told';

/** Whether the person has once been told what a capture holds. */
export async function toldCapture(): Promise<boolean> {
  const { [CAPTURE_TOLD_KEY]: told } = await browser.storage.local.get(CAPTURE_TOLD_KEY).catch(() => ({}) as Record<string, unknown>);
  return told === true;
}

export async function setToldCapture(): Promise<void> {
  await browser.storage.local.set({ [CAPTURE_TOLD_KEY]: true });
}
