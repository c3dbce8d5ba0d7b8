import { readFile } from 'node:fs/promises';
import { posix, resolve, win32 } from 'node:path';
import { dataFolder } from '../user-folders.ts';
import type { Place } from '../user-folders.ts';
import { browsers } from './browsers.ts';
import type { Browser, Family } from './browsers.ts';
import { exists, put, take, takeIfEmpty, text } from './files.ts';
import { isLauncher, launcher, launcherFile } from './launcher.ts';
import { launcherOf, manifest, MANIFEST_FILE } from './manifest.ts';
import type { Registry } from './registry.ts';

export interface InstallOptions {
  place: Place;
  registry: Registry;
  /** The Node to run with and the bundle to copy. */
  node: string;
  program: string;
  extensionIds: readonly string[];
  /** One folder in place of the browsers found. */
  folder: { family: Family; manifestDir: string } | null;
}

/** The name of the installed copy of the bundle. */
export const PROGRAM_COPY = 'pagefault.mjs';

/**
 * Installs the host for the browsers found, or into one folder. The program is copied: a checkout that moves, is
 * switched or is deleted does not break the browser. Doing it again changes only what is no longer right.
 * @returns plain lines that say what was written where
 */
export async function install(options: InstallOptions): Promise<{ installed: number; lines: string[] }> {
  const { place, folder } = options;
  if (folder) {
    const home = resolve(folder.manifestDir);
    const lines = await putProgram(options, home);
    lines.push(await putManifest(join(place)(home, MANIFEST_FILE), folder.family, options, home));
    return { installed: 1, lines };
  }
  const here = await found(place);
  if (here.length === 0) return { installed: 0, lines: [`No browser was found for this user. Looked for ${browsers(place).map((b) => b.name).join(', ')}.`, NAME_A_FOLDER] };
  const home = dataFolder(place);
  const lines = await putProgram(options, home);
  for (const browser of here) {
    const file = manifestFile(browser, place);
    lines.push(`${browser.name}: ${await putManifest(file, browser.family, options, home)}`);
    for (const key of browser.keys) {
      await options.registry.write(`${key}\\pagefault`, file);
      lines.push(`${browser.name}: registry ${key}\\pagefault points to it`);
    }
  }
  return { installed: here.length, lines };
}

/** Takes away what `install` wrote, for every browser of the table, found or not. What is not ours stays. */
export async function uninstall({ place, registry, folder }: Pick<InstallOptions, 'place' | 'registry' | 'folder'>): Promise<string[]> {
  const lines: string[] = [];
  const at = join(place);
  if (folder) {
    const home = resolve(folder.manifestDir);
    await takeManifest(at(home, MANIFEST_FILE), lines);
    await takeProgram(home, place, lines);
    return lines.length > 0 ? lines : [`Nothing of Pagefault is in ${home}.`];
  }
  for (const browser of browsers(place)) {
    const file = manifestFile(browser, place);
    for (const key of browser.keys) {
      if ((await registry.read(`${key}\\pagefault`)) !== file) continue;
      await registry.remove(`${key}\\pagefault`);
      lines.push(`removed registry ${key}\\pagefault`);
    }
    await takeManifest(file, lines);
  }
  await takeProgram(dataFolder(place), place, lines);
  // Our own folder; one that was named may be the person's.
  await takeIfEmpty(dataFolder(place));
  return lines.length > 0 ? lines : ['Pagefault was not installed in any browser of this user.'];
}

/** The browsers of the table whose folders are here. */
export async function found(place: Place): Promise<Browser[]> {
  const all = browsers(place);
  const here = await Promise.all(all.map(async (b) => (await Promise.all(b.signs.map(exists))).some(Boolean)));
  return all.filter((_, i) => here[i]);
}

/** The manifest that a browser reads: in its own folder, or on Windows in ours, one per family. */
export function manifestFile(browser: Browser, place: Place): string {
  return browser.hosts === null ? win32.join(dataFolder(place), `pagefault-${browser.family}.json`) : posix.join(browser.hosts, MANIFEST_FILE);
}

const NAME_A_FOLDER = 'For another place: pagefault install --family chromium --manifest-dir PROFILE/NativeMessagingHosts';

async function putProgram({ place, node, program, extensionIds }: InstallOptions, home: string): Promise<string[]> {
  const at = join(place);
  const copy = at(home, PROGRAM_COPY);
  const start = at(home, launcherFile(place.os));
  const newer = program === copy ? false : await put(copy, await readFile(program));
  const changed = await put(start, launcher(place.os, node, copy, extensionIds), 0o755);
  return [`program ${newer ? 'written to' : 'up to date in'} ${copy}`, `launcher ${changed ? 'written to' : 'up to date in'} ${start} (runs ${node})`];
}

async function putManifest(file: string, family: Family, { place, extensionIds }: InstallOptions, home: string): Promise<string> {
  const changed = await put(file, manifest(family, join(place)(home, launcherFile(place.os)), extensionIds));
  return `manifest ${changed ? 'written to' : 'up to date in'} ${file}`;
}

async function takeManifest(file: string, lines: string[]): Promise<void> {
  const json = await text(file);
  if (json === null) return;
  if (launcherOf(json) === null) lines.push(`left ${file}: it is not from Pagefault's installer`);
  else if (await take(file)) lines.push(`removed ${file}`);
}

async function takeProgram(home: string, place: Place, lines: string[]): Promise<void> {
  const at = join(place);
  const start = at(home, launcherFile(place.os));
  const script = await text(start);
  // The copy stands beside a launcher of ours or it is somebody else's file.
  if (script === null || !isLauncher(script)) return;
  for (const file of [start, at(home, PROGRAM_COPY)]) if (await take(file)) lines.push(`removed ${file}`);
}

function join(place: Place): (...parts: string[]) => string {
  return place.os === 'win32' ? win32.join : posix.join;
}
