import { useState } from 'preact/hooks';
import type { UiWords } from '../../lib/words/en/ui.ts';
import { Section } from './section.tsx';

export interface OpeningProps {
  opensByItself: boolean;
  quietHosts: readonly string[];
  onOpensByItself(value: boolean): void;
  /** Gives the lines that name no host. */
  onQuietHosts(text: string): string[];
}

export function OpeningSection({ words, opensByItself, quietHosts, onOpensByItself, onQuietHosts }: OpeningProps & { words: UiWords['options'] }) {
  const [said, setSaid] = useState('');
  const [text, setText] = useState(quietHosts.join('\n'));
  return (
    <Section id="opening" title={words.opening.title}>
      <label class="choice">
        <input type="checkbox" id="opens-by-itself" checked={opensByItself} onChange={(event) => onOpensByItself(event.currentTarget.checked)} />
        <span>{words.opening.label}<small>{words.opening.says}</small></span>
      </label>
      <label for="quiet-hosts">{words.opening.quiet}</label>
      <textarea
        id="quiet-hosts" rows={3} spellcheck={false} autocomplete="off" aria-describedby="quiet-says quiet-said" value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <small id="quiet-says">{words.opening.quietSays}</small>
      <p class="row">
        <button type="button" id="keep-quiet" onClick={keep}>{words.opening.quietSave}</button>
        <output id="quiet-said" aria-live="polite">{said || words.opening.quietSaved(quietHosts.length)}</output>
      </p>
      <p class="quiet">{words.opening.shortcut}</p>
    </Section>
  );

  function keep(): void {
    const bad = onQuietHosts(text);
    setSaid(bad.length > 0 ? words.opening.quietBad(bad.slice(0, 3).join(', ')) : '');
  }
}
