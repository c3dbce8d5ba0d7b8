import type { Certificate } from './certificate.ts';
import { isoTime } from './revocation.ts';
import { ROOT_LIMITS } from './root-limits-list.ts';

/** What a browser still takes of a root: milliseconds since 1970 up to which, or nothing. Null: no such rule. */
export type RootLimit = { until: number } | 'removed' | null;

export interface RootLimits {
  /** Against the earliest timestamp of a log. */
  chromium: RootLimit;
  /** Against notBefore. */
  firefox: RootLimit;
}

let known: ReadonlyMap<string, RootLimits> | null = null;

/** By SHA-256 of the root, hex. Read when first asked for. */
export function rootLimits(): ReadonlyMap<string, RootLimits> {
  return (known ??= new Map(ROOT_LIMITS.map((line) => {
    const [sha256, chromium, firefox] = line.split('|') as [string, string, string];
    return [sha256, { chromium: limit(chromium), firefox: limit(firefox) }];
  })));
}

/**
 * Which browsers refuse `leaf` because of the root that it leads to, and why. `earliest`: the earliest timestamp of a log,
 * null where there is none.
 */
export function limitOf(root: Certificate, leaf: Certificate, earliest: number | null, table = rootLimits()): { firefox: string | null; chromium: string | null } | null {
  const limits = table.get(root.sha256);
  if (!limits) return null;
  const { firefox, chromium } = limits;
  const name = root.subject.slice(0, 300);
  const logged = earliest ?? leaf.notBefore;
  const found = {
    firefox: removed(name, firefox, 'Firefox') ?? (isPast(firefox, leaf.notBefore) ? `below the root "${name}" Firefox takes nothing made after ${isoTime(firefox.until)}, and this was made ${isoTime(leaf.notBefore)}` : null),
    chromium: removed(name, chromium, 'Chrome') ?? (isPast(chromium, logged) ? `below the root "${name}" Chrome takes nothing logged after ${isoTime(chromium.until)}, and this was logged ${isoTime(logged)}` : null),
  };
  return found.firefox === null && found.chromium === null ? null : found;
}

function removed(name: string, rule: RootLimit, browser: string): string | null {
  return rule === 'removed' ? `the root "${name}" is no longer in the store of ${browser}` : null;
}

function isPast(rule: RootLimit, at: number): rule is { until: number } {
  return rule !== null && rule !== 'removed' && at > rule.until;
}

function limit(text: string): RootLimit {
  return text === '-' ? null : text === 'removed' ? 'removed' : { until: Date.parse(`${text}T23:59:59Z`) };
}
