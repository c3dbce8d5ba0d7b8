import type { ClockObservation } from '../../lib/protocol/observation.ts';

/** `source` of an offset read from the page's own server, which nobody vouches for. */
export const PAGE_SOURCE = 'page';

/** Date has whole seconds (RFC 9110 section 5.6.7), so the moment meant lies in the second after it. */
const HALF_SECOND = 500;

/**
 * This machine's time minus that of an HTTP answer. `answeredAt`: this machine's time when it came, milliseconds since
 * 1970. Null without a Date that can be read.
 */
export function offsetOf(headers: readonly (readonly [string, string])[] | undefined, answeredAt: number, roundTripMs: number): Pick<ClockObservation, 'offsetMs' | 'uncertaintyMs'> | null {
  const value = (name: string) => headers?.find(([key]) => key === name)?.[1];
  const date = Date.parse(value('date') ?? '');
  if (Number.isNaN(date)) return null;
  // A cache keeps the Date of when the answer was made and says in Age how long ago that was (RFC 9111 section 5.1).
  const age = /^\d{1,9}$/.test(value('age') ?? '') ? Number(value('age')) * 1000 : 0;
  const there = date + age + HALF_SECOND;
  return { offsetMs: Math.round(answeredAt - roundTripMs / 2 - there), uncertaintyMs: Math.round(HALF_SECOND + roundTripMs / 2 + (age > 0 ? 1000 : 0)) };
}
