import * as v from 'valibot';
import { CONFIDENCES, STEPS } from '../protocol/step.ts';
import { addresses, journeyStep, sentence, told } from './told.ts';

const outcome = v.picklist(['ok', 'failed', 'skipped', 'unknown']);
const confidence = v.picklist(CONFIDENCES);

const change = v.variant('kind', [
  v.object({ kind: v.literal('mended') }),
  v.object({ kind: v.literal('cause'), before: sentence, after: sentence }),
  v.object({ kind: v.literal('confidence'), before: confidence, after: confidence }),
  v.object({ kind: v.literal('step'), step: v.picklist(STEPS), before: outcome, after: outcome }),
  v.object({ kind: v.literal('addresses'), before: addresses, after: addresses }),
  v.object({ kind: v.literal('certificate'), before: sentence, after: sentence, notAfter: sentence }),
]);

/** What the background tells a view at once: the diagnosis, and what only it can make of the rest. */
export const found = v.object({
  told,
  /** Against the run before; null while a run goes on, and where there was none before. */
  changes: v.nullable(v.pipe(v.array(change), v.maxLength(50))),
  /** The road of the remote probe. */
  outside: v.nullable(v.object({ journey: v.pipe(v.array(journeyStep), v.maxLength(STEPS.length)), region: v.pipe(v.string(), v.maxLength(64)) })),
});

export type Found = v.InferOutput<typeof found>;
