import * as v from 'valibot';
import type { FailureEvent } from './event.ts';
import { failureRecord, merge, type FailureRecord } from './record.ts';

/** The part of the browser's session storage that is used. It may hold anything: what is read is validated. */
export interface Area {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface Noted {
  record: FailureRecord;
  /** The record before this event; the same object when the event added nothing. */
  before: FailureRecord | null;
}

/**
 * The newest failure of every tab, kept in session storage: a killed worker loses nothing. Reading happens once per
 * wake-up, everything awaits it, and writing is behind and in order.
 */
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
  const records = new Map<number, FailureRecord>();
  const dropped = new Set<number>();
  const watchers = new Set<{ tabId: number; onChange: () => void }>();
  let writing: Promise<void> = Promise.resolve();
  let reading: Promise<void> | null = null;

  const ready = () => (reading ??= read());

  async function read(): Promise<void> {
    const items = await area.get(null).catch(() => ({}));
    for (const [key, value] of Object.entries(items)) {
      const tabId = tabOf(key);
      if (tabId === null) continue;
      const parsed = v.safeParse(failureRecord, value);
      if (parsed.success && parsed.output.tabId === tabId) records.set(tabId, parsed.output);
      else {
        dropped.add(tabId);
        behind(() => area.remove(key));
      }
    }
  }

  function behind(write: () => Promise<void>): void {
    writing = writing.then(write).catch(() => undefined);
  }

  function keep(record: FailureRecord): void {
    records.set(record.tabId, record);
    dropped.delete(record.tabId);
    behind(() => area.set({ [keyOf(record.tabId)]: record }));
  }

  return {
    async note(event) {
      await ready();
      const before = records.get(event.tabId) ?? null;
      const record = merge(before, event);
      if (record !== before) {
        keep(record);
        for (const watcher of watchers) if (watcher.tabId === event.tabId) watcher.onChange();
      }
      return { record, before };
    },
    async get(tabId) {
      await ready();
      return { record: records.get(tabId) ?? null, dropped: dropped.has(tabId) };
    },
    async opened(tabId, at) {
      await ready();
      const record = records.get(tabId);
      if (record) keep({ ...record, openedAt: at });
    },
    async forget(tabId) {
      await ready();
      records.delete(tabId);
      dropped.delete(tabId);
      behind(() => area.remove(keyOf(tabId)));
    },
    watch(tabId, onChange) {
      const watcher = { tabId, onChange };
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    async written() {
      await ready();
      await writing;
    },
  };
}

function keyOf(tabId: number): string {
  return `failure:${tabId}`;
}

function tabOf(key: string): number | null {
  const digits = /^failure:(\d{1,15})$/.exec(key)?.[1];
  return digits === undefined ? null : Number(digits);
}
