import * as v from 'valibot';
import { runEnd } from '../link/trouble.ts';
import { DOORS } from '../link/wire.ts';
import { LIMITS } from '../protocol/limits.ts';
import { observation } from '../protocol/observation.ts';
import { SAME_FAILURE_MS } from './record.ts';

/** One walk of the probe for one tab, whole or as far as it came. */
export const run = v.object({
  id: v.pipe(v.string(), v.maxLength(64)),
  url: v.pipe(v.string(), v.maxLength(LIMITS.url)),
  /** `at` of the failure that it was made for; null: the tab had none. */
  failureAt: v.nullable(v.number()),
  startedAt: v.number(),
  door: v.nullable(v.picklist(DOORS)),
  observations: v.pipe(v.array(observation), v.maxLength(LIMITS.observations)),
  /** Null while the probe still walks. */
  end: v.nullable(runEnd),
});

export type Run = v.InferOutput<typeof run>;

/** An older run is made again when somebody looks: networks change. */
export const FRESH_MS = 30_000;

/** Whether a kept run still answers for what the tab shows. A run that a probe did not finish never does. */
export function answers(kept: Run, url: string, failureAt: number | null, now: number): boolean {
  return isFor(kept, url, failureAt) && kept.end?.outcome === 'done' && now - kept.startedAt < FRESH_MS;
}

/** The time of a failure still moves a little while its events come in. */
export function isFor(run: Run, url: string, failureAt: number | null): boolean {
  if (run.url !== url || (run.failureAt === null) !== (failureAt === null)) return false;
  return Math.abs((run.failureAt ?? 0) - (failureAt ?? 0)) <= SAME_FAILURE_MS;
}
