import { useEffect, useState } from 'preact/hooks';
import type { Explained } from '../lib/report/explained.ts';
import type { UiWords } from '../lib/words/en/ui.ts';
import { Foreign, Prose } from './foreign.tsx';

/** A box for any code or error text. Nothing leaves the machine: the tables are in the extension. */
export function ExplainView({ words, explain }: { words: UiWords; explain(text: string): Promise<Explained[]> }) {
  const own = words.popup.explain;
  const [text, setText] = useState('');
  const [found, setFound] = useState<Explained[] | null>(null);
  useEffect(() => {
    if (text.trim() === '') return setFound(null);
    let isOld = false;
    // An answer to what was typed before must not take the place of a newer one.
    void explain(text).then((answer) => !isOld && setFound(answer));
    return () => void (isOld = true);
  }, [text]);
  return (
    <details class="explain">
      <summary>{own.title}</summary>
      <label for="explain-text">{own.label}</label>
      <textarea id="explain-text" rows={2} spellcheck={false} autocomplete="off" maxLength={4000} value={text} aria-describedby="explain-hint" onInput={(event) => setText(event.currentTarget.value)} />
      <p id="explain-hint" class="quiet">{own.hint}</p>
      <p role="status" class="quiet">{found && (found.length === 0 ? own.none : found[0]!.near ? own.near : own.found(found.length))}</p>
      {found?.map((each) => (
        <article key={`${each.program} ${each.code}`} data-explained={each.code}>
          <h3><code><Foreign text={each.code} most={120} /></code> <small>{words.journey.field[each.step]} · {each.program}</small></h3>
          <p><Prose text={each.says} most={600} /></p>
          <dl>
            {each.causes.length > 0 && <div><dt>{own.causes}</dt><dd><ul>{each.causes.slice(0, 6).map((cause) => <li key={cause}><Prose text={cause} most={200} /></li>)}</ul></dd></div>}
            {each.elsewhere.length > 0 && (
              <div><dt>{own.elsewhere}</dt><dd>{each.elsewhere.slice(0, 6).map(({ program, names }) => (
                <p key={program}>{program && `${program}: `}<Foreign text={names.slice(0, 4).join(', ')} most={300} /></p>
              ))}</dd></div>
            )}
            {each.confusedWith.length > 0 && (
              <div><dt>{own.confused}</dt><dd>{each.confusedWith.slice(0, 3).map(({ code, how }) => <p key={code}><code>{code}</code>: <Prose text={how} most={400} /></p>)}</dd></div>
            )}
            {each.related.length > 0 && <div><dt>{own.related}</dt><dd><Foreign text={each.related.join(', ')} most={400} /></dd></div>}
          </dl>
          {each.questions.slice(0, 3).map(({ asks, answer }) => <details key={asks}><summary><Prose text={asks} most={200} /></summary><p><Prose text={answer} most={800} /></p></details>)}
        </article>
      ))}
    </details>
  );
}
