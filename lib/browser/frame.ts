import type { Frame } from '../failures/standing.ts';
import { browser, browserFamily } from './api.ts';
import { isMarked } from './toolbar.ts';

/** The top frame of a tab as it is now; null when the tab is gone. Needs `webNavigation` alone, not `tabs`. */
export async function topFrame(tabId: number): Promise<Frame | null> {
  const frame = browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
  if (browserFamily() === 'chromium') return frame;
  const [found, marked] = await Promise.all([frame, isMarked(tabId)]);
  return found && { ...found, ...(marked === undefined ? {} : { isMarked: marked }) };
}

/** The tab that the person looks at: the active one of the focused window. Null while no window of the browser has the focus. */
export async function tabInFocus(): Promise<{ tabId: number; windowId: number } | null> {
  // Firefox for Android has no windows, and no popup that could open by itself.
  if (!(browser as Partial<typeof browser>).windows) return null;
  const window = await browser.windows.getLastFocused().catch(() => null);
  if (!window?.focused || window.id === undefined) return null;
  const [tab] = await browser.tabs.query({ active: true, windowId: window.id });
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: window.id };
}

/** The tab under a popup: the active one of the popup's own window. */
export async function tabUnderPopup(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** A popup may stay open while another tab comes to the front beneath it. */
export async function onTabUnderPopup(handle: (tabId: number) => void): Promise<void> {
  if (!(browser as Partial<typeof browser>).windows) return;
  const own = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === own.id) handle(tabId);
  });
}

/** True while a tab waits for a page: until one came or failed, no event tells an extension without further permissions which. */
export async function isLoading(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.status === 'loading';
}

/** Each time that a tab waits no more. */
export function onLoaded(handle: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') handle(tabId);
  });
}

/** True where the tab is of a private window, and where nobody can tell. */
export async function isPrivate(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito ?? true;
}
