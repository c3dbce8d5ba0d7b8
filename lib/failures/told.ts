import * as v from 'valibot';
import { LIMITS } from '../protocol/limits.ts';
import { cost } from '../protocol/messages.ts';
import { AUDIENCES, BLAMES, CONFIDENCES, STEPS } from '../protocol/step.ts';
import type { Diagnosis } from '../protocol/diagnosis.ts';
import type { Observation } from '../protocol/observation.ts';

/** Wide: a sentence may hold lists of foreign text, each character of it shown as a code point. */
export const sentence = v.pipe(v.string(), v.maxLength(65_536));
const id = v.pipe(v.string(), v.maxLength(80));
export const addresses = v.pipe(v.array(v.pipe(v.string(), v.maxLength(LIMITS.foreignText))), v.maxLength(LIMITS.observations));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const list = <Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.array(item), v.maxLength(most));
const url = v.pipe(v.string(), v.maxLength(LIMITS.url));

const fix = v.object({
  id: v.pipe(v.string(), v.maxLength(120)), does: sentence, config: v.exactOptional(sentence), command: v.exactOptional(sentence), check: v.exactOptional(sentence),
});
const fixes = list(fix, 100);
const verdict = { cause: id, confidence: v.picklist(CONFIDENCES), blame: v.picklist(BLAMES), step: v.picklist(STEPS), summary: sentence };

const diagnosedCause = v.object({
  ...verdict,
  explanation: v.object({ visitor: sentence, admin: sentence }),
  evidence: list(v.object({ observation: v.pipe(v.string(), v.maxLength(LIMITS.foreignText)), says: sentence }), LIMITS.observations),
  missing: list(sentence, 100),
  fixes: v.object({ visitor: fixes, admin: fixes, network: fixes } satisfies Record<(typeof AUDIENCES)[number], unknown>),
});

export const journeyStep = v.object({
  step: v.picklist(STEPS), outcome: v.picklist(['ok', 'failed', 'skipped', 'unknown']), ms: v.nullable(v.number()), detail: sentence,
});

/**
 * A diagnosis as it goes from the background to a view: all but the observations, which go their own way and are
 * put back by `whole`. The background alone holds the rules and the words of the causes.
 */
export const told = v.object({
  pagefault: v.literal(1),
  target: v.object({ url, host: v.pipe(v.string(), v.maxLength(LIMITS.url)), port: count, addresses }),
  failure: v.nullable(v.object({
    raw: v.pipe(v.string(), v.maxLength(LIMITS.code)), code: v.pipe(v.string(), v.maxLength(LIMITS.code)), browser: v.nullable(v.picklist(['firefox', 'chromium'])),
  })),
  verdict: v.object({ ...verdict, why: sentence }),
  causes: list(diagnosedCause, 200),
  journey: list(journeyStep, STEPS.length),
  cost,
});

export type Told = v.InferOutput<typeof told>;

export function tellOf({ observations: _, ...rest }: Diagnosis): Told {
  return { ...rest, target: { ...rest.target, addresses: rest.target.addresses.slice(0, LIMITS.observations) } };
}

export function whole(said: Told, observations: readonly Observation[]): Diagnosis {
  return { ...said, observations: [...observations] };
}

/** Small enough to be kept: with fewer of the other causes where all are too many. Null: the first alone is too large. */
export function fitting(said: Told, most = 150_000): Told | null {
  for (const causes of [said.causes, said.causes.slice(0, 5), said.causes.slice(0, 1)]) {
    const less = { ...said, causes };
    if (JSON.stringify(less).length <= most) return less;
  }
  return null;
}
