import type { Area } from './area.ts';
import type { FailureEvent } from './event.ts';
import { failureRecord, merge, type FailureRecord } from './record.ts';
import { createTabStore } from './tab-store.ts';

export interface Noted {
  record: FailureRecord;
  /** The record before this event; the same object when the event added nothing. */
  before: FailureRecord | null;
}

/** The newest failure of every tab. */
export interface Tabs {
  note(event: FailureEvent): Promise<Noted>;
  get(tabId: number): Promise<{ record: FailureRecord | null; dropped: boolean }>;
  opened(tabId: number, at: number): Promise<void>;
  forget(tabId: number): Promise<void>;
  /** Called after each change of this tab's failure; the answer stops it. */
  watch(tabId: number, onChange: () => void): () => void;
  /** Resolves when everything noted so far is written. */
  written(): Promise<void>;
}

export function createTabs(area: Area): Tabs {
  const records = createTabStore(area, 'failure', failureRecord);
  const { forget, watch, written } = records;

  return {
    forget, watch, written,
    async note(event) {
      await records.ready();
      const before = records.of(event.tabId);
      const record = merge(before, event);
      if (record !== before) {
        records.keep(record);
        records.tell(event.tabId);
      }
      return { record, before };
    },
    async get(tabId) {
      await records.ready();
      return { record: records.of(tabId), dropped: records.isDropped(tabId) };
    },
    async opened(tabId, at) {
      await records.ready();
      const record = records.of(tabId);
      if (record) records.keep({ ...record, openedAt: at });
    },
  };
}
