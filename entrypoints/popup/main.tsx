import { render } from 'preact';
import { DiagnosisView } from '../../components/diagnosis.tsx';
import { dress, dressAsBefore } from '../../components/dress.ts';
import { PartsView } from '../../components/parts.tsx';
import { PastView } from '../../components/past.tsx';
import { browser, browserFamily } from '../../lib/browser/api.ts';
import { outsideChannel, setToldService, tellChannel, toldService } from '../../lib/browser/extras.ts';
import { isLoading, onLoaded, onTabUnderPopup, tabUnderPopup, topFrame } from '../../lib/browser/frame.ts';
import { openPage } from '../../lib/browser/installation.ts';
import { permissions } from '../../lib/browser/permissions.ts';
import { changeSettings, loadRemote, loadSettings, saveRemote, sessionArea } from '../../lib/browser/storage.ts';
import { watchedOf, watchPage } from '../../lib/browser/watch-page.ts';
import { languageOf } from '../../lib/browser/words.ts';
import { calm } from '../../lib/failures/calm.ts';
import { firstLook } from '../../lib/failures/kept-diagnosis.ts';
import type { OutsideState } from '../../lib/failures/outside.ts';
import { namesOnPage } from '../../lib/failures/page-names.ts';
import { countParts } from '../../lib/failures/parts.ts';
import { placeOf, questionOf } from '../../lib/failures/place.ts';
import { observationsOf } from '../../lib/failures/seen-by.ts';
import type { TellState } from '../../lib/failures/serve-extras.ts';
import { statusOf } from '../../lib/failures/status.ts';
import { failureKey, readTicks, toggle, writeTicks } from '../../lib/failures/ticks.ts';
import { whole } from '../../lib/failures/told.ts';
import { isWorking } from '../../lib/failures/view-state.ts';
import { mayAsk } from '../../lib/link/remote-setting.ts';
import type { Diagnosis } from '../../lib/protocol/diagnosis.ts';
import { loadUi } from '../../lib/words/load.ts';

// Both marks are for measuring how soon the popup says something.
performance.mark('code');
const root = document.getElementById('root')!;
const area = sessionArea();
const asked = watchedOf(location.search);
// Opened with ?tab=ID or ?url=URL it is a page of its own, with room to spread.
document.body.classList.toggle('page', asked !== undefined);

const finding = asked === undefined ? tabUnderPopup().then((tabId) => (tabId === null ? null : { tabId })) : Promise.resolve(asked);
const reading = loadSettings();
const speaking = reading.then(({ settings }) => languageOf(settings));
// Nothing here waits for another thing but for the number of the tab: the browser takes its time for each answer.
const looking = finding.then((shows) => (shows && 'tabId' in shows
  ? firstLook(shows.tabId, { area, frame: topFrame(shows.tabId), now: Date.now(), language: speaking, browser: browserFamily() })
  : null));
// Now that all is asked for.
dressAsBefore(document);
const [first, known, { settings, sound }, tongue, ui, stored, told, kept] = await Promise.all([
  finding, looking, reading, speaking, speaking.then(loadUi), loadRemote(), toldService(), readTicks(area),
]);
dress(document, settings.theme, tongue);

let audience = settings.audience;
let remote = stored;
let ticks = kept;
let shown: Diagnosis | null = null;
let outside: OutsideState | null = null;
let telling: TellState | null = null;
/** The run that stood when a new check was asked for. */
let askedOver: string | null = null;
let automaticFor = '';
/** The tab that shows nothing, and whether that is because its page is still on the way. */
let blank: { tabId: number; isAwaited: boolean } | null = null;
let isDrawing = false;
let isDrawn = false;
let isTimed = false;

const tell = tellChannel((state) => {
  telling = state;
  redraw();
});
const ask = outsideChannel((state) => {
  outside = state;
  page.sawOutside({ of: state.of, observations: state.observations, finished: state.end !== null });
  redraw();
});
const page = watchPage(first, redraw, known);
if (asked === undefined) {
  let tabId = first && 'tabId' in first ? first.tabId : null;
  void onTabUnderPopup((next) => {
    if (next === tabId) return;
    tabId = next;
    shown = null;
    askedOver = null;
    blank = null;
    page.turnTo({ tabId });
  });
}
onLoaded((tabId) => {
  if (!blank?.isAwaited || blank.tabId !== tabId || page.state().subject?.tabId !== tabId) return;
  blank = null;
  page.turnTo({ tabId });
});
draw();

/** Once per frame however many observations come. A hidden page gets no frames and is drawn when it is seen. */
function redraw(): void {
  if (isDrawing) return;
  isDrawing = true;
  requestAnimationFrame(draw);
}

