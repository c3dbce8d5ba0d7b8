import { useState } from 'preact/hooks';
import type { UiWords } from '../lib/words/en/ui.ts';
import { CopyButton } from './copy-button.tsx';

export interface OptionsProps {
  words: UiWords;
  opensByItself: boolean;
  pairedPort: number | null;
  hasDetail: boolean;
  /** One line about the probe; null while it is being asked. */
  probeState: string | null;
  notices: string[];
  onOpensByItself(value: boolean): void;
  /** Gives the sentence to show. */
  onPair(code: string): Promise<string>;
  onUnpair(): void;
  onDetail(wanted: boolean): void;
  onTest(): void;
  copy(text: string): Promise<void>;
}

export function OptionsView(props: OptionsProps) {
  const words = props.words.options;
  const [code, setCode] = useState('');
  const [said, setSaid] = useState('');
  return (
    <main class="options">
      <h1>{words.title}</h1>
      {props.notices.map((notice) => <p key={notice} class="notice" role="alert">{notice}</p>)}

      <section>
        <h2>{words.opening.title}</h2>
        <label class="choice">
          <input type="checkbox" id="opens-by-itself" checked={props.opensByItself} onChange={(event) => props.onOpensByItself(event.currentTarget.checked)} />
          <span>{words.opening.label}<small>{words.opening.says}</small></span>
        </label>
      </section>

      <section>
        <h2>{words.probe.title}</h2>
        <p>{words.probe.says}</p>
        <p>{words.probe.install}</p>
        <div class="command"><pre tabIndex={0}><code>{words.probe.installCommand}</code></pre><CopyButton text={words.probe.installCommand} words={props.words} copy={props.copy} /></div>
        <p class="row">
          <button type="button" id="test-probe" onClick={props.onTest}>{words.probe.test}</button>
          <output id="probe-state" aria-live="polite">{props.probeState ?? words.probe.testing}</output>
        </p>
      </section>

      <section>
        <h2>{words.pairing.title}</h2>
        <p>{words.pairing.says}</p>
        {/* No form: the extension's policy lets none be sent, and Enter works by the key itself. */}
        <p class="row">
          <label for="pairing-code">{words.pairing.label}</label>
          <input
            id="pairing-code" type="text" autocomplete="off" spellcheck={false} value={code} onInput={(event) => setCode(event.currentTarget.value)}
            onKeyDown={(event) => void (event.key === 'Enter' && pair())} aria-describedby="pairing-said"
          />
          <button type="button" id="pair" onClick={pair}>{words.pairing.save}</button>
          {props.pairedPort !== null && <button type="button" id="unpair" onClick={props.onUnpair}>{words.pairing.forget}</button>}
        </p>
        <p id="pairing-said" role="status">{said || (props.pairedPort === null ? '' : words.pairing.paired(props.pairedPort))}</p>
      </section>

      <section>
        <h2>{words.detail.title}</h2>
        <p>{words.detail.says}</p>
        <p class="row">
          <button type="button" id="detail" onClick={() => props.onDetail(!props.hasDetail)}>{props.hasDetail ? words.detail.take : words.detail.allow}</button>
          <output>{props.hasDetail ? words.detail.given : words.detail.notGiven}</output>
        </p>
      </section>
    </main>
  );

  function pair(): void {
    void props.onPair(code).then(setSaid);
  }
}
