import type { Value } from '../causes/values.ts';
import { alertName } from '../codes/alerts.ts';
import { groupName, schemeName, suiteName, versionName } from '../protocol/tls-names.ts';

export type HelloValue = Extract<Value, { hello: unknown }>['hello'];

/** What a language says in its own way. */
export interface ValueWords {
  /** The rest of a list that is too long. */
  more(shown: string, rest: number): string;
  /** A time in UTC, so that two people read the same. */
  day(date: Date): string;
  noDay: string;
  /** One of it and many of it. */
  units: Readonly<Record<Unit, readonly [string, string]>>;
  bytes: readonly [string, string];
  problems: Readonly<Record<string, string>>;
  hellos: {
    wide: string;
    legacy: string;
    firefox: string;
    chromium: string;
    other(profile: string): string;
    withoutExtension(number: string): string;
    changes: Readonly<Record<string, string>>;
  };
}

type Unit = keyof typeof UNITS;
const UNITS = { year: 365 * 864e5, day: 864e5, hour: 36e5, minute: 6e4, second: 1000 };

/** A value as a language prints it. */
export function formatter(words: ValueWords): (value: Value) => string {
  return (value) => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    if (isList(value)) return listed(value, words);
    if ('time' in value) return day(value.time, words);
    if ('span' in value) return span(value.span, words);
    if ('version' in value) return versionName(value.version);
    if ('suite' in value) return suiteName(value.suite);
    if ('group' in value) return groupName(value.group);
    if ('scheme' in value) return schemeName(value.scheme);
    if ('alert' in value) return `${value.alert} (${alertName(value.alert)})`;
    if ('bytes' in value) return counted(value.bytes, words.bytes);
    if ('problem' in value) return words.problems[value.problem] ?? value.problem;
    if ('step' in value) return value.step;
    return hello(value.hello, words);
  };
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

function listed(items: readonly string[], words: ValueWords): string {
  const shown = items.slice(0, 6);
  const rest = items.length - shown.length;
  return rest > 0 ? words.more(shown.join(', '), rest) : shown.join(', ');
}

function day(ms: number, words: ValueWords): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? words.noDay : words.day(date);
}

/** One unit, rounded down: `3 days`, `45 ms`. */
function span(ms: number, words: ValueWords): string {
  for (const [name, unit] of Object.entries(UNITS) as [Unit, number][]) {
    const count = Math.floor(ms / unit);
    if (count >= 1 && (name !== 'year' || count >= 2)) return counted(count, words.units[name]);
  }
  return `${Math.round(ms)} ms`;
}

function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}

function hello({ profile, changed, serverName }: HelloValue, { hellos }: ValueWords): string {
  if (profile === 'wide' || changed === 'wide') return hellos.wide;
  if (profile === 'legacy' || changed === 'legacy') return hellos.legacy;
  const who = profile === 'firefox' || profile === 'chromium' ? hellos[profile] : hellos.other(profile);
  if (changed === null) return who;
  const extension = /^without:(\d+)$/.exec(changed)?.[1];
  const how = extension === undefined ? hellos.changes[changed] ?? `(${changed})` : hellos.withoutExtension(extension);
  return `${who} ${how}${serverName !== null && changed.endsWith('-name') && changed !== 'no-name' ? ` (${serverName})` : ''}`;
}
