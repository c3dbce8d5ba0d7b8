import { browser } from './api.ts';

/** Marks one tab's toolbar button. Both browsers take the mark away when the tab shows another page. */
export async function markTab(tabId: number, title: string): Promise<void> {
  // A tab that closed meanwhile rejects.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '!' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#b3261e' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** False where the browser refuses: another popup is open, the window lost the focus, or the browser wants a click. */
export async function openPopup(windowId: number): Promise<boolean> {
  try {
    await browser.action.openPopup({ windowId });
    return true;
  } catch {
    return false;
  }
}
