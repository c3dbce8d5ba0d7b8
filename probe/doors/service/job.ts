import type { PolicySettings } from '../../policy/run-policy.ts';
import type { Cost, Failure, Target } from '../../../lib/protocol/diagnosis.ts';

/** One probe, as it is sent to a worker. */
export interface Job {
  target: Target;
  failure: Failure | null;
  timeoutMs: number;
  vantage: string;
  dns?: string;
  policy: PolicySettings;
  /** JSON characters that all observations together may have. */
  mostJson: number;
}

/** What a worker says: observations as JSON while it walks, then one of the others. */
export type WorkerMessage =
  | { type: 'ready' }
  | { type: 'observation'; json: string }
  | { type: 'done'; cost: Cost; clean: boolean }
  | { type: 'refused' }
  | { type: 'failed'; says: string };
