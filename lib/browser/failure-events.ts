import {
  ERROR_PAGE_PREFIXES, readErrorPage, readNavigationError, readRequestError, type ErrorDetails, type FailureEvent, type PageDetails,
} from '../failures/event.ts';
import { browser, browserFamily } from './api.ts';

/**
 * Every way in which the browsers tell of a failed page. Called in the background's first turn: only then does the
 * browser wake it for these events. None of them fires for a page that loads (Firefox's cancelled loads apart, which
 * are left at once).
 */
export function onFailureEvent(handle: (event: FailureEvent) => void): void {
  const pass = (event: FailureEvent | null) => {
    if (event) handle(event);
  };
  browser.webNavigation.onErrorOccurred.addListener((details) => pass(readNavigationError(details as unknown as ErrorDetails, Date.now())));

  if (browserFamily() === 'firefox') {
    // The filter sees the address of the error page itself. Chromium would wake for nothing: its pages have no such address.
    browser.webNavigation.onDOMContentLoaded.addListener(
      (details) => pass(readErrorPage(details as PageDetails, Date.now())),
      { url: ERROR_PAGE_PREFIXES.map((urlPrefix) => ({ urlPrefix })) },
    );
  }

  const onRequestError = (details: unknown) => pass(readRequestError(details as ErrorDetails, Date.now()));
  const listenToRequests = () => {
    // Both browsers show the API only once its permission is given.
    const { webRequest } = browser as Partial<typeof browser>;
    if (!webRequest || webRequest.onErrorOccurred.hasListener(onRequestError)) return;
    try {
      webRequest.onErrorOccurred.addListener(onRequestError, { urls: ['<all_urls>'], types: ['main_frame'] });
    } catch {
      // Without access to any host Firefox refuses the listener; it is tried again when access is given.
    }
  };
  listenToRequests();
  browser.permissions.onAdded.addListener(listenToRequests);
}

export function onTabRemoved(handle: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => handle(tabId));
}
