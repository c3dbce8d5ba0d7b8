import { useState } from 'preact/hooks';
import type { Message, Reader } from '../lib/report/message.ts';
import type { Keep } from '../lib/report/keep.ts';
import type { UiWords } from '../lib/words/en/ui.ts';

export interface ShareProps {
  words: UiWords;
  onCopy(form: 'markdown' | 'json', keep: Keep): Promise<void>;
  onWrite(reader: Reader, keep: Keep): Promise<Message & { link: string }>;
  copy(text: string): Promise<void>;
}

const READERS: readonly Reader[] = ['site', 'desk'];
const NOTHING: Keep = { path: false, query: false, addresses: false, userName: false };
const KEEPS = ['path', 'query', 'addresses', 'userName'] as const;

/** The report to be passed on, and a message to whoever can mend it; private parts only where they are ticked. */
export function ShareView({ words, onCopy, onWrite, copy }: ShareProps) {
  const own = words.popup.share;
  const [keep, setKeep] = useState(NOTHING);
  const [said, setSaid] = useState('');
  const [reader, setReader] = useState<Reader | null>(null);
  const [message, setMessage] = useState<(Message & { link: string }) | null>(null);
  const tell = (promise: Promise<void>) => void promise.then(() => setSaid(own.copied), () => setSaid(own.failed));
  const write = (to: Reader, kept: Keep) => {
    setReader(to);
    void onWrite(to, kept).then(setMessage);
  };
  const change = (part: (typeof KEEPS)[number], value: boolean) => {
    const kept = { ...keep, [part]: value };
    setKeep(kept);
    setSaid('');
    if (reader) write(reader, kept);
  };
  return (
    <section class="share" aria-labelledby="share-title">
      <h2 id="share-title">{own.title}</h2>
      <div class="row">
        <button type="button" id="copy-markdown" onClick={() => tell(onCopy('markdown', keep))}>{own.markdown}</button>
        <button type="button" id="copy-json" onClick={() => tell(onCopy('json', keep))}>{own.json}</button>
        <button type="button" id="write" aria-expanded={reader !== null} onClick={() => (reader ? setReader(null) : write('site', keep))}>{own.write}</button>
        <span role="status">{said}</span>
      </div>
      <fieldset>
        <legend>{own.keep}</legend>
        {KEEPS.map((part) => (
          <label key={part}><input type="checkbox" name={part} checked={keep[part]} onChange={(event) => change(part, event.currentTarget.checked)} /> {own[part]}</label>
        ))}
      </fieldset>
      {reader && (
        <div class="message">
          <div class="row" role="radiogroup" aria-label={own.write}>
            {READERS.map((each) => (
              <label key={each}><input type="radio" name="reader" value={each} checked={reader === each} onChange={() => write(each, keep)} /> {own.reader[each]}</label>
            ))}
          </div>
          {message && (
            <>
              <textarea aria-label={own.text} readOnly rows={10} value={`${message.subject}\n\n${message.body}`} />
              <div class="row">
                <button type="button" onClick={() => tell(copy(`${message.subject}\n\n${message.body}`))}>{own.copyText}</button>
                <a href={message.link} target="_blank" rel="noreferrer">{own.mail}</a>
              </div>
            </>
          )}
        </div>
      )}
    </section>
  );
}
