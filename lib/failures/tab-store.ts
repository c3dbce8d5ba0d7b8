import * as v from 'valibot';
import type { Area } from './area.ts';

/**
 * One thing for each tab, kept in session storage under `PREFIX:TAB`: a killed worker loses nothing. Reading happens
 * once per wake-up and everything awaits it; writing is behind and in order; what the storage refuses stays in memory.
 */
export interface TabStore<T> {
  /** Resolves when what was kept is read. The functions below that return at once are for afterwards. */
  ready(): Promise<void>;
  of(tabId: number): T | null;
  /** True where what was kept of the tab could not be read. */
  isDropped(tabId: number): boolean;
  keep(value: T): void;
  /** Calls those who watch this tab. */
  tell(tabId: number): void;
  forget(tabId: number): Promise<void>;
  /** Called after each change of this tab's; the answer stops it. */
  watch(tabId: number, onChange: () => void): () => void;
  /** Resolves when everything kept so far is written. */
  written(): Promise<void>;
}

export function createTabStore<T extends { tabId: number }>(area: Area, prefix: string, schema: v.GenericSchema<unknown, T>): TabStore<T> {
  const values = new Map<number, T>();
  const dropped = new Set<number>();
  const watchers = new Set<{ tabId: number; onChange: () => void }>();
  let writing: Promise<void> = Promise.resolve();
  let reading: Promise<void> | null = null;

  const keyOf = (tabId: number) => `${prefix}:${tabId}`;
  const ready = () => (reading ??= read());

  async function read(): Promise<void> {
    const items = await area.get(null).catch(() => ({}));
    for (const [key, value] of Object.entries(items)) {
      const tabId = tabOf(key, prefix);
      if (tabId === null) continue;
      const parsed = v.safeParse(schema, value);
      if (parsed.success && parsed.output.tabId === tabId) values.set(tabId, parsed.output);
      else {
        dropped.add(tabId);
        behind(() => area.remove(key));
      }
    }
  }

  function behind(write: () => Promise<void>): void {
    writing = writing.then(write).catch(() => undefined);
  }

  return {
    ready,
    of: (tabId) => values.get(tabId) ?? null,
    isDropped: (tabId) => dropped.has(tabId),
    keep(value) {
      values.set(value.tabId, value);
      dropped.delete(value.tabId);
      behind(() => area.set({ [keyOf(value.tabId)]: value }));
    },
    tell(tabId) {
      for (const watcher of watchers) if (watcher.tabId === tabId) watcher.onChange();
    },
    async forget(tabId) {
      await ready();
      values.delete(tabId);
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

function tabOf(key: string, prefix: string): number | null {
  const digits = key.startsWith(`${prefix}:`) ? /^\d{1,15}$/.exec(key.slice(prefix.length + 1))?.[0] : undefined;
  return digits === undefined ? null : Number(digits);
}
