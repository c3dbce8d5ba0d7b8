import type { EvidenceIndex } from '../diagnosis/evidence.ts';
import type { Audience, Blame, Step } from '../protocol/step.ts';
import type { CauseId as ListedId } from './ids.ts';
import type { CauseWords } from './words.ts';
import type { Value, ValueName } from './values.ts';

/** `unknown-failure` is the honest answer where nothing is known but that the page failed. */
export type CauseId = ListedId | 'unknown-failure';

export type Values = Partial<Record<ValueName, Value>>;

/** One thing seen that speaks for a cause: which observation, and the key and values of the sentence that says it. */
export interface Clue {
  /** Id of an observation of this run, or `failure` for the browser's own code. */
  observation: string;
  /** Key of the cause's own evidence words, else of the common ones. */
  key: string;
  values?: Values;
}

export interface Found {
  confidence: 'proven' | 'likely';
  evidence: readonly Clue[];
  /** What the words of the cause may speak of. */
  values?: Values;
  /** Another summary of the cause's words, where one sentence does not fit all that the rule can find. */
  summary?: string;
  /** What stays open though this is proven: keys of the cause's own evidence words. */
  open?: readonly string[];
}

export interface Cause {
  id: CauseId;
  step: Step;
  blame: Blame | ((evidence: EvidenceIndex) => Blame);
  /** Who can mend it, the one who most often must first. */
  fixers: readonly Audience[];
  /**
   * Order among causes that are true at the same time: the lower one is to be mended first, because mending
   * another before it changes nothing that a visitor can see.
   */
  urgency: number;
  /** True for what never explains a failure by itself and is only told beside another cause. */
  companion?: boolean;
  /** A pure rule. `proven` only with evidence from this run; `likely` where what was seen only fits. */
  prove(evidence: EvidenceIndex): Found | null;
  /** True where observations contradict it. Without this, a step that has been passed clears its causes. */
  ruledOut?(evidence: EvidenceIndex): boolean;
  /** English; other languages are files of the same shape under `lib/words/<language>/`. */
  words: CauseWords;
}
