import { diagnose } from '../diagnosis/diagnose.ts';
import type { Diagnosis } from '../protocol/diagnosis.ts';
import type { Observation } from '../protocol/observation.ts';
import { readTarget } from '../protocol/target.ts';
import type { UiWords } from '../words/en/ui.ts';
import { normalise } from '../codes/normalise.ts';
import { answerSeen } from './parts.ts';
import { rawOf } from './record.ts';
import { isWorking, type ViewState } from './view-state.ts';

export interface Presenting {
  os?: string | undefined;
  language?: string;
  /** What a remote probe saw. */
  outside?: readonly Observation[];
}

/** Null while the tab is not read, and where it shows nothing that a network brought. */
export function diagnosisOf(state: ViewState, now: number, { os, language = 'en', outside = [] }: Presenting = {}): Diagnosis | null {
  const { subject, run } = state;
  if (!subject?.url) return null;
  const seen = state.parts && subject.record === null ? answerSeen(state.parts) : null;
  const read = readTarget(subject.url);
  if (!read.ok) return null;
  return diagnose({
    target: read.target,
    failure: subject.record && normalise(rawOf(subject.record), subject.browser),
    // What the browser itself was answered comes last: it is what the person sees.
    observations: [...(run?.observations ?? []), ...outside, ...(seen ? [seen] : [])],
    cost: run?.end?.outcome === 'done' ? run.end.cost : null,
    finished: !isWorking(state),
    now,
    context: { browser: subject.browser, ...(os ? { os } : {}) },
    language,
    probe: run === null || run.end === null || run.end.outcome === 'done' || run.observations.length > 0,
  });
}

/** The one line at the foot of a view. */
export function statusOf(state: ViewState, words: UiWords): { text: string; detail?: string; offersSetup: boolean; isWorking: boolean } {
  const working = isWorking(state);
  const plain = (text: string) => ({ text, offersSetup: false, isWorking: working });
  if (state.isCutOff) return plain(words.status.cutOff);
  if (state.subject === null) return plain(words.status.reading);
  if (state.subject.url === null) return plain('');
  const run = state.run;
  if (!run?.end) {
    const newest = run?.observations.at(-1);
    return plain(newest ? words.status.workingStep(words.journey.field[newest.step]) : words.status.working);
  }
  if (run.end.outcome === 'done') return plain(words.status.done(words.journey.ms(run.end.cost.ms)));
  const { kind, detail } = run.end.trouble;
  const offersSetup = kind === 'absent' || kind === 'no-permission' || kind === 'unreachable' || kind === 'not-paired';
  return { text: words.trouble[kind], ...(kind === 'refused' && detail ? { detail } : {}), offersSetup, isWorking: false };
}
