import polyfill from 'webextension-polyfill';

/** The one way to the browser's own functions: promises in both browsers. */
export const browser = polyfill;

/** Told by the URL scheme of the extension's own pages, which no setting changes. */
export function browserFamily(): 'firefox' | 'chromium' {
  return browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chromium';
}
