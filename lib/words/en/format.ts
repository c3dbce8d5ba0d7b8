import { alertName } from '../../codes/alerts.ts';
import type { Value } from '../../causes/values.ts';
import { groupName, schemeName, suiteName, versionName } from '../../protocol/tls-names.ts';
import { HELLO_CHANGES } from './hello-changes.ts';
import { PROBLEMS } from './problems.ts';

/** A value as English prints it. */
export function format(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (isList(value)) return listed(value);
  if ('time' in value) return day(value.time);
  if ('span' in value) return span(value.span);
  if ('version' in value) return versionName(value.version);
  if ('suite' in value) return suiteName(value.suite);
  if ('group' in value) return groupName(value.group);
  if ('scheme' in value) return schemeName(value.scheme);
  if ('alert' in value) return `${value.alert} (${alertName(value.alert)})`;
  if ('bytes' in value) return value.bytes === 1 ? '1 byte' : `${value.bytes} bytes`;
  if ('problem' in value) return PROBLEMS[value.problem] ?? value.problem;
  if ('step' in value) return value.step;
  return hello(value.hello);
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, 6);
  const rest = items.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

function day(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? 'an unreadable date' : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const UNITS: readonly [number, string][] = [[365 * 864e5, 'year'], [864e5, 'day'], [36e5, 'hour'], [6e4, 'minute'], [1000, 'second']];

/** One unit, rounded down: `3 days`, `45 ms`. */
function span(ms: number): string {
  for (const [unit, name] of UNITS) {
    const count = Math.floor(ms / unit);
    if (count >= 1 && (name !== 'year' || count >= 2)) return count === 1 ? `1 ${name}` : `${count} ${name}s`;
  }
  return `${Math.round(ms)} ms`;
}

function hello({ profile, changed, serverName }: { profile: string; changed: string | null; serverName: string | null }): string {
  if (profile === 'wide' || changed === 'wide') return 'A hello that offers everything TLS ever had';
  if (profile === 'legacy' || changed === 'legacy') return 'A hello that offers only TLS 1.1 and older';
  const who = profile === 'firefox' ? 'Firefox’s hello' : profile === 'chromium' ? 'Chrome’s hello' : `A hello of kind ${profile}`;
  if (changed === null) return who;
  const extension = /^without:(\d+)$/.exec(changed);
  const how = extension ? `without extension ${extension[1]}` : HELLO_CHANGES[changed] ?? `(${changed})`;
  return `${who} ${how}${serverName !== null && changed.endsWith('-name') && changed !== 'no-name' ? ` (${serverName})` : ''}`;
}
