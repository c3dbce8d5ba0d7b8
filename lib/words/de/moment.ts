import { partsOf } from '../moment.ts';

/** Ein Zeitpunkt, in Millisekunden seit 1970 oder wie ihn ISO 8601 schreibt; ein Text, der keiner ist, so, wie er dasteht. */
export function moment(at: number | string): string {
  const parts = partsOf(at);
  return parts ? `${parts.day.reverse().join('.')} ${parts.time} UTC` : String(at);
}
