import polyfill from 'webextension-polyfill';

/** The one way to the browser's own functions: promises in both browsers. */
export const browser = polyfill;

/** Told by the URL scheme of the extension's own pages, which no setting changes. */
export function browserFamily(): 'firefox' | 'chromium' {
  return browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chromium';
}

/** In the words of the causes, whose steps differ by system; undefined where none of theirs fits. */
export async function operatingSystem(): Promise<'windows' | 'mac' | 'linux' | 'android' | undefined> {
  const { os } = await browser.runtime.getPlatformInfo().catch(() => ({ os: '' }));
  return ({ win: 'windows', mac: 'mac', linux: 'linux', openbsd: 'linux', android: 'android' } as const)[os as 'win'];
}
