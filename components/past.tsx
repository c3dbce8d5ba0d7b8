import type { UiWords } from '../lib/words/en/ui.ts';
import { Foreign } from './foreign.tsx';

/** What is remembered of the host at hand; times are ready to be read. */
export interface Past {
  failures: readonly { at: string; code: string }[];
  workedAt: string | null;
  certificateChangedAt: string | null;
}

export function PastView({ past, words }: { past: Past; words: UiWords }) {
  const own = words.history;
  return (
    <section class="past" aria-labelledby="past-title">
      <h2 id="past-title">{own.title}</h2>
      <ul>
        <li>{past.workedAt === null ? own.neverWorked : own.workedAt(past.workedAt)}</li>
        {past.certificateChangedAt !== null && <li>{own.certificateChanged(past.certificateChangedAt)}</li>}
        {past.failures.length > 0 && (
          <li>
            <details>
              <summary>{own.failures(past.failures.length)}</summary>
              <ul>{past.failures.map((each) => <li key={each.at}>{each.at} <code><Foreign text={each.code} most={80} /></code></li>)}</ul>
            </details>
          </li>
        )}
      </ul>
    </section>
  );
}
