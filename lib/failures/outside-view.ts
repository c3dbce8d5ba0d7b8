import { diagnose } from '../diagnosis/diagnose.ts';
import type { JourneyStep, Target } from '../protocol/diagnosis.ts';
import type { Observation } from '../protocol/observation.ts';

/** The journey that a remote probe walked, as its own observations tell it. Null before it saw anything. */
export function journeyFromOutside(target: Target, observations: readonly Observation[], finished: boolean, now: number, language: string): { journey: JourneyStep[]; region: string } | null {
  const first = observations[0];
  if (!first) return null;
  const { journey } = diagnose({
    target: { ...target, addresses: [] }, failure: null, cost: null, finished, now, language, probe: true,
    observations: observations.map((each) => ({ ...each, vantage: 'local' })),
  });
  return { journey, region: first.vantage.split(':')[1] ?? '' };
}
