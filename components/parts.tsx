import type { PageParts } from '../lib/failures/parts.ts';
import type { UiWords } from '../lib/words/en/ui.ts';
import { Foreign } from './foreign.tsx';

/** What failed inside a page that itself loaded, each with its code and a way to check its host. */
export function PartsView({ page, count, codes, words, onCheck }: {
  page: PageParts;
  count: number;
  /** The field's name of each error, by the browser's own string. */
  codes: Readonly<Record<string, string>>;
  words: UiWords;
  onCheck(url: string): void;
}) {
  if (count === 0) return null;
  return (
    <section class="parts" aria-labelledby="parts-title" data-parts={count}>
      <h2 id="parts-title">{words.parts.title(count)}</h2>
      <ul>
        {page.parts.map((each) => (
          <li key={`${each.kind} ${each.host} ${each.error}`}>
            <div>
              <b>{words.parts.kinds[each.kind]}</b> <Foreign text={each.host} most={120} />{each.count > 1 && <span class="quiet"> · {words.parts.times(each.count)}</span>}
              <small><code><Foreign text={codes[each.error] ?? each.error} most={80} /></code></small>
            </div>
            <button type="button" class="link" aria-label={words.parts.checkHost(each.host)} onClick={() => onCheck(each.url)}>{words.parts.check}</button>
          </li>
        ))}
      </ul>
      {page.more > 0 && <p class="quiet">{words.parts.more(page.more)}</p>}
    </section>
  );
}
