import type { Diagnosis } from '../lib/protocol/diagnosis.ts';
import type { UiWords } from '../lib/words/en/ui.ts';
import { Foreign, Prose } from './foreign.tsx';
import { Icon } from './icons.tsx';

/** One sentence with the cause, and whose side it is on. */
export function VerdictView({ diagnosis, words, onPage }: { diagnosis: Diagnosis; words: UiWords; onPage: readonly string[] }) {
  const { verdict, failure } = diagnosis;
  return (
    <section class={`verdict blame-${verdict.blame}`} data-verdict={verdict.cause} data-confidence={verdict.confidence}>
      <h1><Foreign text={verdict.summary} most={400} /></h1>
      <p class="marks">
        <span class="mark blame"><Icon name={verdict.blame} />{words.verdict.blame[verdict.blame]}</span>
        <span class={`mark confidence-${verdict.confidence}`}>{words.verdict.confidence[verdict.confidence]}</span>
      </p>
      {verdict.why && <p class="why"><Prose text={verdict.why} most={300} /></p>}
      {failure && (
        <p class="said">
          {words.verdict.browserSaid} <code data-code={failure.code}><Foreign text={failure.code} most={120} /></code>
          {onPage.length > 0 && <>{words.verdict.onPage} {onPage.map((name, index) => <>{index > 0 && words.verdict.or}<code>{name}</code></>)}</>}
        </p>
      )}
    </section>
  );
}
