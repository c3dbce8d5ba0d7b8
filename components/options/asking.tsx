import { useState } from 'preact/hooks';
import type { UiWords } from '../../lib/words/en/ui.ts';
import { Section } from './section.tsx';

export interface AskingProps {
  onlyTarget: boolean;
  /** `ADDR:PORT`; null: none is asked. */
  compareDns: string | null;
  onOnlyTarget(value: boolean): void;
  /** Null removes it. False where the text is no address. */
  onCompareDns(text: string | null): boolean;
}

export function AskingSection({ words: { asking: words }, onlyTarget, compareDns, onOnlyTarget, onCompareDns }: AskingProps & { words: UiWords['options'] }) {
  const [text, setText] = useState(compareDns ?? '');
  const [isBad, setBad] = useState(false);
  const state = onlyTarget ? words.resolverOff : compareDns === null ? words.resolverNone : words.resolverKept(compareDns);
  return (
    <Section id="asking" title={words.title} says={words.says}>
      <label class="choice">
        <input type="checkbox" id="only-target" checked={onlyTarget} onChange={(event) => onOnlyTarget(event.currentTarget.checked)} />
        <span>{words.onlyTarget}<small>{words.onlyTargetSays}</small></span>
      </label>
      <p class="row">
        <label for="compare-dns">{words.resolver}</label>
        <input
          id="compare-dns" type="text" inputMode="decimal" autocomplete="off" spellcheck={false} disabled={onlyTarget} value={text}
          onInput={(event) => setText(event.currentTarget.value)} onKeyDown={(event) => void (event.key === 'Enter' && keep())} aria-describedby="compare-dns-says compare-dns-said"
        />
        <button type="button" id="keep-compare-dns" disabled={onlyTarget} onClick={keep}>{words.resolverSave}</button>
        {compareDns !== null && <button type="button" id="forget-compare-dns" onClick={forget}>{words.resolverForget}</button>}
      </p>
      <small id="compare-dns-says">{words.resolverSays}</small>
      <p id="compare-dns-said" role="status">{isBad ? words.resolverBad : state}</p>
    </Section>
  );

  function keep(): void {
    setBad(!onCompareDns(text));
  }

  function forget(): void {
    setText('');
    setBad(false);
    onCompareDns(null);
  }
}
