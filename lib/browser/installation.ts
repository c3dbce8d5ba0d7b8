import { browser } from './api.ts';

/** Once after the extension came into this browser, and once after each update; not when the background wakes. */
export function onInstalled(handle: (reason: 'install' | 'update') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') handle(reason);
  });
}

export async function openWelcome(): Promise<void> {
  await openPage('welcome.html');
}

/** A page of the extension in a tab of its own. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
