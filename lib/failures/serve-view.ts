import type { Conversation } from '../link/converse.ts';
import type { RunEnd } from '../link/trouble.ts';
import type { Door } from '../link/wire.ts';
import { readUrl } from './event.ts';
import { rawOf } from './record.ts';
import type { Runs, RunWatcher } from './runs.ts';
import { stands, type Frame } from './standing.ts';
import type { Tabs } from './tabs.ts';
import type { GreetingResult, Subject, ToBackground, ToView } from './view-messages.ts';

export interface ViewCaller {
  post(message: ToView | GreetingResult): void;
  onMessage(handle: (message: ToBackground) => void): void;
  onGone(handle: () => void): void;
}

export interface ViewEnvironment {
  tabs: Tabs;
  runs: Runs;
  now(): number;
  topFrame(tabId: number): Promise<Frame | null>;
  browser: 'firefox' | 'chromium';
}

/** Answers one view for as long as it is open. */
export function serveView(caller: ViewCaller, environment: ViewEnvironment): void {
  let tabId: number | null = null;
  let unwatch = () => {};
  let unwatchTab = () => {};
  let isGone = false;
  let newest = 0;

  caller.onGone(() => {
    isGone = true;
    unwatch();
    unwatchTab();
  });
  caller.onMessage((message) => {
    if (message.type === 'watch') {
      const watched = message.tabId;
      tabId = watched;
      // A tab that fails again while it is looked at is shown anew.
      unwatchTab();
      unwatchTab = environment.tabs.watch(watched, () => void show(watched, false));
    }
    if (message.type !== 'greet' && tabId !== null) void show(tabId, message.type === 'again');
  });

  async function show(id: number, again: boolean): Promise<void> {
    const turn = ++newest;
    const subject = await subjectOf(id, environment);
    if (isGone || turn !== newest) return;
    unwatch();
    caller.post({ type: 'subject', subject });
    if (subject.url === null) return;
    const failure = subject.record && { raw: rawOf(subject.record), browser: environment.browser };
    const stop = await environment.runs.watch(
      { tabId: id, url: subject.url, failure, failureAt: subject.record?.at ?? null }, watcherOf(caller), again,
    );
    if (isGone || turn !== newest) stop();
    else unwatch = stop;
  }
}

/** Answers the options page's question whether a probe is there. */
export function serveProbeTest(
  caller: ViewCaller,
  ask: (talk: Pick<Conversation, 'request' | 'onObservation' | 'onGreeting'>, onDoor: (door: Door) => void) => Promise<RunEnd>,
): void {
  caller.onMessage((message) => {
    if (message.type !== 'greet') return;
    let door: Door | null = null;
    let version = '';
    const talk = { request: null, onObservation: () => undefined, onGreeting: (said: string) => void (version = said) };
    void ask(talk, (answered) => void (door = answered)).then((end) => caller.post({ type: 'greeted', end, door, version }));
  });
}

async function subjectOf(tabId: number, { tabs, topFrame, now, browser }: ViewEnvironment): Promise<Subject> {
  const [{ record, dropped }, frame] = await Promise.all([tabs.get(tabId), topFrame(tabId)]);
  if (record && stands(record, frame, now())) return { tabId, url: record.url, record, browser, dropped };
  if (record) await tabs.forget(tabId);
  return { tabId, url: frame && readUrl(frame.url), record: null, browser, dropped };
}

function watcherOf(caller: ViewCaller): RunWatcher {
  return {
    run: (run) => caller.post({ type: 'run', run }),
    observation: (id, observation) => caller.post({ type: 'observation', id, observation }),
    end: (id, end) => caller.post({ type: 'end', id, end }),
  };
}
