import { readPageAnswer, readPartError, type PartEvent, type RequestDetails } from '../failures/parts.ts';
import { browser } from './api.ts';

/** The parts of a page whose failure a person notices. */
const TYPES = ['sub_frame', 'stylesheet', 'script', 'image', 'font', 'xmlhttprequest', 'websocket'] as const;

/**
 * What fails inside pages that load, and the pages' own answers. Silent until access to requests is given.
 * `onShown`: a tab shows another page; browsers take the marks of its button away then, also those set since its answer.
 */
export function onPartEvent(handle: (event: PartEvent) => void, onShown: (tabId: number) => void): void {
  const pass = (event: PartEvent | null) => {
    if (event) handle(event);
  };
  const onAnswer = (details: unknown) => pass(readPageAnswer(details as RequestDetails));
  const onError = (details: unknown) => pass(readPartError(details as RequestDetails));
  const onCommitted = ({ tabId, frameId }: { tabId: number; frameId: number }) => {
    if (frameId === 0) onShown(tabId);
  };
  const listen = () => {
    // Both browsers show the API only once its permission is given.
    const { webRequest } = browser as Partial<typeof browser>;
    if (!webRequest || webRequest.onErrorOccurred.hasListener(onError)) return;
    try {
      webRequest.onResponseStarted.addListener(onAnswer, { urls: ['<all_urls>'], types: ['main_frame'] }, ['responseHeaders']);
      webRequest.onErrorOccurred.addListener(onError, { urls: ['<all_urls>'], types: [...TYPES] });
      browser.webNavigation.onCommitted.addListener(onCommitted);
    } catch {
      // Without access to any host Firefox refuses the listener; it is tried again when access is given.
    }
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
