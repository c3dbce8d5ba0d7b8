import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaptureState } from '../../lib/failures/take-capture.ts';
import type { ReportWords } from '../../lib/words/en/report.ts';
import type { UiWords } from '../../lib/words/en/ui.ts';
import { CommandView } from '../command.tsx';
import { Foreign } from '../foreign.tsx';

export interface CaptureProps {
  words: ReportWords;
  ui: UiWords;
  host: string;
  /** False until the person has once been told what a capture holds. */
  knows: boolean;
  /** Null: not asked for yet. */
  state: CaptureState | null;
  /** True while the report itself is still being made: a walk beside it would only slow both. */
  waits: boolean;
  /** The command that does the same; null where none can be written safely. */
  command: string | null;
  onSave(): void;
  onStop(): void;
  copy(text: string): Promise<void>;
}

/** The file for Wireshark: what it is said before the first time, how far it is, and how its walk ended. */
export function CaptureView({ words, ui, host, knows, state, waits, command, onSave, onStop, copy }: CaptureProps) {
  const own = words.capture;
  const [isAsking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) first.current?.focus();
  }, [isAsking]);
  const isBusy = state?.stage === 'walking' || state?.stage === 'receiving';
  const start = () => {
    setAsking(false);
    onSave();
  };
  return (
    <section class="capture" id="capture" aria-labelledby="capture-title" data-capture={state?.stage ?? 'idle'}>
      <h2 id="capture-title">{own.title}</h2>
      <p>{own.says}</p>
      {isAsking
        ? (
          <div class="consent" role="group" aria-labelledby="capture-tells">
            <p id="capture-tells"><Foreign text={own.tells(host)} most={800} /></p>
            <div class="row">
              <button type="button" ref={first} class="first" id="start-capture" onClick={start}>{own.start}</button>
              <button type="button" onClick={() => setAsking(false)}>{own.cancel}</button>
            </div>
          </div>
        )
        : (
          <div class="row">
            <button type="button" id="save-capture" disabled={isBusy || waits} onClick={() => (knows ? start() : setAsking(true))}>{own.save}</button>
            {isBusy && <button type="button" id="stop-capture" onClick={onStop}>{own.stop}</button>}
          </div>
        )}
      <p role="status" class={state?.stage === 'failed' ? 'said bad' : 'said'}>{state && <Said state={state} words={words} ui={ui} />}</p>
      {isBusy && <progress aria-label={own.save} {...(state.stage === 'receiving' ? { max: state.size, value: state.received } : {})} />}
      {command !== null && (
        <>
          <p class="quiet">{own.command}</p>
          <CommandView text={command} words={ui} copy={copy} />
        </>
      )}
    </section>
  );
}

function Said({ state, words: { capture: own }, ui }: { state: CaptureState; words: ReportWords; ui: UiWords }) {
  if (state.stage === 'walking') return <>{own.walking}</>;
  if (state.stage === 'receiving') return <>{own.receiving}</>;
  if (state.stage === 'saved') {
    return (
      <>
        <Foreign text={own.saved(state.file, own.size(state.size))} most={300} />{' '}
        {state.end === 'same' ? own.sameEnd : state.end !== null && <b><Foreign text={own.otherEnd(state.end.summary)} most={600} /></b>}
        {state.leftOut > 0 && <> {own.leftOut(state.leftOut)}</>}
      </>
    );
  }
  if ('fault' in state) return <>{own.faults[state.fault]}</>;
  const { kind, detail } = state.trouble;
  return <>{kind === 'disconnected' ? own.lost : ui.trouble[kind]} {kind === 'refused' && detail && <Foreign text={detail} most={300} />} {own.failed}</>;
}
