import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import { STEPS } from '../step.ts';

export const text = v.pipe(v.string(), v.maxLength(LIMITS.foreignText));
export const texts = (most: number) => v.pipe(v.array(text), v.maxLength(most));
export const hex = v.pipe(v.string(), v.maxLength(LIMITS.proofHex), v.regex(/^(?:[0-9a-f]{2})*$/));
export const count = v.pipe(v.number(), v.minValue(0));
export const uint = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));
export const uints = (most: number) => v.pipe(v.array(uint), v.maxLength(most));

/** The vantage of what a resolver says that the person named to be asked beside this system's own. No step of the journey rests on it. */
export const SECOND_RESOLVER = 'second-resolver';

export const base = {
  /** Unique within a run, stable across re-reads: `tls-3`. Evidence points at it. */
  id: v.pipe(v.string(), v.maxLength(40)),
  step: v.picklist(STEPS),
  /** `browser`, `local`, SECOND_RESOLVER, or `remote` with an optional region: `remote:eu`. */
  vantage: v.pipe(v.string(), v.maxLength(64)),
  address: v.optional(text),
  port: v.optional(v.pipe(uint, v.maxValue(65535))),
  startMs: count,
  ms: count,
  /** The deciding bytes as received (an answer, a record, an alert). */
  bytes: v.optional(hex),
  /** Names of fields that were left out or shortened so that the reply fits what a browser takes. */
  cut: v.optional(texts(8)),
};

/**
 * Where it ended in silence and this machine's own TCP tells: bytes sent that the other machine never acknowledged,
 * packets that were sent again, and packets that came while an earlier one was missing.
 */
export const transport = v.object({ unacknowledged: uint, resent: uint, outOfOrder: uint });
