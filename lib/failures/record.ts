import * as v from 'valibot';
import { LIMITS } from '../protocol/limits.ts';
import type { FailureEvent } from './event.ts';

/**
 * The newest failure of one tab. Each source keeps its own place, so the order in which events come does not matter.
 *
 *   (nothing) ── any event ──▶ record ── event of the same failure ──▶ record with one more part
 *                                │  ▲
 *                                │  └── a newer failure takes its place
 *                                ├── the tab closes ──▶ forgotten
 *                                └── the tab shows another document ──▶ no longer stands (see standing.ts)
 */
const text = v.pipe(v.string(), v.maxLength(LIMITS.code));
const time = v.pipe(v.number(), v.finite());
const documentId = v.optional(v.pipe(v.string(), v.maxLength(64)));

export const failureRecord = v.object({
  tabId: v.pipe(v.number(), v.integer(), v.minValue(0)),
  url: v.pipe(v.string(), v.maxLength(LIMITS.url), v.regex(/^https?:\/\//)),
  /** Milliseconds since 1970 of the first event. */
  at: time,
  /** In Firefox with the document that stood before: it stays where the browser has no error page for the failure. */
  navigation: v.optional(v.object({ error: text, documentId })),
  request: v.optional(v.object({ error: text, address: v.optional(v.pipe(v.string(), v.maxLength(64))), status: v.optional(v.pipe(v.number(), v.integer())) })),
  page: v.optional(v.object({ id: v.pipe(v.string(), v.maxLength(80)), documentId })),
  /** When the popup opened by itself for it. */
  openedAt: v.optional(time),
  /** The same of the failures of this page that it took the place of. */
  openedBefore: v.optional(time),
});

export type FailureRecord = v.InferOutput<typeof failureRecord>;

/** Events of one failure come within milliseconds; a sleeping background may be handed them late but with their own times. */
export const SAME_FAILURE_MS = 4000;

/** The same object when the event adds nothing. */
export function merge(previous: FailureRecord | null, event: FailureEvent): FailureRecord {
  if (!previous || previous.tabId !== event.tabId) return fresh(event);
  if (previous.url === event.url && Math.abs(previous.at - event.at) <= SAME_FAILURE_MS && !previous[event.source]) {
    return { ...previous, at: Math.min(previous.at, event.at), ...part(event) };
  }
  if (event.at <= previous.at) return previous;
  const openedBefore = previous.url === event.url ? previous.openedAt ?? previous.openedBefore : undefined;
  return { ...fresh(event), ...(openedBefore === undefined ? {} : { openedBefore }) };
}

/** The browser's own string. The navigation's decides: it does not depend on the browser's language, as the request's does in Firefox. */
export function rawOf(record: FailureRecord): string {
  return record.navigation?.error ?? pageError(record.page?.id) ?? record.request?.error ?? record.page?.id ?? '';
}

/** Firefox sends no error at all for a port that it refuses to connect to, only the page. */
function pageError(id: string | undefined): string | undefined {
  return id === 'deniedPortAccess' ? 'NS_ERROR_PORT_ACCESS_NOT_ALLOWED' : undefined;
}

function fresh(event: FailureEvent): FailureRecord {
  return { tabId: event.tabId, url: event.url, at: event.at, ...part(event) };
}

function part(event: FailureEvent): Partial<FailureRecord> {
  switch (event.source) {
    case 'navigation':
      return { navigation: { error: event.error, ...(event.documentId === undefined ? {} : { documentId: event.documentId }) } };
    case 'request':
      return {
        request: {
          error: event.error,
          ...(event.address === undefined ? {} : { address: event.address }),
          ...(event.status === undefined ? {} : { status: event.status }),
        },
      };
    case 'page':
      return { page: { id: event.page, ...(event.documentId === undefined ? {} : { documentId: event.documentId }) } };
  }
}
