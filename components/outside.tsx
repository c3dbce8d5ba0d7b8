import { useEffect, useRef, useState } from 'preact/hooks';
import type { RemoteEnd } from '../lib/link/remote.ts';
import type { UiWords } from '../lib/words/en/ui.ts';
import { Foreign } from './foreign.tsx';

export interface OutsideProps {
  words: UiWords;
  /** Host of the service that the person set. */
  service: string;
  host: string;
  port: number;
  code: string;
  /** Where the port does not tell it. */
  scheme?: 'http' | 'https' | undefined;
  /** False until the person has once been told what is sent. */
  knows: boolean;
  /** Null: not asked. `end` null: being asked. */
  state: { end: RemoteEnd | null; pausedMs: number | null } | null;
  /** `always`: from now on without a click. */
  onAsk(always: boolean): void;
}

/** The way to a second opinion from another network, with what it costs in privacy said before the first time. */
export function OutsideView({ words, service, host, port, code, scheme, knows, state, onAsk }: OutsideProps) {
  const own = words.popup.outside;
  const [isAsking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) first.current?.focus();
  }, [isAsking]);
  const ask = (always: boolean) => {
    setAsking(false);
    onAsk(always);
  };
  const isBusy = state !== null && state.end === null;
  return (
    <section class="outside" aria-label={own.ask} data-outside={state === null ? 'idle' : state.end?.outcome ?? 'asking'}>
      {!isAsking && (
        <div class="row">
          <button type="button" id="ask-outside" disabled={isBusy} onClick={() => (knows ? ask(false) : setAsking(true))}>{own.ask}</button>
          <p role="status" class="quiet">{state && <Said state={state} words={words} />}</p>
        </div>
      )}
      {isAsking && (
        <div class="consent" role="group" aria-labelledby="outside-sends">
          <p id="outside-sends"><Foreign text={own.sends(service, host, port, code, scheme)} most={600} /></p>
          <div class="row">
            <button type="button" ref={first} class="first" onClick={() => ask(false)}>{own.once}</button>
            <button type="button" onClick={() => ask(true)}>{own.always}</button>
            <button type="button" onClick={() => setAsking(false)}>{own.cancel}</button>
          </div>
        </div>
      )}
    </section>
  );
}

function Said({ state, words }: { state: NonNullable<OutsideProps['state']>; words: UiWords }) {
  const own = words.popup.outside;
  if (state.end === null) return <>{own.asking}</>;
  if (state.end.outcome === 'done') return null;
  if (state.pausedMs !== null) return <>{own.busy(own.in(Math.ceil(state.pausedMs / 1000)))}</>;
  const { kind, detail } = state.end;
  return <>{own.trouble[kind]} {kind === 'refused' && detail && <Foreign text={words.outcomes.said(detail)} most={200} />}</>;
}
