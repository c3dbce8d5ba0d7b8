import type { Area } from '../failures/area.ts';
import { readSettings, SETTINGS_KEY, type Settings } from '../failures/settings.ts';
import { readRemote, REMOTE_KEY, type RemoteSetting } from '../link/remote-setting.ts';
import { browser } from './api.ts';

/** In memory, gone with the browser, and not readable by content scripts: failures name the pages that a person visits. */
export function sessionArea(): Area {
  const area = browser.storage.session;
  return {
    get: (keys) => area.get(keys),
    set: (items) => area.set(items),
    remove: (key) => area.remove(key),
  };
}

/** Kept on disk until it is erased. */
export function localArea(): Area {
  const area = browser.storage.local;
  return {
    get: (keys) => area.get(keys),
    set: (items) => area.set(items),
    remove: (key) => area.remove(key),
  };
}

export async function loadSettings(): Promise<{ settings: Settings; sound: boolean }> {
  // A storage that fails is no storage that is empty: what stands in it may have forbidden something.
  const items = await browser.storage.local.get(SETTINGS_KEY).catch(() => ({ [SETTINGS_KEY]: UNREADABLE }) as Record<string, unknown>);
  return readSettings(items[SETTINGS_KEY]);
}

const UNREADABLE = 'unreadable';

/** Rejects, and changes nothing, where the settings cannot be read or written now. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const items = await browser.storage.local.get(SETTINGS_KEY);
  const next = { ...readSettings(items[SETTINGS_KEY]).settings, ...change };
  await browser.storage.local.set({ [SETTINGS_KEY]: next });
  return next;
}

/** Null: no remote probe is set. */
export async function loadRemote(): Promise<RemoteSetting | null> {
  const items = await browser.storage.local.get(REMOTE_KEY).catch(() => ({}) as Record<string, unknown>);
  return readRemote(items[REMOTE_KEY]);
}

export async function saveRemote(remote: RemoteSetting | null): Promise<void> {
  if (remote) await browser.storage.local.set({ [REMOTE_KEY]: remote });
  else await browser.storage.local.remove(REMOTE_KEY);
}
