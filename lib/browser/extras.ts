import { outsideState, type OutsideState } from '../failures/outside.ts';
import { OUTSIDE_PORT, TELL_PORT, tellState, type TellState } from '../failures/serve-extras.ts';
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
  return {
    ask(question: RemoteQuestion, automatic: boolean): void {
      port ??= callBackground(OUTSIDE_PORT, outsideState, onState, () => void (port = null));
      port.post({ type: 'outside', question, automatic });
    },
  };
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
