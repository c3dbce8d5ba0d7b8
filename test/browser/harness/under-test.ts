import type { ExtensionPage, LoadEvent } from './console.ts';
import type { Family } from './home.ts';
import type { PopupPage, Shown } from './popup-page.ts';

export interface OpenOptions {
  /** Folder of the unpacked extension; the build of this repository unless said. */
  extension?: string;
  /** A lab whose root is trusted. */
  lab?: { rootPem: string };
  /** True: the native-messaging host is installed for this profile alone. */
  native?: boolean;
  /** False: with a window, on `DISPLAY` of `env`. */
  headless?: boolean;
  env?: NodeJS.ProcessEnv;
  /** Pixels of a picture for each point of a page with a viewport; 1 unless said. */
  scale?: number;
  /** What the person has set the system or the browser to; as usual unless said. */
  looks?: Looks;
  /** True: the machine's own proxy settings; else none, for a proxy would answer for the lab's servers. */
  systemProxy?: boolean;
}

/** `forced`: the system's own few colours (Windows' contrast themes); `contrast`: more of it is preferred; `still`: no motion. */
export type Looks = 'usual' | 'forced' | 'contrast' | 'still';

/** A real browser with the extension, in a profile of its own. */
export interface BrowserUnderTest {
  family: Family;
  version: string;
  /** `chrome-extension://ID` or `moz-extension://UUID`. */
  base: string;
  profile: string;
  /** Folder into which it saves what is downloaded, without asking. */
  downloads: string;
  /** The environment that the browser and its native host run in. */
  env: NodeJS.ProcessEnv;
  /** Opens a URL and waits until it failed or loaded; a new tab in front unless one is given. */
  visit(url: string, options?: { tab?: number; timeoutMs?: number }): Promise<{ tab: number; events: LoadEvent[] }>;
  closeTab(tab: number): Promise<void>;
  /** `popup.html?tab=ID` as a page, 400 × 560 points large. */
  openPopupPage(tab: number): Promise<PopupPage>;
  /** Any page of the extension: `options.html`. */
  openExtensionPage(path: string, viewport?: { width: number; height: number }): Promise<ExtensionPage>;
  /** Evaluates in a page of the extension with its API as `api`: `api.storage.session.get()`. */
  evaluate<T>(expression: string): Promise<T>;
  /** What the toolbar's real popup shows, once it is painted with a verdict; null where none opens within the time. */
  realPopup(timeoutMs?: number): Promise<(Shown & { url: string }) | null>;
  /** Chromium: ends the service worker. Firefox has an event page, which this cannot end: rejects. */
  killWorker(): Promise<void>;
  /** Resolves when the browser has ended, however. */
  closed: Promise<void>;
  close(): Promise<void>;
}
