import * as v from 'valibot';
import { AUDIENCES } from '../protocol/step.ts';
import { pairing } from '../link/pairing.ts';

/** What the person chose, in local storage under one key. */
export const settings = v.object({
  opensByItself: v.optional(v.boolean(), true),
  audience: v.optional(v.picklist(AUDIENCES), 'visitor'),
  pairing: v.optional(v.nullable(pairing), null),
});

export type Settings = v.InferOutput<typeof settings>;

export const SETTINGS_KEY = 'settings';

/** Settings that cannot be read are replaced by the defaults; `sound` is false then, and the person is told. */
export function readSettings(stored: unknown): { settings: Settings; sound: boolean } {
  const parsed = v.safeParse(settings, stored ?? {});
  return parsed.success ? { settings: parsed.output, sound: true } : { settings: v.parse(settings, {}), sound: false };
}
