import * as v from 'valibot';
import { growParts, pageParts, type PageParts, type PartEvent } from './parts.ts';
import type { Area } from './tabs.ts';

/** The parts of every tab's page that failed, kept in session storage as the failures are: read once, written behind, in order. */
export interface Parts {
  /** Null: the event changed nothing. */
  note(event: PartEvent): Promise<PageParts | null>;
  get(tabId: number): Promise<PageParts | null>;
  forget(tabId: number): Promise<void>;
  watch(tabId: number, onChange: () => void): () => void;
  written(): Promise<void>;
}

export function createParts(area: Area): Parts {
  const pages = new Map<number, PageParts>();
  const watchers = new Set<{ tabId: number; onChange: () => void }>();
  let writing: Promise<void> = Promise.resolve();
  let reading: Promise<void> | null = null;

  const ready = () => (reading ??= read());

  async function read(): Promise<void> {
    const items = await area.get(null).catch(() => ({}));
    for (const [key, value] of Object.entries(items)) {
      if (!/^parts:\d{1,15}$/.test(key)) continue;
      const parsed = v.safeParse(pageParts, value);
      if (parsed.success && keyOf(parsed.output.tabId) === key) pages.set(parsed.output.tabId, parsed.output);
      else behind(() => area.remove(key));
    }
  }

  function behind(write: () => Promise<void>): void {
    writing = writing.then(write).catch(() => undefined);
  }

  return {
    async note(event) {
      await ready();
      const before = pages.get(event.tabId) ?? null;
      const after = growParts(before, event);
      if (after === null || after === before) return null;
      pages.set(event.tabId, after);
      behind(() => area.set({ [keyOf(event.tabId)]: after }));
      for (const watcher of watchers) if (watcher.tabId === event.tabId) watcher.onChange();
      return after;
    },
    async get(tabId) {
      await ready();
      return pages.get(tabId) ?? null;
    },
    async forget(tabId) {
      await ready();
      pages.delete(tabId);
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
  return `parts:${tabId}`;
}
