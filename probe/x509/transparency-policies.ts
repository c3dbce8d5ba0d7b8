import type { CheckedTimestamp } from './timestamp-check.ts';

/** A timestamp whose signature holds. Times: milliseconds since 1970. */
export interface Counted {
  way: CheckedTimestamp['way'];
  /** Of the log. */
  id: string;
  operator: string;
  at: number;
  /** Since when browsers take nothing new of that log. */
  retired: number | null;
}

/** `lifetime`: of the certificate, in milliseconds. Returns what is missing, or null. */
export type Policy = (timestamps: readonly Counted[], lifetime: number) => string | null;

const DAY_MS = 86_400_000;
const NONE = 'there is no signed certificate timestamp in the certificate, the handshake or the staple';

/**
 * Chrome: either a timestamp sent along and two operators among all of them; or embedded ones of two logs for a lifetime up to
 * 180 days and of three for a longer one, among them one of a log not retired, and two operators. That one be of a log with
 * the interface of RFC 6962 was asked from Chrome 134 until late 2025. Builds other than Google's ask for nothing.
 */
export const chromeWants: Policy = (all, lifetime) => {
  if (all.length === 0) return NONE;
  // What was sent along can be replaced at any time, so it must be good today.
  const inUse = all.filter(({ way, retired }) => way === 'embedded' || retired === null);
  const twoOperators = operators(inUse).length > 1;
  if (inUse.some(({ way }) => way !== 'embedded') && twoOperators) return null;
  return embeddedWants(all, lifetime) ?? (twoOperators ? null : oneOperator(inUse));
};

/**
 * Firefox for desktops, since version 135: either two sent along, of two logs of two operators, none of them retired; or
 * embedded ones by Chrome's numbers, where those of a retired log that do not count bring no operator either.
 */
export const firefoxWants: Policy = (all, lifetime) => {
  if (all.length === 0) return NONE;
  const along = all.filter(({ way, retired }) => way !== 'embedded' && retired === null);
  if (logs(along) > 1 && operators(along).length > 1) return null;
  const missing = embeddedWants(all, lifetime);
  if (missing !== null) return missing;
  const good = qualified(all);
  return operators(good).length > 1 ? null : oneOperator(good);
};

function embeddedWants(all: readonly Counted[], lifetime: number): string | null {
  const good = qualified(all);
  const needed = lifetime > 180 * DAY_MS ? 3 : 2;
  const along = all.some(({ way }) => way !== 'embedded') ? '; those sent along do not suffice either' : '';
  const few = `embedded timestamps of ${needed} logs are needed for ${Math.round(lifetime / DAY_MS)} days, and of ${logs(good)} they count`;
  if (logs(good) < needed) return few + retiredAmong(all) + along;
  return good.some(({ retired }) => retired === null) ? null : 'all embedded timestamps are of logs that were retired since' + along;
}

/** Embedded ones of logs in use; of a retired log those that it made, like the certificate, before it was retired. */
function qualified(all: readonly Counted[]): Counted[] {
  // The earliest time of any log in use stands for the time of issue, which the CA itself could date back.
  const issued = Math.min(Infinity, ...all.filter(({ retired }) => retired === null).map(({ at }) => at));
  return all.filter(({ way, at, retired }) => way === 'embedded' && (retired === null || (at < retired && issued < retired)));
}

function retiredAmong(all: readonly Counted[]): string {
  const late = all.filter(({ way, retired }) => way === 'embedded' && retired !== null).length - qualified(all).filter(({ retired }) => retired !== null).length;
  return late > 0 ? `, as ${late} came after their log was retired` : '';
}

function oneOperator(some: readonly Counted[]): string {
  return `two operators are needed, and all timestamps that count are of ${operators(some)[0]}`;
}

function logs(some: readonly Counted[]): number {
  return new Set(some.map(({ id }) => id)).size;
}

function operators(some: readonly Counted[]): string[] {
  return [...new Set(some.map(({ operator }) => operator))];
}
