import type { Change } from '../lib/report/changes.ts';
import type { UiWords } from '../lib/words/en/ui.ts';
import { Foreign } from './foreign.tsx';

/** What a second check found different. */
export function ChangesView({ changes, words }: { changes: readonly Change[]; words: UiWords }) {
  const own = words.popup.changes;
  return (
    <section class="changes" aria-labelledby="changes-title" data-changes={changes.length}>
      <h2 id="changes-title">{own.title}</h2>
      {changes.length === 0
        ? <p class="quiet">{own.none}</p>
        : <ul>{changes.map((each, index) => <li key={index}><Foreign text={said(each, words)} most={700} /></li>)}</ul>}
    </section>
  );
}

function said(change: Change, words: UiWords): string {
  const own = words.popup.changes;
  switch (change.kind) {
    case 'mended': return own.mended;
    case 'cause': return own.cause(change.before, change.after);
    case 'confidence': return own.confidence(own.confidences[change.before], own.confidences[change.after]);
    case 'step': return own.step(words.journey.step[change.step], own.outcomes[change.before], own.outcomesNow[change.after]);
    case 'addresses': return own.addresses(change.before.join(', '), change.after.join(', '));
    case 'certificate': return own.certificate(change.after, change.notAfter);
  }
}
