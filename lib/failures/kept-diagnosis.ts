import * as v from 'valibot';
import { failureRecord, SAME_FAILURE_MS } from './record.ts';
import { run } from './run.ts';
import { stands, type Frame } from './standing.ts';
import type { Area } from './area.ts';
import { told } from './told.ts';
import { NOTHING_YET, type ViewState } from './view-state.ts';

/** In session storage, by tab. */
export const keptDiagnosis = v.object({
  /** Of the failure that it is of. */
  at: v.number(),
  /** The language that it speaks. */
  language: v.pipe(v.string(), v.maxLength(16)),
  /** The run on which it is the last word; null while it is not. */
  run: v.nullable(v.pipe(v.string(), v.maxLength(64))),
  told,
});

export type KeptDiagnosis = v.InferOutput<typeof keptDiagnosis>;

export function keyOf(tabId: number): string {
  return `diagnosis:${tabId}`;
}

export interface FirstLook {
  area: Area;
  frame: Promise<Frame | null>;
  now: number;
  language: Promise<string>;
  browser: 'firefox' | 'chromium';
}

/**
 * What a view shows before the background has said anything: the failure, what was found of it, and the run that found
 * it. Null where nothing is kept, it is in another language, or the tab shows something else by now.
 */
export async function firstLook(tabId: number, { area, frame, now, language, browser }: FirstLook): Promise<ViewState | null> {
  const read = async (key: string): Promise<unknown> => (await area.get(key).catch(() => ({}) as Record<string, unknown>))[key];
  const [failure, diagnosis, kept, shown, tongue] = await Promise.all([read(`failure:${tabId}`), read(keyOf(tabId)), read(`run:${tabId}`), frame, language]);
  const record = v.safeParse(failureRecord, failure);
  const found = v.safeParse(keptDiagnosis, diagnosis);
  if (!record.success || !found.success || !stands(record.output, shown, now)) return null;
  const { url, at } = record.output;
  if (found.output.language !== tongue || found.output.told.target.url !== url || Math.abs(found.output.at - at) > SAME_FAILURE_MS) return null;
  const walked = v.safeParse(run, kept);
  const isOfIt = walked.success && walked.output.url === url && walked.output.failureAt === at;
  return {
    ...NOTHING_YET,
    subject: { tabId, url, record: record.output, browser, dropped: false },
    // Both are written behind: a run that is over with an older diagnosis is not over for the eye yet.
    run: isOfIt ? (found.output.run === walked.output.id ? walked.output : { ...walked.output, end: null }) : null,
    found: { told: found.output.told, changes: null, outside: null },
  };
}
