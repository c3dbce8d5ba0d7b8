import type { Area } from './area.ts';
import { growParts, pageParts, type PageParts, type PartEvent } from './parts.ts';
import { createTabStore } from './tab-store.ts';

/** The parts of every tab's page that failed. */
export interface Parts {
  /** Null: the event changed nothing. */
  note(event: PartEvent): Promise<PageParts | null>;
  get(tabId: number): Promise<PageParts | null>;
  forget(tabId: number): Promise<void>;
  watch(tabId: number, onChange: () => void): () => void;
  written(): Promise<void>;
}

export function createParts(area: Area): Parts {
  const pages = createTabStore(area, 'parts', pageParts);
  const { forget, watch, written } = pages;

  return {
    forget, watch, written,
    async note(event) {
      await pages.ready();
      const before = pages.of(event.tabId);
      const after = growParts(before, event);
      if (after === null || after === before) return null;
      pages.keep(after);
      pages.tell(event.tabId);
      return after;
    },
    async get(tabId) {
      await pages.ready();
      return pages.of(tabId);
    },
  };
}
