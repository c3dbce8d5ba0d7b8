import type { FailureRecord } from './record.ts';

/** A page that fails again and again (a script that reloads it) opens the popup no more often than this. */
export const REOPEN_MS = 10_000;

/** Whether the popup should open by itself: once per failure, and not at once again for the same page. */
export function mayOpen(record: FailureRecord, now: number): boolean {
  if (record.openedAt !== undefined) return false;
  return record.openedBefore === undefined || now - record.openedBefore >= REOPEN_MS;
}
