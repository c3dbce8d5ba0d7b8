import type { Cause } from '../causes/cause.ts';
import type { Value } from '../causes/values.ts';
import type { CauseWords } from '../causes/words.ts';
import type { Audience, Blame, Confidence, Step } from '../protocol/step.ts';

/** Everything that a language says about diagnoses. One such object for each language. */
export interface Words {
  /** BCP 47. */
  language: string;
  cause(cause: Cause): CauseWords;
  /** Evidence sentences by key, for all causes. */
  evidence: Readonly<Record<string, string>>;
  /** What a step of the journey says where no observation speaks for it: by outcome, and `plain` for steps that http: has not. */
  journey: Readonly<Record<string, string>>;
  steps: Readonly<Record<Step, string>>;
  blames: Readonly<Record<Blame, string>>;
  confidences: Readonly<Record<Confidence, string>>;
  audiences: Readonly<Record<Audience, string>>;
  /** Stand-ins where a browser or a code is not known. */
  unknown: { browser: string; code: string };
  /** Stand-ins where no site in particular is spoken of. */
  general: { host: string; code: string };
  format(value: Value): string;
  /** A sentence that the probe made, which is English; as it stands where it is none that this language knows. */
  said(text: string): string;
}
