import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { LIMITS } from '../../../lib/protocol/limits.ts';
import { replyMessage } from '../../../lib/protocol/messages.ts';
import { CHROMIUM_EXTENSION_ID, FIREFOX_EXTENSION_ID, PROTOCOL_VERSION } from '../../../lib/protocol/version.ts';
import { VERSION } from '../program.ts';
import type { Place } from '../user-folders.ts';
import { browsers } from './browsers.ts';
import type { Family } from './browsers.ts';
import { exists, text } from './files.ts';
import { frame, FrameReader } from './framing.ts';
import { manifestFile, PROGRAM_COPY } from './install.ts';
import type { InstallOptions } from './install.ts';
import { launcherOf, MANIFEST_FILE } from './manifest.ts';

export interface HostStatus {
  name: string;
  /** Whether the browser is here; true for a folder that was named. */
  found: boolean;
  /** The manifest that the browser reads, null while there is none. */
  manifest: string | null;
  /** Null: not installed, so not tried. Otherwise it was started and asked for its greeting. */
  works: { ok: true; version: string } | { ok: false; says: string } | null;
  /** The installed program is not the one that this command runs from. */
  outdated: boolean;
}

/** How each browser stands, by really starting what its manifest names. */
export async function status({ place, registry, folder, program }: Pick<InstallOptions, 'place' | 'registry' | 'folder' | 'program'>): Promise<HostStatus[]> {
  if (folder) return [await look(resolve(folder.manifestDir), true, join(resolve(folder.manifestDir), MANIFEST_FILE), folder.family, place, program)];
  return Promise.all(browsers(place).map(async (browser) => {
    const here = (await Promise.all(browser.signs.map(exists))).some(Boolean);
    let file = manifestFile(browser, place);
    if (browser.keys.length > 0) {
      const pointed = (await Promise.all(browser.keys.map((key) => registry.read(`${key}\\pagefault`)))).find((path) => path !== null);
      if (!pointed) return { name: browser.name, found: here, manifest: null, works: null, outdated: false };
      file = pointed;
    }
    return look(browser.name, here, file, browser.family, place, program);
  }));
}

async function look(name: string, found: boolean, file: string, family: Family, place: Place, program: string): Promise<HostStatus> {
  const json = await text(file);
  if (json === null) return { name, found, manifest: null, works: null, outdated: false };
  const launcher = launcherOf(json);
  if (launcher === null) return { name, found, manifest: file, works: { ok: false, says: 'the manifest there is not from "pagefault install"' }, outdated: false };
  if (!(await exists(launcher))) return { name, found, manifest: file, works: { ok: false, says: `the launcher ${launcher} is gone` }, outdated: false };
  const works = await greet(launcher, family === 'firefox' ? [file, FIREFOX_EXTENSION_ID] : [`chrome-extension://${CHROMIUM_EXTENSION_ID}/`], place);
  const [copy, own] = await Promise.all([join(dirname(launcher), PROGRAM_COPY), program].map((path) => readFile(path).catch(() => null)));
  return { name, found, manifest: file, works, outdated: copy != null && own != null && !copy.equals(own) };
}

/** Starts a launcher as its browser would, and waits for its greeting. */
export function greet(launcher: string, callerArgs: readonly string[], place: Place, timeoutMs = 5_000): Promise<{ ok: true; version: string } | { ok: false; says: string }> {
  return new Promise((done) => {
    // Windows starts a batch file only through its shell.
    const windows = place.os === 'win32';
    const child = spawn(windows ? `"${launcher}"` : launcher, windows ? callerArgs.map((arg) => `"${arg}"`) : callerArgs, { stdio: ['pipe', 'pipe', 'pipe'], shell: windows, windowsHide: true, env: { ...place.env } });
    const reader = new FrameReader(LIMITS.nativeReply);
    let complaint = '';
    const end = (result: { ok: true; version: string } | { ok: false; says: string }) => {
      clearTimeout(timer);
      child.stdin.destroy();
      child.kill();
      done(result);
    };
    const timer = setTimeout(() => end({ ok: false, says: `it did not answer within ${timeoutMs / 1000} s` }), timeoutMs);
    child.once('error', (error) => end({ ok: false, says: `it could not be started: ${error.message}` }));
    child.once('close', (code) => end({ ok: false, says: `it ended at once with status ${code ?? 'unknown'}${complaint ? `: ${complaint.trim().split('\n').at(-1)}` : ''}` }));
    child.stdin.on('error', () => undefined);
    child.stderr.on('data', (part: Buffer) => {
      complaint = (complaint + part.toString('utf8')).slice(-400);
    });
    child.stdout.on('data', (part: Buffer) => {
      for (const read of reader.push(part)) end(read.ok ? readGreeting(read.text) : { ok: false, says: 'it wrote something that is no reply' });
    });
    child.stdin.write(frame(JSON.stringify({ type: 'hello', protocol: PROTOCOL_VERSION, program: 'extension', version: VERSION })));
  });
}

function readGreeting(json: string): { ok: true; version: string } | { ok: false; says: string } {
  try {
    const reply = v.parse(replyMessage, JSON.parse(json));
    if (reply.type === 'hello') return { ok: true, version: reply.version };
    return { ok: false, says: reply.type === 'error' ? reply.message : 'it did not greet' };
  } catch {
    return { ok: false, says: 'its greeting cannot be read' };
  }
}
