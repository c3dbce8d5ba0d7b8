import type { RunEnd } from '../link/trouble.ts';
import type { Observation } from '../protocol/observation.ts';
import { lastWord } from './last-word.ts';
import type { Presenting } from './present.ts';
import type { WalkEnd } from './take-capture.ts';
import type { ViewState } from './view-state.ts';

/**
 * Whether another walk for the same page found the cause that the view shows; where not, what it found, in one sentence.
 * Null: the view has nothing to compare with. Brings the rules of the causes with it, so load it only then.
 */
export async function compareEnds(state: ViewState, walk: { observations: readonly Observation[]; end: RunEnd }, now: number, presenting: Presenting): Promise<WalkEnd> {
  if (!state.run || !state.found) return null;
  const again = await lastWord({ ...state, isCutOff: false, run: { ...state.run, observations: [...walk.observations], end: walk.end } }, now, presenting);
  if (!again) return null;
  return again.told.verdict.cause === state.found.told.verdict.cause ? 'same' : { summary: again.told.verdict.summary };
}
