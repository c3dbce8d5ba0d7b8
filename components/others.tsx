import type { Diagnosis } from '../lib/protocol/diagnosis.ts';
import type { UiWords } from '../lib/words/en/ui.ts';
import { Foreign, Prose } from './foreign.tsx';

/** Causes that nothing has ruled out, and what would. */
export function OthersView({ diagnosis, words }: { diagnosis: Diagnosis; words: UiWords }) {
  const others = diagnosis.causes.slice(1);
  if (others.length === 0) return null;
  return (
    <section class="others" aria-labelledby="others-title">
      <h2 id="others-title">{words.others.title}</h2>
      <ul>
        {others.map((each) => (
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
