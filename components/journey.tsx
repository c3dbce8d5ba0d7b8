import type { JourneyStep } from '../lib/protocol/diagnosis.ts';
import type { UiWords } from '../lib/words/en/ui.ts';
import { showForeign } from '../lib/words/foreign.ts';

/**
 * The road from the browser to the page, one station after the other, with the place of the break. Told by shape
 * and word, colour only helps: a tick, a cross on a broken line, a dash, an open ring. `outside`: the same road from
 * another place, below it.
 */
export function JourneyView({ journey, outside, words, isWorking }: {
  journey: readonly JourneyStep[];
  outside: { journey: readonly JourneyStep[]; region: string } | null;
  words: UiWords;
  isWorking: boolean;
}) {
  const isBroken = journey.some((each) => each.outcome === 'failed');
  const current = isWorking && !isBroken ? journey.findIndex((each) => each.outcome === 'unknown') : -1;
  return (
    <section class="journey" aria-labelledby="journey-title">
      <h2 id="journey-title">{words.journey.title}</h2>
      {outside && <h3>{words.popup.outside.here}</h3>}
      <Road journey={journey} current={current} words={words} />
      {outside && (
        <>
          <h3 class="there">{words.popup.outside.there(showForeign(outside.region, 40))}</h3>
          <Road journey={outside.journey} current={-1} words={words} />
        </>
      )}
    </section>
  );
}

function Road({ journey, current, words }: { journey: readonly JourneyStep[]; current: number; words: UiWords }) {
  return (
    <ol class="road">
      <li class="station ok"><Sign kind="ok" /><b>{words.journey.start}</b><small aria-hidden="true">&nbsp;</small></li>
      {journey.map((each, index) => {
        const kind = index === current ? 'checking' : each.outcome;
        const said = kind === 'checking' ? words.journey.checking : words.journey.outcome[each.outcome];
        return (
          <li key={each.step} class={`station ${kind}`} title={each.detail ? showForeign(each.detail, 300) : undefined}>
            <Sign kind={kind} />
            <b title={words.journey.field[each.step]}>{words.journey.step[each.step]}</b>
            <small>{said}{each.ms !== null && each.outcome !== 'skipped' && <><br />{words.journey.ms(each.ms)}</>}</small>
          </li>
        );
      })}
    </ol>
  );
}

const SIGNS = {
  ok: <path d="M7 12.500l3.500 3.500L17 8.500" />,
  failed: <path d="M8 8l8 8M16 8l-8 8" />,
  skipped: <path d="M9 12h6" />,
  unknown: <path d="M12 12h.01" />,
  checking: <path d="M8 12h.01M12 12h.01M16 12h.01" />,
};

function Sign({ kind }: { kind: keyof typeof SIGNS }) {
  return (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {kind === 'failed' ? <path class="disc" d="M8 1.500h8L22.500 8v8L16 22.500H8L1.500 16V8z" /> : <circle class="disc" cx="12" cy="12" r="10" />}
      {SIGNS[kind]}
    </svg>
  );
}
