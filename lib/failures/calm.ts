import type { Diagnosis } from '../protocol/diagnosis.ts';

/**
 * What a view shows while evidence still comes: the sentence that stands stays until another is proven or the check is
 * over, so that nothing flickers through guesses; the journey alone is live. `shown`: what stands now.
 */
export function calm(shown: Diagnosis | null, live: Diagnosis, isWorking: boolean): Diagnosis {
  if (!isWorking || shown === null || shown.target.url !== live.target.url || shown.failure?.code !== live.failure?.code) return live;
  if (live.verdict.confidence === 'proven' && live.verdict.cause !== 'no-fault-found') return live;
  return { ...shown, journey: live.journey };
}
