import type { Conversation } from '../link/converse.ts';
import type { RunEnd } from '../link/trouble.ts';
import type { Door } from '../link/wire.ts';
import { normalise } from '../codes/normalise.ts';
import { readUrl } from './event.ts';
import type { PastHost } from '../history/history.ts';
import type { Keeper } from '../history/keeper.ts';
import { hostOf } from '../history/from-run.ts';
import type { KeptDiagnoses } from './kept-diagnoses.ts';
import type { Parts } from './page-parts.ts';
import type { PageParts } from './parts.ts';
import type { Presenting } from './present.ts';
import { createPresenter } from './presenter.ts';
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
  kept: Pick<KeptDiagnoses, 'keep'>;
  /** Told what a run proved for the page that it was for. */
  proven(subject: Subject, cause: string): void;
  /** In which language to diagnose, and for which system. */
  speaking(): Promise<Presenting>;
  now(): number;
  after(ms: number, then: () => void): () => void;
  topFrame(tabId: number): Promise<Frame | null>;
  browser: 'firefox' | 'chromium';
}

/** Answers one view for as long as it is open. */
export function serveView(caller: ViewCaller, environment: ViewEnvironment): void {
  let language = 'en';
  let provenBy = '';
  let shown: { tabId: number; url: string | null } | null = null;
  let unwatch = () => {};
  let unwatchTab = () => {};
  let isGone = false;
  let newest = 0;

  const presenter = createPresenter({
    post: (message) => void (isGone || caller.post(message)),
    now: environment.now,
    after: environment.after,
    onStanding({ subject, run }, said) {
      const isLastWordOn = run?.end ? run.id : null;
      if (subject?.record) environment.kept.keep(subject.record, said, language, isLastWordOn, async () => (await environment.tabs.get(subject.tabId)).record);
    },
    onOver({ subject, run }, said) {
      if (!subject || !run || provenBy === run.id || said.verdict.confidence !== 'proven') return;
      provenBy = run.id;
      environment.proven(subject, said.verdict.cause);
    },
  });

  // The run of a tab is still watched: it goes on without anybody looking, and what it finds is kept.
  caller.onGone(() => {
    isGone = true;
    unwatchTab();
    forgetAddress();
  });
  caller.onMessage((message) => {
    if (message.type === 'watch' || message.type === 'look') forgetAddress();
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
    if (message.type === 'seen-outside') presenter.seeOutside(message);
    if (message.type === 'watch' || message.type === 'look' || message.type === 'again') void show(message.type === 'again');
  });

  /** To an address that no tab shows nobody comes back: its number is never used again. */
  function forgetAddress(): void {
    if (shown !== null && shown.url !== null) void environment.runs.forget(shown.tabId);
  }

  async function showParts(tabId: number): Promise<void> {
    const parts = await environment.parts.get(tabId);
    if (!isGone && shown?.tabId === tabId) presenter.pass(partsMessage(parts, environment.browser));
  }

  async function show(again: boolean): Promise<void> {
    if (shown === null) return;
    const turn = ++newest;
    const { tabId, url } = shown;
    const saying = environment.speaking();
    const subject: Subject = url === null ? await subjectOf(tabId, environment) : { tabId, url, record: null, browser: environment.browser, dropped: false };
    const parts = url === null ? await environment.parts.get(tabId) : null;
    const host = subject.url && hostOf(subject.url);
    const past = host ? await environment.history.of(host) : null;
    const speaking = await saying;
    if (isGone || turn !== newest) return;
    unwatch();
    language = speaking.language ?? 'en';
    presenter.speak(speaking);
    presenter.pass({ type: 'subject', subject });
    if (subject.url === null) return;
    // Parts are of the page that loaded, not of one that failed since.
    presenter.pass(partsMessage(subject.record === null && parts?.url === subject.url ? parts : null, environment.browser));
    presenter.pass({ type: 'past', past: past && before(past, subject.record?.at ?? null, environment.browser) });
    const failure = subject.record && { raw: rawOf(subject.record), browser: environment.browser };
    const stop = await environment.runs.watch({ tabId, url: subject.url, failure, failureAt: subject.record?.at ?? null }, watcherOf(presenter), again);
    if (turn !== newest) stop();
    else unwatch = stop;
  }
}

/** The history without the failure that is being looked at, with the field's names of the codes. */
function before(past: PastHost, at: number | null, browser: 'firefox' | 'chromium'): PastHost {
  const others = past.failures.filter((each) => at === null || Math.abs(each.at - at) > SAME_FAILURE_MS);
  return { ...past, failures: others.map((each) => ({ ...each, code: normalise(each.code, browser).code })) };
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

function watcherOf(presenter: ReturnType<typeof createPresenter>): RunWatcher {
  return {
    before: (run) => presenter.before(run),
    run: (run) => presenter.pass({ type: 'run', run }),
    observation: (id, observation) => presenter.pass({ type: 'observation', id, observation }),
    end: (id, end) => presenter.pass({ type: 'end', id, end }),
  };
}

/** With the field's names of the errors. */
function partsMessage(parts: PageParts | null, browser: 'firefox' | 'chromium'): ToView {
  return { type: 'parts', parts, codes: (parts?.parts ?? []).map(({ error }) => normalise(error, browser).code) };
}
