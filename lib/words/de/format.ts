import { alertName } from '../../codes/alerts.ts';
import type { Value } from '../../causes/values.ts';
import { groupName, schemeName, suiteName, versionName } from '../../protocol/tls-names.ts';
import { HELLO_CHANGES } from './hello-changes.ts';
import { PROBLEMS } from './problems.ts';

/** Ein Wert, wie Deutsch ihn schreibt. Zeiten immer in UTC, damit zwei Menschen dasselbe lesen. */
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
  if ('bytes' in value) return value.bytes === 1 ? '1 Byte' : `${value.bytes} Bytes`;
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
  return rest > 0 ? `${shown.join(', ')} und ${rest} weitere` : shown.join(', ');
}

function day(ms: number): string {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return 'unlesbares Datum';
  const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split('-');
  return `${dayOfMonth}.${month}.${year} ${date.toISOString().slice(11, 16)} UTC`;
}

/** Dativ, denn alle Sätze fragen „seit“, „vor“, „um“ oder „innerhalb von“. */
const UNITS: readonly [number, string, string][] = [
  [365 * 864e5, 'Jahr', 'Jahren'], [864e5, 'Tag', 'Tagen'], [36e5, 'Stunde', 'Stunden'], [6e4, 'Minute', 'Minuten'], [1000, 'Sekunde', 'Sekunden'],
];

function span(ms: number): string {
  for (const [unit, one, many] of UNITS) {
    const count = Math.floor(ms / unit);
    if (count >= 1 && (one !== 'Jahr' || count >= 2)) return count === 1 ? `1 ${one}` : `${count} ${many}`;
  }
  return `${Math.round(ms)} ms`;
}

function hello({ profile, changed, serverName }: { profile: string; changed: string | null; serverName: string | null }): string {
  if (profile === 'wide' || changed === 'wide') return 'Ein Hello, das alles anbietet, was TLS je hatte,';
  if (profile === 'legacy' || changed === 'legacy') return 'Ein Hello, das nur TLS 1.1 und älter anbietet,';
  const who = profile === 'firefox' ? 'Das Hello von Firefox' : profile === 'chromium' ? 'Das Hello von Chrome' : `Ein Hello der Art ${profile}`;
  if (changed === null) return who;
  const extension = /^without:(\d+)$/.exec(changed);
  const how = extension ? `ohne Erweiterung ${extension[1]}` : HELLO_CHANGES[changed] ?? `(${changed})`;
  return `${who} ${how}${serverName !== null && changed.endsWith('-name') && changed !== 'no-name' ? ` (${serverName})` : ''}`;
}
