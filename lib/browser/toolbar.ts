import { browser } from './api.ts';

/** Marks one tab's toolbar button. Both browsers take the mark away when the tab shows another page. */
export async function markTab(tabId: number, title: string, text = '!'): Promise<void> {
  // A tab that closed meanwhile rejects. Firefox for Android shows no badge and has no function for one.
  await Promise.allSettled([
    browser.action.setBadgeText?.({ tabId, text }),
    browser.action.setBadgeBackgroundColor?.({ tabId, color: text === '!' ? '#b3261e' : '#7a4b00' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Undefined where buttons have no badges. */
export async function isMarked(tabId: number): Promise<boolean | undefined> {
  const text = await browser.action.getBadgeText?.({ tabId }).catch(() => undefined);
  return text === undefined ? undefined : text !== '';
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
