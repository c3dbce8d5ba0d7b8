import * as v from 'valibot';
import { LIMITS } from '../../../lib/protocol/limits.ts';
import { cost } from '../../../lib/protocol/messages.ts';
import { observation } from '../../../lib/protocol/observation.ts';
import { SERVICE } from './numbers.ts';

/** What one probe led to, as it is kept and shared between processes. */
const entrySchema = v.object({
  v: v.literal(1),
  /** `refused`: the policy ended it. `failed`: the probe itself did. */
  kind: v.picklist(['seen', 'refused', 'failed']),
  /** When it ended, milliseconds since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** How often in a row the same fault was found before. */
  repeats: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  /** Cause found without regard to any browser's code. */
  cause: v.nullable(v.pipe(v.string(), v.maxLength(64))),
  observations: v.pipe(v.array(observation), v.maxLength(LIMITS.observations)),
  cost,
});

export type Entry = v.InferOutput<typeof entrySchema>;

/** Reads what a store gave; null for anything but an entry: what others can write to is not believed. */
export function readEntry(text: string, now: number): Entry | null {
  if (text.length > SERVICE.runBytes * 2) return null;
  try {
    const read = v.safeParse(entrySchema, JSON.parse(text));
    // A clock ahead of ours must not make an answer fresh for longer.
    return read.success ? { ...read.output, at: Math.min(read.output.at, now) } : null;
  } catch {
    return null;
  }
}

/** How long it is given without asking anew: longer the more often the same fault was seen. */
export function freshFor({ kind, repeats }: Entry): number {
  if (kind === 'refused') return SERVICE.freshMost;
  return Math.min(SERVICE.freshLeast * 2 ** Math.min(repeats, 10), SERVICE.freshMost);
}

export function isFresh(entry: Entry, now: number): boolean {
  return now - entry.at < freshFor(entry);
}

/** Old, but good enough to be given while a new one is made. */
export function isUsable(entry: Entry, now: number): boolean {
  return entry.kind === 'seen' && now - entry.at < SERVICE.staleMost;
}

/** The count for a new entry: goes up while the same fault stays. */
export function repeatsAfter(before: Entry | null, next: Pick<Entry, 'kind' | 'cause' | 'at'>): number {
  if (!before || before.kind !== next.kind || before.cause !== next.cause || next.cause === 'no-fault-found') return 0;
  return next.at - before.at > SERVICE.staleMost ? 0 : Math.min(before.repeats + 1, 1000);
}
