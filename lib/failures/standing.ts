import { readUrl } from './event.ts';
import type { FailureRecord } from './record.ts';

/** What `webNavigation.getFrame` says of a tab's top frame now. */
export interface Frame {
  url: string;
  /** Chromium only. */
  errorOccurred?: boolean;
  documentId?: string;
  /** Firefox only: whether the tab's button still has a mark. The browser takes it away when the tab shows another document. */
  isMarked?: boolean;
}

/**
 * True while the tab still shows the failure. Asked when somebody looks, so that no successful load has to wake the
 * background: Chromium says whether the last load failed, and in Firefox the error page is a document with an id
 * of its own, which a reload changes. For some failures (headers that are too large) Firefox has no error page: the
 * document before, often a blank one, stays. Coming back to it later brings the same id, but not the mark.
 */
export function stands(record: FailureRecord, frame: Frame | null, now: number): boolean {
  if (!frame) return false;
  const isSameUrl = readUrl(frame.url) === record.url;
  if (frame.errorOccurred !== undefined) return frame.errorOccurred && isSameUrl;
  if (record.page?.documentId && frame.documentId) return record.page.documentId === frame.documentId;
  if (record.navigation?.documentId && record.navigation.documentId === frame.documentId && frame.isMarked !== false) return true;
  // Firefox tells of the failure before its error page takes the place of the page before.
  return isSameUrl || now - record.at < COMMIT_MS;
}

const COMMIT_MS = 1500;
