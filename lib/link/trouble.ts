import * as v from 'valibot';
import { LIMITS } from '../protocol/limits.ts';
import { cost } from '../protocol/messages.ts';
import { DOORS } from './wire.ts';

/**
 * Why a probe gave no or no whole answer:
 * - `absent`: no probe is installed and none is paired
 * - `broken`: there is one, but it ended or failed before it greeted
 * - `unreachable`: a loopback probe is paired, but nothing answers there
 * - `no-permission`: the loopback probe may not be asked, because access to 127.0.0.1 was taken away
 * - `update-probe`, `update-extension`: they speak different versions; the older one is named
 * - `bad-reply`: it said something that is not in the protocol
 * - `too-large`: it said more than a reply may hold
 * - `disconnected`: it went away in the middle of a run
 * - `silent`: it did not answer in time
 * - `refused`: it answered with an error of its own; `detail` is its sentence
 * - `not-paired`: the loopback probe does not know the token
 */
export const TROUBLES = [
  'absent', 'broken', 'unreachable', 'no-permission', 'update-probe', 'update-extension', 'bad-reply', 'too-large', 'disconnected',
  'silent', 'refused', 'not-paired',
] as const;

export const trouble = v.object({
  kind: v.picklist(TROUBLES),
  door: v.nullable(v.picklist(DOORS)),
  detail: v.pipe(v.string(), v.maxLength(LIMITS.foreignText)),
});

export const runEnd = v.variant('outcome', [
  v.object({ outcome: v.literal('done'), cost }),
  v.object({ outcome: v.literal('trouble'), trouble }),
]);

export type Trouble = v.InferOutput<typeof trouble>;
export type RunEnd = v.InferOutput<typeof runEnd>;

export function troubled(kind: Trouble['kind'], door: Trouble['door'], detail = ''): RunEnd {
  return { outcome: 'trouble', trouble: { kind, door, detail: detail.slice(0, LIMITS.foreignText) } };
}
