import * as v from 'valibot';
import type { ToBackground } from './view-messages.ts';
import { askOutside, type OutsideEnvironment, type OutsideState } from './outside.ts';
import { telling, type Teller } from './tell.ts';

/** A view's questions besides the failure itself, each over a port of its own. */
export const TELL_PORT = 'tell';
export const OUTSIDE_PORT = 'outside';

/** Whether a page is being tried again; sent after each question. */
export const tellState = v.object({ type: v.literal('telling'), url: v.string(), telling: v.nullable(telling) });
export type TellState = v.InferOutput<typeof tellState>;

interface Caller<Message> {
  post(message: Message): void;
  onMessage(handle: (message: ToBackground) => void): void;
}

export function serveTell(caller: Caller<TellState>, teller: Teller): void {
  caller.onMessage((message) => {
    if (message.type !== 'tell') return;
    const { url, tabId, wanted } = message;
    const change = wanted === null ? teller.of(url) : wanted ? teller.start(url, tabId) : teller.stop(url).then(() => null);
    void change.then((now) => caller.post({ type: 'telling', url, telling: now }), () => caller.post({ type: 'telling', url, telling: null }));
  });
}

export function serveOutside(caller: Caller<OutsideState>, environment: OutsideEnvironment): void {
  caller.onMessage((message) => {
    if (message.type === 'outside') void askOutside(message.question, message.automatic, environment, (state) => caller.post(state));
  });
}
