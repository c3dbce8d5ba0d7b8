import type { Diagnosis } from '../lib/protocol/diagnosis.ts';
import type { UiWords } from '../lib/words/en/ui.ts';
import { Foreign, Prose } from './foreign.tsx';

/** What is proven beside the cause, then the causes that nothing has ruled out and what would. */
export function OthersView({ diagnosis, words }: { diagnosis: Diagnosis; words: UiWords }) {
  const others = diagnosis.causes.slice(1);
  return (
    <>
      <List id="proven-too" title={words.others.proven} causes={others.filter(({ confidence }) => confidence === 'proven')} words={words} />
      <List id="others-title" title={words.others.title} causes={others.filter(({ confidence }) => confidence !== 'proven')} words={words} />
    </>
  );
}

function List({ id, title, causes, words }: { id: string; title: string; causes: Diagnosis['causes']; words: UiWords }) {
  if (causes.length === 0) return null;
  return (
    <section class="others" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {causes.map((each) => (
          <li key={each.cause} data-cause={each.cause} data-confidence={each.confidence}>
            <span class={`mark confidence-${each.confidence}`}>{words.verdict.confidence[each.confidence]}</span>
            <p><Foreign text={each.summary} most={300} /></p>
            {each.missing.length > 0 && (
              <p class="quiet">{words.others.settles} <Prose text={each.missing.join(' ')} most={600} /></p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
