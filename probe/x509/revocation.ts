import type { Certificate } from './certificate.ts';

/** What one source says of one certificate. Times: milliseconds since 1970. */
export interface RevocationAnswer {
  status: 'good' | 'revoked' | 'unknown';
  /** A sentence with the values seen; for `unknown` why it settles nothing. */
  says: string;
  /** The deciding bytes as received. */
  proof: Buffer;
}

/** What is known so far of whether one certificate was revoked. */
export interface RevocationLook {
  certificate: Certificate;
  answer: RevocationAnswer | null;
  /** The server itself sent the answer. */
  stapled: boolean;
  /** Why there is no answer. */
  says: string;
}

/** Clocks differ a little, and an answer is often made at the very moment in which it is asked for. */
export const CLOCK_SLACK_MS = 5 * 60_000;

const REASONS = [
  'unspecified', 'keyCompromise', 'cACompromise', 'affiliationChanged', 'superseded', 'cessationOfOperation', 'certificateHold', '', 'removeFromCRL',
  'privilegeWithdrawn', 'aACompromise',
];

/** CRLReason of RFC 5280 section 5.3.1. */
export function reasonText(reason: number | null): string {
  return reason === null ? '' : `, reason ${REASONS[reason] || reason}`;
}

export function isoTime(time: number): string {
  return new Date(time).toISOString().replace('.000', '');
}

/** Why an answer of that time says nothing now, or null. */
export function outOfTime(thisUpdate: number, nextUpdate: number | null, now: number): string | null {
  if (thisUpdate > now + CLOCK_SLACK_MS) return `its thisUpdate ${isoTime(thisUpdate)} lies ahead`;
  if (nextUpdate !== null && nextUpdate < now - CLOCK_SLACK_MS) return `its nextUpdate ${isoTime(nextUpdate)} is past`;
  return null;
}
