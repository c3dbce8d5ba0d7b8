import type { Diagnosis, Fix } from '../lib/protocol/diagnosis.ts';
import { AUDIENCES, type Audience } from '../lib/protocol/step.ts';
import type { UiWords } from '../lib/words/en/ui.ts';
import { CommandView } from './command.tsx';
import { Prose } from './foreign.tsx';

export interface StepsProps {
  diagnosis: Diagnosis;
  words: UiWords;
  audience: Audience;
  /** Ticked off, as `audience/fix`. */
  done: readonly string[];
  onAudience(audience: Audience): void;
  onTick(step: string): void;
  copy(text: string): Promise<void>;
}

/** What to do now, for one audience at a time. All are in the page, so that a change of audience moves nothing else. */
export function StepsView({ diagnosis, words, audience, done, onAudience, onTick, copy }: StepsProps) {
  const cause = diagnosis.causes[0];
  const hasSteps = cause !== undefined && AUDIENCES.some((each) => cause.fixes[each].length > 0);
  const marks = cause ? { 'data-cause': cause.cause, 'data-confidence': cause.confidence } : {};

  function onKeyDown(event: KeyboardEvent): void {
    const list = event.currentTarget as HTMLElement;
    // In a right-to-left page the tab to the right is the one before.
    const right = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
    const turn = { ArrowRight: right, ArrowLeft: -right, Home: -AUDIENCES.indexOf(audience), End: AUDIENCES.length - 1 - AUDIENCES.indexOf(audience) }[event.key];
    if (turn === undefined) return;
    event.preventDefault();
    const next = AUDIENCES[(AUDIENCES.indexOf(audience) + turn + AUDIENCES.length) % AUDIENCES.length]!;
    onAudience(next);
    list.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }

  return (
    <section class="steps" aria-labelledby="steps-title" {...marks}>
      <h2 id="steps-title">{words.steps.title}</h2>
      {!hasSteps && <p class="quiet">{words.steps.nothing}</p>}
      {hasSteps && (
        <>
          <div class="tabs" role="tablist" aria-labelledby="steps-title" onKeyDown={onKeyDown}>
            {AUDIENCES.map((each) => (
              <button
                key={each} id={`tab-${each}`} type="button" role="tab" aria-selected={each === audience} aria-controls={`panel-${each}`}
                tabIndex={each === audience ? 0 : -1} onClick={() => onAudience(each)}
              >
                {words.steps.audience[each]}
              </button>
            ))}
          </div>
          {AUDIENCES.map((each) => (
            <div
              key={each} id={`panel-${each}`} role="tabpanel" aria-labelledby={`tab-${each}`} data-audience={each} hidden={each !== audience} tabIndex={0}
            >
              {cause.fixes[each].length === 0
                ? <p class="quiet">{words.steps.none[each]}</p>
                : (
                  <ol>
                    {cause.fixes[each].map((fix, index) => (
                      <FixView
                        key={fix.id} fix={fix} number={index + 1} words={words} isDone={done.includes(`${each}/${fix.id}`)}
                        onTick={() => onTick(`${each}/${fix.id}`)} copy={copy}
                      />
                    ))}
                  </ol>
                )}
            </div>
          ))}
        </>
      )}
    </section>
  );
}

function FixView({ fix, number, words, isDone, onTick, copy }: {
  fix: Fix; number: number; words: UiWords; isDone: boolean; onTick(): void; copy(text: string): Promise<void>;
}) {
  return (
    <li class={isDone ? 'done' : ''}>
      <label class="tick">
        <input type="checkbox" checked={isDone} onChange={onTick} aria-label={words.popup.ticked(fix.does.slice(0, 80))} />
        <span aria-hidden="true">{isDone ? '✓' : number}</span>
      </label>
      <p><Prose text={fix.does} most={800} /></p>
      {[fix.config, fix.command].map((text) => text && (
        <CommandView key={text} text={text} words={words} copy={copy} />
      ))}
      {fix.check && <p class="check"><b>{words.steps.check}</b> <Prose text={fix.check} most={600} /></p>}
    </li>
  );
}
