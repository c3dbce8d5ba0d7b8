import type { Observation } from '../protocol/observation.ts';
import { answerSeen } from './parts.ts';
import { placeOf } from './place.ts';
import type { ViewState } from './view-state.ts';

/** What a remote probe saw of a place. */
export interface SeenOutside {
  /** As `placeOf` gives it. */
  of: string;
  observations: readonly Observation[];
  finished: boolean;
}

/** Null where it is of another place than the page that is shown. */
export function outsideOf({ subject }: ViewState, seen: SeenOutside | null): SeenOutside | null {
  return seen && subject?.url && seen.of === placeOf(subject.url) ? seen : null;
}

/** Everything that a diagnosis rests on. What the browser itself was answered comes last: it is what the person sees. */
export function observationsOf({ subject, run, parts }: ViewState, outside: readonly Observation[] = []): Observation[] {
  const answer = parts && subject?.record === null ? answerSeen(parts) : null;
  return [...(run?.observations ?? []), ...outside, ...(answer ? [answer] : [])];
}
