import type { ReportData } from '../../lib/report/report-data.ts';
import type { ReportWords } from '../../lib/words/en/report.ts';
import type { UiWords } from '../../lib/words/en/ui.ts';
import { helloName } from '../../lib/words/outcome.ts';
import { Foreign } from '../foreign.tsx';
import { isBrowsers } from './tables.tsx';

/** Two lifelines with an arrow for each message, and the place where they end. The list is its own text alternative. */
export function HandshakeView({ handshake, words, ui }: { handshake: ReportData['handshake']; words: ReportWords; ui: UiWords }) {
  const own = words.handshake;
  return (
    <section class="handshake" id="handshake" aria-labelledby="handshake-title">
      <h2 id="handshake-title">{own.title}</h2>
      {!handshake && <p class="quiet">{own.none}</p>}
      {handshake && (
        <>
          <p class="quiet"><Foreign text={(isBrowsers(handshake.hello) ? own.says : own.saysOther)(helloName(handshake.hello, ui.outcomes), handshake.address)} most={200} /></p>
          <div class="lanes" aria-hidden="true"><b>{own.client}</b><b>{own.server}</b></div>
          <ol class="sequence">
            {handshake.sequence.arrows.map((each, index) => (
              <li key={index} class={`arrow from-${each.from}${each.isFatal ? ' alert' : ''}`}>
                <span class="unseen">{own.sends[each.from]} </span>
                <code><Foreign text={each.name} most={80} /></code>
                <small>{own.bytes(each.size)}{each.encrypted && ` · ${own.encrypted}`} · {ui.journey.ms(each.ms)}</small>
                <span class="line" aria-hidden="true" />
              </li>
            ))}
            {handshake.sequence.break
              ? (
                <li class="break" data-break={handshake.sequence.break.outcome}>
                  <span class="cross" aria-hidden="true">✗</span>
                  <b>{own.breaks[handshake.sequence.break.outcome] ?? own.broke}</b>
                  {handshake.sequence.break.alert && <code><Foreign text={handshake.sequence.break.alert} most={80} /></code>}
                  <small><Foreign text={own.after(handshake.sequence.break.after)} most={100} /></small>
                </li>
              )
              : <li class="whole"><span class="cross" aria-hidden="true">✓</span><b>{own.completed}</b></li>}
          </ol>
        </>
      )}
    </section>
  );
}
