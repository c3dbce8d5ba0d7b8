import type { UiWords } from '../words/en/ui.ts';
import { isWorking, type ViewState } from './view-state.ts';

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
  return { text: words.trouble[kind], ...(kind === 'refused' && detail ? { detail: words.outcomes.said(detail) } : {}), offersSetup, isWorking: false };
}
