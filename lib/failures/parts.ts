import * as v from 'valibot';
import { LIMITS } from '../protocol/limits.ts';
import type { HttpObservation } from '../protocol/observation.ts';
import { isCancelled, readUrl } from './event.ts';

/**
 * What failed inside a page that itself loaded, and the HTTP error of the page. Known only where access to requests
 * was given. One for each tab, in session storage.
 *
 *   (nothing) ── a page's answer ──▶ page ── a part of it fails ──▶ page with one more part
 *                                     └── another page's answer, or the tab closes ──▶ forgotten
 */
export const PART_KINDS = ['frame', 'script', 'style', 'image', 'font', 'request', 'other'] as const;
export type PartKind = (typeof PART_KINDS)[number];

export const MOST_PARTS = 50;

const part = v.object({
  kind: v.picklist(PART_KINDS),
  host: v.pipe(v.string(), v.maxLength(262)),
  /** The first address of this kind at this host that failed so. */
  url: v.pipe(v.string(), v.maxLength(LIMITS.url)),
  /** The browser's own string. */
  error: v.pipe(v.string(), v.maxLength(LIMITS.code)),
  /** How many failed alike; the first address of them counts once, however often it is tried. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export const pageParts = v.object({
  tabId: v.pipe(v.number(), v.integer(), v.minValue(0)),
  url: v.pipe(v.string(), v.maxLength(LIMITS.url)),
  /** Status of the page's own answer. */
  status: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  protocol: v.picklist(['http/1.1', 'h2']),
  /** Of an answer from 400 up: lower-case names, only those that tell who answered. */
  headers: v.pipe(v.array(v.tuple([v.pipe(v.string(), v.maxLength(40)), v.pipe(v.string(), v.maxLength(200))])), v.maxLength(16)),
  parts: v.pipe(v.array(part), v.maxLength(MOST_PARTS)),
  /** Failures that found no more place in the list. */
  more: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export type Part = v.InferOutput<typeof part>;
export type PageParts = v.InferOutput<typeof pageParts>;

/** What both browsers tell a listener of webRequest, as far as it is used. Nothing in it is trusted. */
export interface RequestDetails {
  tabId: number;
  type: string;
  url: string;
  error?: string;
  statusCode?: number;
  /** `HTTP/1.1 503 Service Unavailable`. */
  statusLine?: string;
  responseHeaders?: readonly { name: string; value?: string }[];
}

export type PartEvent =
  | ({ type: 'page' } & Pick<PageParts, 'tabId' | 'url' | 'status' | 'protocol' | 'headers'>)
  | { type: 'part'; tabId: number; part: Omit<Part, 'count'> };

/** A page's answer: everything known of the page before it ends here. */
export function readPageAnswer(details: RequestDetails): PartEvent | null {
  const url = readUrl(details.url);
  if (details.type !== 'main_frame' || !isTab(details.tabId) || url === null) return null;
  const said = details.statusCode ?? 0;
  const status = Number.isInteger(said) && said >= 0 && said <= 999 ? said : 0;
  const headers = (status < 400 ? [] : details.responseHeaders ?? [])
    .filter(({ name }) => TELLING_HEADERS.has(name.toLowerCase()))
    .slice(0, 16)
    .map(({ name, value }): [string, string] => [name.toLowerCase(), (value ?? '').slice(0, 200)]);
  return { type: 'page', tabId: details.tabId, url, status, protocol: /^HTTP\/[23]/.test(details.statusLine ?? '') ? 'h2' : 'http/1.1', headers };
}

/** Null for what no network did: cancelled, or kept back by a blocker or by the page's own rules. */
export function readPartError(details: RequestDetails): PartEvent | null {
  const url = readUrl(details.url);
  const error = (details.error ?? '').slice(0, LIMITS.code);
  if (details.type === 'main_frame' || !isTab(details.tabId) || url === null || isCancelled(error) || DELIBERATE.test(error)) return null;
  return { type: 'part', tabId: details.tabId, part: { kind: KINDS[details.type] ?? 'other', host: new URL(url).host, url, error } };
}

/** The same object when the event adds nothing. */
export function growParts(before: PageParts | null, event: PartEvent): PageParts | null {
  if (event.type === 'page') {
    const { type: _, ...page } = event;
    return { ...page, parts: [], more: 0 };
  }
  // Without the page's answer nobody knows which page it belongs to: access was given while it loaded.
  if (!before) return null;
  // Tried twice it is one part still: Firefox asks again for a script whose early load failed.
  if (before.parts.some((each) => each.kind === event.part.kind && each.url === event.part.url)) return before;
  const at = before.parts.findIndex((each) => each.kind === event.part.kind && each.host === event.part.host && each.error === event.part.error);
  if (at >= 0) return { ...before, parts: before.parts.map((each, index) => (index === at ? { ...each, count: each.count + 1 } : each)) };
  if (before.parts.length >= MOST_PARTS) return { ...before, more: before.more + 1 };
  return { ...before, parts: [...before.parts, { ...event.part, count: 1 }] };
}

export function countParts(page: PageParts): number {
  return page.parts.reduce((sum, each) => sum + each.count, page.more);
}

/** What the toolbar button says of a page that loaded: the number of parts that failed, or its HTTP error. */
export function badgeOf(page: PageParts): string {
  if (page.status >= 400) return String(page.status);
  const count = countParts(page);
  return count === 0 ? '' : count > 99 ? '99+' : String(count);
}

/** The page's HTTP error as something seen, from where the person sits; null where the page has none. */
export function answerSeen(page: PageParts): HttpObservation | null {
  if (page.status < 400) return null;
  const { url, protocol, status, headers } = page;
  return { id: 'browser-http', step: 'http', vantage: 'browser', kind: 'http', startMs: 0, ms: 0, url, protocol, outcome: 'response', status, ...(headers.length > 0 ? { headers } : {}) };
}

/** The server program and the CDNs name themselves in these. */
const TELLING_HEADERS = new Set(['server', 'via', 'x-powered-by', 'retry-after', 'cf-ray', 'x-served-by', 'x-cache', 'x-amz-cf-id', 'x-azure-ref', 'x-varnish', 'x-akamai-request-id']);

const DELIBERATE = /BLOCKED_BY_(CLIENT|ADMINISTRATOR|RESPONSE|ORB|CSP|POLICY)|ERR_CACHE_MISS|^NS_ERROR_ABORT$|^NS_ERROR_(CONTENT_BLOCKED|DOM_|BLOCKED)|_URI$/;

const KINDS: Readonly<Record<string, PartKind>> = {
  sub_frame: 'frame', script: 'script', stylesheet: 'style', image: 'image', imageset: 'image', font: 'font', xmlhttprequest: 'request', websocket: 'request', beacon: 'request', ping: 'request',
};

function isTab(tabId: number): boolean {
  return Number.isInteger(tabId) && tabId >= 0;
}
