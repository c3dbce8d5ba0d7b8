import { partsOf } from '../moment.ts';

/** A moment, as milliseconds since 1970 or as ISO 8601 writes it; a text that is none as it stands. */
export function moment(at: number | string): string {
  const parts = partsOf(at);
  return parts ? `${parts.day.join('-')} ${parts.time} UTC` : String(at);
}
