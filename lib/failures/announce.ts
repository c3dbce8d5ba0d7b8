import type { FailureEvent } from './event.ts';
import { mayOpen } from './opening.ts';
import { isQuiet } from './quiet-hosts.ts';
import type { FailureRecord } from './record.ts';
import type { Tabs } from './tabs.ts';

export interface AnnouncerEnvironment {
  tabs: Tabs;
  now(): number;
  opening(): Promise<{ opensByItself: boolean; quietHosts: readonly string[] }>;
  tabInFocus(): Promise<{ tabId: number; windowId: number } | null>;
  openPopup(windowId: number): Promise<boolean>;
  mark(record: FailureRecord): Promise<void>;
  /** Makes the first diagnosis of it, for whoever looks next. */
  diagnose(record: FailureRecord): void;
  /** Tells the history. */
  remember(record: FailureRecord): void;
}

/**
 * Keeps a failure and lets the person know: a mark on the toolbar button always (a popup that the browser refuses, or
 * that was closed, is one click away), the popup where the person is looking at that tab.
 */
export function createAnnouncer(environment: AnnouncerEnvironment): (event: FailureEvent) => Promise<void> {
  const { tabs } = environment;
  /** Failures whose popup is being opened: two events of one failure come before the first answer. */
  const opening = new Set<string>();

  return async (event) => {
    const { record, before } = await tabs.note(event);
    // A request's error alone may belong to no page at all; the navigation's error follows for a page that failed.
    if (record === before || event.source === 'request') return;
    // The browser takes its time for each answer: what does not need another's goes on beside it.
    const opened = openFor(record);
    environment.diagnose(record);
    // Marked again for Firefox's error page: committing it takes the first mark away.
    await Promise.all([environment.mark(record).then(() => environment.remember(record)), opened]);
  };

  async function openFor(record: FailureRecord): Promise<void> {
    const key = `${record.tabId} ${record.url}`;
    if (opening.has(key) || !mayOpen(record, environment.now())) return;
    opening.add(key);
    try {
      const [{ opensByItself, quietHosts }, focus] = await Promise.all([environment.opening(), environment.tabInFocus()]);
      if (!opensByItself || isQuiet(new URL(record.url).hostname, quietHosts) || focus?.tabId !== record.tabId) return;
      // Noted first: whatever becomes of this try, the same failure gets no second one.
      await tabs.opened(record.tabId, environment.now());
      await environment.openPopup(focus.windowId);
    } finally {
      opening.delete(key);
    }
  }
}
