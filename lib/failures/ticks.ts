import * as v from 'valibot';
import type { Diagnosis } from '../protocol/diagnosis.ts';
import type { Area } from './area.ts';

/** The steps that a person ticked off, by failure; they stay so until the browser is closed. */
const ticks = v.record(v.pipe(v.string(), v.maxLength(1000)), v.pipe(v.array(v.pipe(v.string(), v.maxLength(120))), v.maxLength(100)));

export type Ticks = v.InferOutput<typeof ticks>;

const KEY = 'ticks';
const MOST_FAILURES = 50;

export async function readTicks(area: Area): Promise<Ticks> {
  const items = await area.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const parsed = v.safeParse(ticks, items[KEY] ?? {});
  return parsed.success ? parsed.output : {};
}

/** The same failure: the same place, code and cause. Another path of the site fails by the same. */
export function failureKey({ target, failure, verdict }: Diagnosis): string {
  return `${target.host}:${target.port} ${failure?.code.slice(0, 200) ?? ''} ${verdict.cause}`;
}

export function toggle(all: Ticks, key: string, step: string): Ticks {
  const before = all[key] ?? [];
  const after = before.includes(step) ? before.filter((each) => each !== step) : [...before, step];
  const { [key]: _, ...others } = all;
  const kept = Object.entries(others).slice(-(MOST_FAILURES - 1));
  return Object.fromEntries(after.length > 0 ? [...kept, [key, after]] : kept);
}

export async function writeTicks(area: Area, all: Ticks): Promise<void> {
  await area.set({ [KEY]: all });
}
