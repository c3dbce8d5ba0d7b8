import { render } from 'preact';
import { DiagnosisView } from '../../components/diagnosis.tsx';
import { browser, operatingSystem } from '../../lib/browser/api.ts';
import { onTabUnderPopup, tabUnderPopup } from '../../lib/browser/frame.ts';
import { callBackground } from '../../lib/browser/ports.ts';
import { changeSettings, loadSettings } from '../../lib/browser/storage.ts';
import { namesOnPage } from '../../lib/failures/page-names.ts';
import { diagnosisOf, statusOf } from '../../lib/failures/present.ts';
import { toView, VIEW_PORT, type ToBackground } from '../../lib/failures/view-messages.ts';
import { advance, cutOff, NOTHING_YET, type ViewState } from '../../lib/failures/view-state.ts';
import { ui } from '../../lib/words/en/ui.ts';

const root = document.getElementById('root')!;
const asked = /^\d{1,10}$/.exec(new URLSearchParams(location.search).get('tab') ?? '')?.[0];
// Opened with ?tab=ID it is a page of its own, with room to spread.
document.body.classList.toggle('page', asked !== undefined);

const [first, { settings, sound }, os] = await Promise.all([asked === undefined ? tabUnderPopup() : Number(asked), loadSettings(), operatingSystem()]);
let tabId = first;
let state: ViewState = tabId === null ? { ...NOTHING_YET, subject: { tabId: -1, url: null, record: null, browser: 'chromium', dropped: false } } : NOTHING_YET;
let audience = settings.audience;
let background: { post(message: ToBackground): void } | null = null;
let isDrawing = false;

if (tabId !== null) connect(tabId);
if (asked === undefined) {
  void onTabUnderPopup((next) => {
    if (next === tabId) return;
    tabId = next;
    state = NOTHING_YET;
    if (background) background.post({ type: 'watch', tabId });
    else connect(tabId);
    redraw();
  });
}
draw();

function connect(id: number): void {
  background = callBackground(VIEW_PORT, toView, (message) => {
    state = advance(state, message);
    redraw();
  }, () => {
    background = null;
    state = cutOff(state);
    redraw();
  });
  background.post({ type: 'watch', tabId: id });
}

/** Once per frame however many observations come. A hidden page gets no frames and is drawn when it is seen. */
function redraw(): void {
  if (isDrawing) return;
  isDrawing = true;
  requestAnimationFrame(draw);
}

function draw(): void {
  isDrawing = false;
  const { subject } = state;
  const diagnosis = diagnosisOf(state, Date.now(), os);
  render(
    <DiagnosisView
      words={ui}
      diagnosis={diagnosis}
      onPage={namesOnPage(diagnosis?.failure ?? null, subject?.record?.page?.id, state.run?.observations ?? [])}
      isEmpty={subject !== null && subject.url === null}
      detail={{ page: subject?.record?.page?.id, address: subject?.record?.request?.address, requestError: subject?.record?.request?.error }}
      status={statusOf(state, ui)}
      notices={[...(subject?.dropped ? [ui.dropped] : []), ...(sound ? [] : [ui.settingsReset])]}
      audience={audience}
      onAudience={(next) => {
        audience = next;
        void changeSettings({ audience: next });
        draw();
      }}
      onAgain={() => {
        if (tabId === null) return;
        if (background) background.post({ type: 'again' });
        else connect(tabId);
      }}
      onSettings={() => void browser.runtime.openOptionsPage()}
      copy={(text) => navigator.clipboard.writeText(text)}
    />,
    root,
  );
}
