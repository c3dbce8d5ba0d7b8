import * as v from 'valibot';
import { AUDIENCES } from '../protocol/step.ts';
import { pairing } from '../link/pairing.ts';
import { readResolverAddress } from '../protocol/resolver-address.ts';
import { quietHosts } from './quiet-hosts.ts';

/** What the person chose, in local storage under one key. The pages of a remote probe and the history have keys of their own. */
export const settings = v.object({
  /** Form of this record; see MIGRATIONS. */
  version: v.optional(v.number(), 2),
  opensByItself: v.optional(v.boolean(), true),
  /** Hosts whose failures are marked on the button and nothing more. */
  quietHosts: v.optional(quietHosts, []),
  /** Whether "tell me when it works" may show a notification of the system. */
  notifies: v.optional(v.boolean(), false),
  audience: v.optional(v.picklist(AUDIENCES), 'visitor'),
  pairing: v.optional(v.nullable(pairing), null),
  /** Nobody but the failing site is contacted for a check. */
  onlyTarget: v.optional(v.boolean(), false),
  /** A second resolver that may be told the host's name, `ADDR:PORT`; null: none is asked. */
  compareDns: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(64), v.check((text) => readResolverAddress(text) === text))), null),
  /** Days that a failure is remembered; 0: nothing is. */
  historyDays: v.optional(v.picklist([0, 7, 30, 90, 365]), 30),
  theme: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
  language: v.optional(v.picklist(['auto', 'en', 'de']), 'auto'),
});

export type Settings = v.InferOutput<typeof settings>;
export type Theme = Settings['theme'];
export type LanguageChoice = Settings['language'];

export const SETTINGS_KEY = 'settings';
export const SETTINGS_VERSION = 2;

/**
 * Each setting that cannot be read is replaced by its default; `sound` is false then, and the person is told. Where it
 * may have said that nobody but the site is asked, nobody is.
 */
export function readSettings(stored: unknown): { settings: Settings; sound: boolean } {
  const record = migrate(stored ?? {});
  const parsed = v.safeParse(settings, record);
  if (parsed.success) return { settings: parsed.output, sound: true };
  const isRecord = typeof record === 'object' && record !== null;
  const readable = isRecord ? Object.entries(settings.entries).flatMap(([key, entry]) => {
    const value = (record as Record<string, unknown>)[key];
    return v.is(entry, value) ? [[key, value]] : [];
  }) : [];
  const read = v.parse(settings, Object.fromEntries(readable));
  const mayForbid = !isRecord || !v.is(settings.entries.onlyTarget, (record as Record<string, unknown>)['onlyTarget']);
  return { settings: { ...read, onlyTarget: mayForbid || read.onlyTarget }, sound: false };
}

/** Each makes the form of its number plus one. Form 1 had no number. */
const MIGRATIONS: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> = {
  1: (old) => ({ ...old, version: 2 }),
};

/** A newer form than this release knows is read as far as it is known, and keeps its number. */
function migrate(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null) return stored;
  let record = stored as Record<string, unknown>;
  for (let at = typeof record['version'] === 'number' ? record['version'] : 1; at >= 1 && at < SETTINGS_VERSION; at += 1) {
    record = MIGRATIONS[at]?.(record) ?? record;
  }
  return record;
}
