import type { Conversation } from '../link/converse.ts';
import type { RunEnd } from '../link/trouble.ts';
import type { Door } from '../link/wire.ts';
import { readUrl } from './event.ts';
import type { PastHost } from '../history/history.ts';
import type { Keeper } from '../history/keeper.ts';
import { hostOf } from '../history/from-run.ts';
import type { Parts } from './page-parts.ts';
import { rawOf, SAME_FAILURE_MS } from './record.ts';
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
  parts: Pick<Parts, 'get' | 'watch'>;
  history: Pick<Keeper, 'of'>;
  /** Told what a view proved for the page that it shows. */
  proven(subject: Subject, cause: string): void;
  now(): number;
  topFrame(tabId: number): Promise<Frame | null>;
  browser: 'firefox' | 'chromium';
}

/** Answers one view for as long as it is open. */
export function serveView(caller: ViewCaller, environment: ViewEnvironment): void {
  let current: Subject | null = null;
  let shown: { tabId: number; url: string | null } | null = null;
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
      const { tabId } = message;
      shown = { tabId, url: null };
      unwatchTab();
      // A tab that fails again while it is looked at is shown anew; its parts may go on failing.
      const stops = [environment.tabs.watch(tabId, () => void show(false)), environment.parts.watch(tabId, () => void showParts(tabId))];
      unwatchTab = () => stops.forEach((stop) => stop());
    }
    if (message.type === 'look') {
      const url = readUrl(message.url);
      unwatchTab();
      shown = url === null ? null : { tabId: newPseudoTab(), url };
    }
    if (message.type === 'proven' && current) environment.proven(current, message.cause);
    if (message.type === 'watch' || message.type === 'look' || message.type === 'again') void show(message.type === 'again');
  });

  async function showParts(tabId: number): Promise<void> {
    const parts = await environment.parts.get(tabId);
    if (!isGone && shown?.tabId === tabId) caller.post({ type: 'parts', parts });
  }

  async function show(again: boolean): Promise<void> {
    if (shown === null) return;
    const turn = ++newest;
    const { tabId, url } = shown;
    const subject: Subject = url === null ? await subjectOf(tabId, environment) : { tabId, url, record: null, browser: environment.browser, dropped: false };
    const parts = url === null ? await environment.parts.get(tabId) : null;
    const host = subject.url && hostOf(subject.url);
    const past = host ? await environment.history.of(host) : null;
    if (isGone || turn !== newest) return;
    unwatch();
    current = subject;
    caller.post({ type: 'subject', subject });
    if (subject.url === null) return;
    // Parts are of the page that loaded, not of one that failed since.
    caller.post({ type: 'parts', parts: subject.record === null && parts?.url === subject.url ? parts : null });
    caller.post({ type: 'past', past: past && before(past, subject.record?.at ?? null) });
    const failure = subject.record && { raw: rawOf(subject.record), browser: environment.browser };
    const stop = await environment.runs.watch({ tabId, url: subject.url, failure, failureAt: subject.record?.at ?? null }, watcherOf(caller), again);
    if (isGone || turn !== newest) stop();
    else unwatch = stop;
  }
}

/** The history without the failure that is being looked at. */
function before(past: PastHost, at: number | null): PastHost {
  return at === null ? past : { ...past, failures: past.failures.filter((each) => Math.abs(each.at - at) > SAME_FAILURE_MS) };
}

/** Runs are kept by tab; an address that no tab shows gets a number that no tab has. */
let pseudoTabs = 0;
function newPseudoTab(): number {
  pseudoTabs -= 1;
  return pseudoTabs;
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
    before: (run) => caller.post({ type: 'before', run }),
    run: (run) => caller.post({ type: 'run', run }),
    observation: (id, observation) => caller.post({ type: 'observation', id, observation }),
    end: (id, end) => caller.post({ type: 'end', id, end }),
  };
}
