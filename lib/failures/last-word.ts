import { filesOf } from '../words/files.ts';
import { knowWords } from '../words/index.ts';
import type { Found } from './found.ts';
import { diagnosisOf, type Presenting } from './present.ts';
import { tellOf } from './told.ts';
import type { ViewState } from './view-state.ts';

/**
 * The diagnosis of what was seen until the background went away, made by the view itself: nobody else is left to say
 * that nothing more comes. It brings all rules and words of the causes with it, so load it only then.
 */
export async function lastWord(state: ViewState, now: number, presenting: Presenting): Promise<Found | null> {
  const files = filesOf(presenting.language);
  if (files) knowWords(await files.words());
  const diagnosis = diagnosisOf(state, now, presenting);
  return diagnosis && { told: tellOf(diagnosis), changes: null, outside: state.found?.outside ?? null };
}
