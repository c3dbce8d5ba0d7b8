import type { Diagnosis } from '../protocol/diagnosis.ts';
import { changes } from '../report/changes.ts';
import { calm } from './calm.ts';
import type { Found } from './found.ts';
import { journeyFromOutside } from './outside-view.ts';
import { diagnosisOf, type Presenting } from './present.ts';
import type { Run } from './run.ts';
import { outsideOf, type SeenOutside } from './seen-by.ts';
import { tellOf, whole, type Told } from './told.ts';
import type { ToView } from './view-messages.ts';
import { advance, isWorking, NOTHING_YET, type ViewState } from './view-state.ts';

export interface PresenterEnvironment {
  post(message: ToView): void;
  now(): number;
  after(ms: number, then: () => void): () => void;
  /** Told each time the sentence that stands is another, and when a run is over: without what a remote probe added. */
  onStanding(state: ViewState, standing: Told): void;
  /** The last word on a run. */
  onOver(state: ViewState, said: Told): void;
}

/** Evidence of one walk comes in bursts; a person reads no faster than this. */
const EVERY_MS = 100;

/**
 * Passes on what a view is told, and the diagnosis of it: at once for a new page or run, soon after evidence, and for
 * the end of a run before the end itself, so that a view that is told of the end has the last word already.
 */
export function createPresenter({ post, now, after, onStanding, onOver }: PresenterEnvironment) {
  let state: ViewState = NOTHING_YET;
  let speaking: Presenting = {};
  let seen: SeenOutside | null = null;
  let standing: Told | null = null;
  let cancel: (() => void) | null = null;

  function diagnose(): void {
    cancel?.();
    cancel = null;
    const own = diagnosisOf(state, now(), speaking);
    if (!own) return;
    const message: ToView = { type: 'diagnosis', ...foundIn(state, own, outsideOf(state, seen), now(), speaking) };
    state = advance(state, message);
    post(message);
    const working = isWorking(state);
    const next = tellOf(calm(standing && whole(standing, []), own, working));
    const isOther = standing?.verdict !== next.verdict;
    standing = next;
    if (isOther || !working) onStanding(state, next);
    if (!working) onOver(state, message.told);
  }

  return {
    /** In which language, and on which system. */
    speak(presenting: Presenting): void {
      speaking = presenting;
    },
    pass(message: ToView): void {
      state = advance(state, message);
      if (message.type === 'run' || message.type === 'end') {
        if (isWorking(state)) {
          post(message);
          diagnose();
        } else {
          diagnose();
          post(message);
        }
        return;
      }
      post(message);
      if (message.type === 'observation' || (message.type === 'parts' && state.run)) cancel ??= after(EVERY_MS, diagnose);
    },
    before(run: Run): void {
      const earlier = diagnosisOf({ ...state, run, before: null }, now(), speaking);
      const message: ToView = { type: 'before', run, told: earlier && tellOf(earlier) };
      standing ??= message.told;
      this.pass(message);
    },
    seeOutside(next: SeenOutside): void {
      seen = next;
      if (state.run) diagnose();
    },
  };
}

/** `own`: by what was seen from here alone. */
function foundIn(state: ViewState, own: Diagnosis, outside: SeenOutside | null, now: number, speaking: Presenting): Found {
  const both = outside && diagnosisOf(state, now, { ...speaking, outside: outside.observations });
  const compares = !isWorking(state) && state.before !== null && state.run?.end?.outcome === 'done';
  const before = compares ? diagnosisOf({ ...state, run: state.before!.run }, now, speaking) : null;
  return {
    told: tellOf(both ?? own),
    changes: before && changes(within(before), within(own)),
    outside: outside && journeyFromOutside(own.target, outside.observations, outside.finished, now, speaking.language ?? 'en'),
  };
}

/** As a view is told of it. */
function within(diagnosis: Diagnosis): Diagnosis {
  return whole(tellOf(diagnosis), diagnosis.observations);
}
