import { render } from 'preact';
import { dress, dressAsBefore } from '../../components/dress.ts';
import { ReportView } from '../../components/report/report.tsx';
import { browser } from '../../lib/browser/api.ts';
import { outsideChannel, toldCapture } from '../../lib/browser/extras.ts';
import { loadRemote, loadSettings } from '../../lib/browser/storage.ts';
import { watchedOf, watchPage } from '../../lib/browser/watch-page.ts';
import { language } from '../../lib/browser/words.ts';
import { namesOnPage } from '../../lib/failures/page-names.ts';
import { questionOf } from '../../lib/failures/place.ts';
import { observationsOf, outsideOf, type SeenOutside } from '../../lib/failures/seen-by.ts';
import { statusOf } from '../../lib/failures/status.ts';
import { whole } from '../../lib/failures/told.ts';
import { isWorking } from '../../lib/failures/view-state.ts';
import { mayAsk } from '../../lib/link/remote-setting.ts';
import { captureCommand } from '../../lib/report/capture-command.ts';
import { reportData } from '../../lib/report/report-data.ts';
import { messageText, reportText } from '../../lib/report/share.ts';
import { reportWords } from '../../lib/words/en/report.ts';
import { filesOf } from '../../lib/words/files.ts';
import { loadUi } from '../../lib/words/load.ts';
import { reportCapture } from './capture.ts';

const root = document.getElementById('root')!;
dressAsBefore(document);
const [{ settings }, tongue, remote, told] = await Promise.all([loadSettings(), language(), loadRemote(), toldCapture()]);
const [ui, words] = await Promise.all([loadUi(tongue), filesOf(tongue)?.report() ?? reportWords]);
dress(document, settings.theme, tongue);

let outside: SeenOutside | null = null;
let askedFor = '';
let isDrawing = false;

const ask = outsideChannel((state) => {
  outside = { of: state.of, observations: state.observations, finished: state.end !== null };
  page.sawOutside(outside);
  redraw();
});
const page = watchPage(watchedOf(location.search) ?? null, redraw);
const capture = reportCapture({
  told, language: tongue,
  shown: () => ({ state: page.state(), outside: outsideOf(page.state(), outside)?.observations ?? [] }),
  onChange: redraw,
  save: (name, bytes) => save(name, bytes, 'application/octet-stream'),
});
draw();

function redraw(): void {
  if (isDrawing) return;
  isDrawing = true;
  requestAnimationFrame(draw);
}

function draw(): void {
  isDrawing = false;
  const state = page.state();
  const { subject } = state;
  const diagnosis = state.found && whole(state.found.told, observationsOf(state, outsideOf(state, outside)?.observations));
  if (diagnosis) document.title = words.title(diagnosis.target.host);
  if (diagnosis?.failure && remote?.consent === 'always' && mayAsk(remote, diagnosis.target.host) && askedFor !== diagnosis.target.host) {
    askedFor = diagnosis.target.host;
    // Kept for a while by the background: the popup's own question a moment ago is the same.
    ask.ask(questionOf(diagnosis), true);
  }
  render(
    <ReportView
      ui={ui}
      words={words}
      diagnosis={diagnosis}
      data={diagnosis && reportData(diagnosis)}
      isEmpty={subject !== null && subject.url === null}
      outsideJourney={state.found?.outside ?? null}
      detail={{ page: subject?.record?.page?.id, address: subject?.record?.request?.address, requestError: subject?.record?.request?.error }}
      onPage={namesOnPage(diagnosis?.failure ?? null, subject?.record?.page?.id, state.run?.observations ?? [])}
      status={{ ...statusOf(state, ui), isWorking: isWorking(state) }}
      capture={{
        host: diagnosis?.target.host ?? '', knows: capture.knows(), state: capture.state(), command: diagnosis && captureCommand(diagnosis),
        onSave: capture.start, onStop: capture.stop,
      }}
      share={{
        onCopy: async (form, keep) =>
          navigator.clipboard.writeText(await reportText(form, diagnosis!, keep, ui, { at: Date.now(), version: browser.runtime.getManifest().version, language: tongue })),
        onWrite: (reader, keep) => messageText(reader, diagnosis!, keep, { at: subject?.record?.at ?? Date.now(), language: tongue }),
      }}
      onAgain={page.again}
      onSettings={() => void browser.runtime.openOptionsPage()}
      explain={async (text) => (await import('../../lib/report/explain-in.ts')).explainIn(text, tongue)}
      copy={(text) => navigator.clipboard.writeText(text)}
      save={(name, pem) => save(name, pem, 'application/x-pem-file')}
    />,
    root,
  );
}

/** A download without a permission: a link to a blob of this page. */
function save(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
