import { LIMITS } from '../protocol/limits.ts';

/**
 * One thing that the browser told about a main-frame load that failed. One failure gives up to three of these,
 * in any order: the navigation's error, the request's error, and the error page that Firefox shows.
 */
export type FailureEvent =
  | { source: 'navigation'; tabId: number; url: string; at: number; error: string; documentId?: string }
  | { source: 'request'; tabId: number; url: string; at: number; error: string; address?: string; status?: number }
  | { source: 'page'; tabId: number; url: string; at: number; page: string; documentId?: string };

/** What both browsers hand to a listener of onErrorOccurred, as far as it is used. Nothing in it is trusted. */
export interface ErrorDetails {
  tabId: number;
  frameId: number;
  url: string;
  error: string;
  timeStamp?: number;
  ip?: string | null;
  /** Firefox: of the document that stood before the load. */
  documentId?: string;
  statusCode?: number;
}

export interface PageDetails {
  tabId: number;
  frameId: number;
  url: string;
  timeStamp?: number;
  documentId?: string;
}

/** Null for what is no failure of a page: subframes, cancelled loads, pages that no probe could reach. */
export function readNavigationError(details: ErrorDetails, now: number): FailureEvent | null {
  const base = readBase(details, now);
  return base && !isCancelled(details.error) ? { source: 'navigation', ...base, error: cut(details.error), ...documentOf(details) } : null;
}

export function readRequestError(details: ErrorDetails, now: number): FailureEvent | null {
  const base = readBase(details, now);
  if (!base || isCancelled(details.error)) return null;
  return {
    source: 'request', ...base, error: cut(details.error),
    ...(details.ip ? { address: details.ip.slice(0, 64) } : {}),
    ...(Number.isInteger(details.statusCode) && details.statusCode! > 0 ? { status: details.statusCode } : {}),
  };
}

/** Firefox's own error pages: `about:neterror?e=ID&u=URL…`, `about:certerror?…`. The id alone tells causes apart that share a number. */
export function readErrorPage(details: PageDetails, now: number): FailureEvent | null {
  if (details.frameId !== 0 || !/^about:[a-z]+\?/.test(details.url)) return null;
  const query = new URLSearchParams(details.url.slice(details.url.indexOf('?') + 1));
  const page = query.get('e');
  const base = readBase({ ...details, url: query.get('u') ?? '' }, now);
  if (!page || !base || !/^[A-Za-z0-9_.-]{1,80}$/.test(page)) return null;
  return { source: 'page', ...base, page, ...documentOf(details) };
}

/** URL filters for the listener of error pages: with them a page that loads does not wake the background. */
export const ERROR_PAGE_PREFIXES = ['about:neterror?', 'about:certerror?', 'about:httpsonlyerror?', 'about:blocked?'];

/**
 * A stopped load, a download, a 204, Chromium's own retry of a failed page, and (in Firefox) each move of a load to
 * another process, even of a load that then succeeds.
 */
export function isCancelled(error: string): boolean {
  return CANCELLED.has(error.trim());
}

const CANCELLED = new Set([
  'net::ERR_ABORTED', 'ERR_ABORTED', 'NS_BINDING_ABORTED', 'Error code 2152398850',
  'NS_BINDING_REDIRECTED', 'Error code 2152398851', 'NS_BINDING_RETARGETED', 'Error code 2152398852',
]);

function readBase(details: { tabId: number; frameId: number; url: string; timeStamp?: number }, now: number) {
  if (details.frameId !== 0 || !Number.isInteger(details.tabId) || details.tabId < 0) return null;
  const url = readUrl(details.url);
  return url === null ? null : { tabId: details.tabId, url, at: Number.isFinite(details.timeStamp) ? details.timeStamp! : now };
}

/** Without fragment and credentials, which no server decides by; an over-long URL keeps its origin alone. */
export function readUrl(text: string): string | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  if (url.href.length <= LIMITS.url) return url.href;
  return url.origin.length < LIMITS.url ? `${url.origin}/` : null;
}

function documentOf({ documentId }: { documentId?: string }): { documentId?: string } {
  return documentId ? { documentId: documentId.slice(0, 64) } : {};
}

function cut(text: string): string {
  return text.slice(0, LIMITS.code);
}
