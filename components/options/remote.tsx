import { useState } from 'preact/hooks';
import type { RemoteSetting } from '../../lib/link/remote-setting.ts';
import type { UiWords } from '../../lib/words/en/ui.ts';
import { Section } from './section.tsx';

export interface RemoteProps {
  remote: RemoteSetting | null;
  /** Null removes it. Gives the sentence to show. */
  onRemote(url: string | null): Promise<string>;
  onConsent(consent: RemoteSetting['consent']): void;
  onAsksPrivate(asksPrivate: boolean): void;
}

const CONSENTS = ['never', 'ask', 'always'] as const satisfies readonly RemoteSetting['consent'][];

export function RemoteSection({ words: { remote: words }, remote, onRemote, onConsent, onAsksPrivate }: RemoteProps & { words: UiWords['options'] }) {
  const [url, setUrl] = useState(remote?.url ?? '');
  const [said, setSaid] = useState('');
  const save = (next: string | null) => void onRemote(next).then(setSaid);
  return (
    <Section id="remote" title={words.title} says={words.says}>
      <p class="row">
        <label for="remote-url">{words.label}</label>
        <input
          id="remote-url" type="url" autocomplete="off" spellcheck={false} placeholder="https://" value={url} onInput={(event) => setUrl(event.currentTarget.value)}
          onKeyDown={(event) => void (event.key === 'Enter' && save(url))} aria-describedby="remote-said"
        />
        <button type="button" id="keep-remote" onClick={() => save(url)}>{words.save}</button>
        {remote && <button type="button" id="forget-remote" onClick={() => (setUrl(''), save(null))}>{words.forget}</button>}
      </p>
      <p id="remote-said" role="status">{said || (remote ? words.saved(new URL(remote.url).host) : words.none)}</p>
      <fieldset class="choices" disabled={!remote}>
        <legend>{words.consent}</legend>
        {CONSENTS.map((each) => (
          <label key={each} class="choice">
            <input type="radio" name="consent" value={each} checked={(remote?.consent ?? 'ask') === each} onChange={() => onConsent(each)} />
            <span>{words.consents[each]}</span>
          </label>
        ))}
      </fieldset>
      <label class="choice">
        <input
          type="checkbox" id="asks-private" disabled={!remote} checked={remote?.asksPrivate ?? false} aria-describedby="asks-private-says"
          onChange={(event) => onAsksPrivate(event.currentTarget.checked)}
        />
        <span>{words.asksPrivate}</span>
      </label>
      <p id="asks-private-says" class="quiet">{words.asksPrivateSays}</p>
    </Section>
  );
}
