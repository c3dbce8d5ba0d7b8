import type { Certificate } from './certificate.ts';
import { checkTimestamps, type CheckedTimestamp } from './timestamp-check.ts';
import { readTimestamps } from './timestamps.ts';
import { chromeWants, firefoxWants, type Counted, type Policy } from './transparency-policies.ts';
import { LIST_GOES_STALE_MS, type LogList } from './transparency-logs.ts';

/** The timestamps that came with a certificate, by the three ways of RFC 6962 section 3.3, each checked. */
export function gatherTimestamps(leaf: Certificate, issuer: Certificate | null, sent: { handshake: Buffer | null; staple: Buffer | null }, now: number, list: LogList): CheckedTimestamp[] {
  const check = (way: CheckedTimestamp['way'], from: Buffer | null) => checkTimestamps(way, readTimestamps(from), leaf, issuer, now, list);
  return [...check('embedded', leaf.timestamps), ...check('handshake', sent.handshake), ...check('staple', sent.staple)];
}

/** Distinct logs among them. */
export function logsOf(timestamps: readonly CheckedTimestamp[]): number {
  return new Set(timestamps.map(({ id }) => id)).size;
}

export interface Transparency {
  /** `missing` only where no log that is unknown here could make good what is missing. */
  verdict: 'met' | 'missing' | 'not-judged';
  says: string;
}

/**
 * What the policy of each browser says of a certificate of a public CA. The list of logs ages: a timestamp of a log that is
 * not in it may count for a browser, and of a log in it may count no more. So a fault is told only if even the best
 * that unknown logs can be leaves something missing, and that all is well only by a list that browsers would still use.
 */
export function judgeTransparency(leaf: Certificate, timestamps: readonly CheckedTimestamp[], now: number, list: LogList): { firefox: Transparency; chromium: Transparency } {
  const judge = (policy: Policy): Transparency => {
    const lifetime = leaf.notAfter - leaf.notBefore;
    const missing = policy(timestamps.flatMap((each) => counted(each, true)), lifetime);
    if (missing !== null) return { verdict: 'missing', says: `${missing}${notCounted(timestamps)}` };
    const open = policy(timestamps.flatMap((each) => counted(each, false)), lifetime);
    const asOf = new Date(list.asOf).toISOString().slice(0, 10);
    if (open !== null) return { verdict: 'not-judged', says: `the list of logs here, of ${asOf}, cannot tell: ${open}${notCounted(timestamps)}` };
    if (now - list.asOf > LIST_GOES_STALE_MS) return { verdict: 'not-judged', says: `by the list of logs here nothing is missing, but it is of ${asOf} and too old` };
    return { verdict: 'met', says: `timestamps that count: ${distinct(timestamps.filter(({ state }) => state === 'valid').map(nameOf))}` };
  };
  return { firefox: judge(firefoxWants), chromium: judge(chromeWants) };
}

export function nameOf({ log, id }: CheckedTimestamp): string {
  return log ? `${log.operator} ${log.name}` : id.slice(0, 16);
}

/** `hopeful`: what cannot be checked here is taken to be of as many good logs and operators. */
function counted({ way, id, log, at, state }: CheckedTimestamp, hopeful: boolean): Counted[] {
  if (state === 'valid') return [{ way, id, at, operator: log!.operator, retired: log!.retired }];
  if (!hopeful || (state !== 'unknown-log' && state !== 'unchecked')) return [];
  return [{ way, id, at, operator: log?.operator ?? id, retired: log?.retired ?? null }];
}

const WHY: Partial<Record<CheckedTimestamp['state'], (names: string) => string>> = {
  'unknown-log': (names) => `; not counted, as their log is unknown here: ${names}`,
  unchecked: (names) => `; not counted, as the issuer is not known: ${names}`,
  'bad-signature': (names) => `; not counted for a wrong signature: ${names}`,
  future: (names) => `; not counted, as their time lies ahead: ${names}`,
  'no-index': (names) => `; not counted, as they name no place in their log: ${names}`,
};

function notCounted(timestamps: readonly CheckedTimestamp[]): string {
  return Object.entries(WHY).map(([why, says]) => {
    const such = timestamps.filter(({ state }) => state === why);
    return such.length === 0 ? '' : says(distinct(such.map(nameOf)));
  }).join('');
}

function distinct(names: readonly string[]): string {
  const all = [...new Set(names)];
  return `${all.slice(0, 6).join(', ')}${all.length > 6 ? ` and ${all.length - 6} more` : ''}`;
}
