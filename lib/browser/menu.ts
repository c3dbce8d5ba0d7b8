import type { BackgroundWords } from '../words/en/background.ts';
import { browser } from './api.ts';

export type MenuChoice = { on: 'page'; tabId: number; windowId: number | undefined } | { on: 'link'; url: string };

const ENTRIES = [
  { id: 'check-link', contexts: ['link' as const] },
  { id: 'check-page', contexts: ['page' as const, 'frame' as const] },
];

/** The entries of the context menu. Nothing where the browser has no such menu (Firefox for Android). */
export function onMenuChoice(handle: (choice: MenuChoice) => void): void {
  const { contextMenus } = browser as Partial<typeof browser>;
  contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'check-link' && info.linkUrl) handle({ on: 'link', url: info.linkUrl });
    if (info.menuItemId === 'check-page' && tab?.id !== undefined) handle({ on: 'page', tabId: tab.id, windowId: tab.windowId });
  });
}

/** Made once, at installation and update: both browsers keep them over restarts of the background. */
export async function makeMenu(words: BackgroundWords): Promise<void> {
  const { contextMenus } = browser as Partial<typeof browser>;
  if (!contextMenus) return;
  await contextMenus.removeAll();
  for (const { id, contexts } of ENTRIES) {
    contextMenus.create({ id, contexts, title: id === 'check-link' ? words.menuLink : words.menuPage, documentUrlPatterns: ['http://*/*', 'https://*/*'] });
  }
}
