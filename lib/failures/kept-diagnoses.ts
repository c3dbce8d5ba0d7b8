import * as v from 'valibot';
import { diagnosisOf, type Presenting } from './present.ts';
import { keptDiagnosis, keyOf, type KeptDiagnosis } from './kept-diagnosis.ts';
import { SAME_FAILURE_MS, type FailureRecord } from './record.ts';
import type { Area } from './area.ts';
import { fitting, tellOf, type Told } from './told.ts';
import { NOTHING_YET } from './view-state.ts';

/**
 * The newest diagnosis of each tab that failed, for the first moment of a view. Written behind and in order.
 *
 *   (nothing) ── the tab fails ──▶ by the code alone ── a run finds more ──▶ what stands
 *                                                         └── fails again alike ──▶ what stands, of the new failure
 */
export interface KeptDiagnoses {
  /** The first word on a failure, from the code. */
  failed(record: FailureRecord, browser: 'firefox' | 'chromium', presenting: Presenting): void;
  /** `run`: the run on which this is the last word. `current`: asked at the time of writing whether the tab still has this failure. */
  keep(record: FailureRecord, said: Told, language: string, run: string | null, current: () => Promise<FailureRecord | null>): void;
  forget(tabId: number): Promise<void>;
  /** Resolves when everything told so far is written. */
  written(): Promise<void>;
}

export function createKeptDiagnoses(area: Area, now: () => number): KeptDiagnoses {
  let writing: Promise<unknown> = Promise.resolve();

  // What a full storage cannot take is only shown a moment later.
  const behind = (write: () => Promise<unknown>) => (writing = writing.then(write).catch(() => undefined));
  const write = async (tabId: number, at: number, language: string, run: string | null, said: Told): Promise<void> => {
    const less = fitting(said);
    if (less) await area.set({ [keyOf(tabId)]: { at, language, run, told: less } satisfies KeptDiagnosis });
    else await area.remove(keyOf(tabId));
  };

  return {
    failed(record, browser, presenting) {
      const { tabId, url, at } = record;
      const diagnosis = diagnosisOf({ ...NOTHING_YET, subject: { tabId, url, record, browser, dropped: false } }, now(), presenting);
      if (!diagnosis) return;
      const language = presenting.language ?? 'en';
      void behind(async () => {
        const earlier = v.safeParse(keptDiagnosis, (await area.get(keyOf(tabId)))[keyOf(tabId)]);
        // The same again: what was found stands until the next run says otherwise.
        const stands = earlier.success && earlier.output.language === language
          && earlier.output.told.target.url === diagnosis.target.url && earlier.output.told.failure?.code === diagnosis.failure?.code
          && earlier.output.told.verdict.cause !== 'no-fault-found';
        await write(tabId, at, language, null, stands ? earlier.output.told : tellOf(diagnosis));
      });
    },
    keep(record, said, language, run, current) {
      void behind(async () => {
        const newest = await current();
        if (newest?.url === record.url && Math.abs(newest.at - record.at) <= SAME_FAILURE_MS) await write(record.tabId, newest.at, language, run, said);
      });
    },
    async forget(tabId) {
      await behind(() => area.remove(keyOf(tabId)));
    },
    async written() {
      await writing;
    },
  };
}