function draw(): void {
  isDrawing = false;
  const state = page.state();
  const { subject } = state;
  const working = isWorking(state);
  // Nothing is taken away before there is something to put in its place.
  if (isDrawn && working && subject?.url && !state.found) return;
  isDrawn = true;
  const place = subject?.url ? placeOf(subject.url) : '';
  const seen = outside?.of === place ? outside : null;
  const live = state.found && whole(state.found.told, observationsOf(state, seen?.observations));
  // While a check is made anew, the one before it stands.
  if (working && shown === null && state.before?.told) shown = whole(state.before.told, state.before.run.observations);
  const diagnosis = live && (shown = calm(shown, live, working));
  const changed = working ? null : state.found?.changes ?? null;
  const tellsChanges = changed !== null && ((askedOver !== null && state.run?.id !== askedOver) || changed.length > 0);
  if (live) settled(live);
  const isEmpty = subject !== null && subject.url === null;
  if (isEmpty && blank?.tabId !== subject.tabId) return void tellBlank(subject.tabId);

  const status = statusOf(state, ui);
  const key = diagnosis ? failureKey(diagnosis) : '';
  render(
    <DiagnosisView
      words={ui}
      diagnosis={diagnosis}
      onPage={namesOnPage(diagnosis?.failure ?? null, subject?.record?.page?.id, state.run?.observations ?? [])}
      isEmpty={isEmpty}
      isAwaited={isEmpty && blank?.isAwaited === true}
      detail={{ page: subject?.record?.page?.id, address: subject?.record?.request?.address, requestError: subject?.record?.request?.error }}
      status={tellsChanges && changed!.length === 0 ? { ...status, text: `${status.text} ${ui.popup.changes.none}` } : status}
      notices={[...(subject?.dropped ? [ui.dropped] : []), ...(sound ? [] : [ui.settingsReset])]}
      audience={audience}
      done={ticks[key] ?? []}
      changes={tellsChanges && changed!.length > 0 ? changed : null}
      outside={diagnosis && remote && mayAsk(remote, diagnosis.target.host)
        ? {
            service: new URL(remote.url).host, host: diagnosis.target.host, port: diagnosis.target.port, code: diagnosis.failure?.code ?? '', scheme: questionOf(diagnosis).scheme,
            knows: remote.consent === 'always' || told === remote.url, state: seen,
            onAsk: (always) => askOutside(diagnosis, always),
          }
        : null}
      outsideJourney={seen ? state.found?.outside ?? null : null}
      tell={diagnosis?.failure && diagnosis.verdict.cause !== 'no-fault-found' && subject?.url
        ? { telling: telling?.url === subject.url ? telling.telling : null, onTell: (wanted) => onTell(subject.url!, subject.tabId, wanted) }
        : null}
      share={{
        onCopy: async (form, keep) => {
          const { reportText } = await import('../../lib/report/share.ts');
          await navigator.clipboard.writeText(await reportText(form, live!, keep, ui, { at: Date.now(), version: browser.runtime.getManifest().version, language: tongue }));
        },
        onWrite: async (reader, keep) => {
          const { messageText } = await import('../../lib/report/share.ts');
          return messageText(reader, live!, keep, { at: subject?.record?.at ?? Date.now(), language: tongue });
        },
      }}
      onAudience={(next) => {
        audience = next;
        // What cannot be kept holds for this popup.
        void changeSettings({ audience: next }).catch(() => undefined);
        draw();
      }}
      onTick={(step) => {
        ticks = toggle(ticks, key, step);
        void writeTicks(area, ticks);
        draw();
      }}
      onAgain={() => {
        askedOver = page.state().run?.id ?? '';
        page.again();
      }}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onReport={subject?.url ? () => void openPage(`report.html?${subject.tabId >= 0 ? `tab=${subject.tabId}` : `url=${encodeURIComponent(subject.url!)}`}`) : null}
      explain={async (text) => (await import('../../lib/report/explain-in.ts')).explainIn(text, tongue)}
      copy={(text) => navigator.clipboard.writeText(text)}
    >
      {state.parts && (
        <PartsView
          page={state.parts} count={countParts(state.parts)} words={ui} onCheck={(url) => void openPage(`popup.html?url=${encodeURIComponent(url)}`)}
          codes={Object.fromEntries(state.parts.parts.map(({ error }, index) => [error, state.partCodes[index] ?? error]))}
        />
      )}
      {state.past && state.past.failures.length > 0 && (
        <PastView
          words={ui}
          past={{
            failures: state.past.failures.map(({ at, code }) => ({ at: dateOf(at), code })),
            workedAt: state.past.workedAt === null ? null : dateOf(state.past.workedAt),
            certificateChangedAt: state.past.certificate?.changedAt == null ? null : dateOf(state.past.certificate.changedAt),
          }}
        />
      )}
    </DiagnosisView>,
    root,
  );
  if (diagnosis && !isTimed) {
    isTimed = true;
    performance.mark('first-sentence');
  }
}

/** What is done once for a page or a run, not at every drawing. */
function settled(live: Diagnosis): void {
  const state = page.state();
  const { subject } = state;
  if (!subject?.url) return;
  const of = `${subject.tabId} ${subject.url} ${subject.record?.at ?? ''}`;
  if (automaticFor !== of) {
    automaticFor = of;
    if (live.failure) tell.say(subject.url, subject.tabId, null);
    if (live.failure && remote?.consent === 'always' && mayAsk(remote, live.target.host)) ask.ask(questionOf(live), true);
  }
}

async function tellBlank(tabId: number): Promise<void> {
  blank = { tabId, isAwaited: tabId >= 0 && (await isLoading(tabId)) };
  redraw();
}

function onTell(url: string, tabId: number, wanted: boolean): void {
  // Both before anything is awaited: a browser takes the question only in the click, and may close the popup for it.
  tell.say(url, tabId, wanted);
  if (wanted && !settings.notifies) void permissions.notifications.ask().then(async (given) => void (given && (await changeSettings({ notifies: true })))).catch(() => undefined);
}

function askOutside(diagnosis: Diagnosis, always: boolean): void {
  if (!remote) return;
  if (always) remote = { ...remote, consent: 'always' };
  void Promise.all([setToldService(remote.url), always ? saveRemote(remote) : null]).then(() => ask.ask(questionOf(diagnosis), false));
}

function dateOf(at: number): string {
  return new Date(at).toLocaleString(tongue, { dateStyle: 'medium', timeStyle: 'short' });
}
