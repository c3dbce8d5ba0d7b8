import { diagnose } from '../diagnosis/diagnose.ts';
import type { Diagnosis } from '../protocol/diagnosis.ts';
import type { Observation } from '../protocol/observation.ts';
import { readTarget } from '../protocol/target.ts';
import { normalise } from '../codes/normalise.ts';
import { rawOf } from './record.ts';
import { observationsOf } from './seen-by.ts';
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
  const read = readTarget(subject.url);
  if (!read.ok) return null;
  return diagnose({
    target: read.target,
    failure: subject.record && normalise(rawOf(subject.record), subject.browser),
    observations: observationsOf(state, outside),
    cost: run?.end?.outcome === 'done' ? run.end.cost : null,
    finished: !isWorking(state),
    now,
    context: { browser: subject.browser, ...(os ? { os } : {}) },
    language,
    probe: run === null || run.end === null || run.end.outcome === 'done' || run.observations.length > 0,
  });
}
