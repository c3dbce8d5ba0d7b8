import { useState } from 'preact/hooks';
import type { UiWords } from '../../lib/words/en/ui.ts';
import { CopyButton } from '../copy-button.tsx';
import { Section } from './section.tsx';

export interface ProbeProps {
  /** False where browsers cannot start programs (Android): only pairing is shown then. */
  canInstall: boolean;
  pairedPort: number | null;
  /** One line about the probe; null while it is being asked. */
  probeState: string | null;
  /** Gives the sentence to show. */
  onPair(code: string): Promise<string>;
  onUnpair(): void;
  onTest(): void;
  copy(text: string): Promise<void>;
}

export function ProbeSections(props: ProbeProps & { words: UiWords }) {
  const words = props.words.options;
  const [code, setCode] = useState('');
  const [said, setSaid] = useState('');
  return (
    <>
      <Section id="probe" title={words.probe.title} says={words.probe.says}>
        {props.canInstall && (
          <>
            <p>{words.probe.install}</p>
            <div class="command"><pre tabIndex={0}><code>{words.probe.installCommand}</code></pre><CopyButton text={words.probe.installCommand} words={props.words} copy={props.copy} /></div>
          </>
        )}
        <p class="row">
          <button type="button" id="test-probe" onClick={props.onTest}>{words.probe.test}</button>
          <output id="probe-state" aria-live="polite">{props.probeState ?? words.probe.testing}</output>
        </p>
      </Section>
      <Section id="pairing" title={words.pairing.title} says={words.pairing.says}>
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
      </Section>
    </>
  );

  function pair(): void {
    void props.onPair(code).then(setSaid);
  }
}
