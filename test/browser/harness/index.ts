export { openChromium } from './chromium.ts';
export { openFirefox } from './firefox.ts';
export { startScreen, type Screen } from './screen.ts';
export type { BrowserUnderTest, Looks, OpenOptions } from './under-test.ts';
export type { PopupPage, Shown } from './popup-page.ts';
export type { ExtensionPage, LoadEvent } from './console.ts';
export type { Family } from './home.ts';
