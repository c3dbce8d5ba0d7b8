import { mkdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all, so that a browser that reads meanwhile never sees half of it.
 * @returns whether anything changed
 */
export async function put(file: string, content: string | Buffer, mode = 0o644): Promise<boolean> {
  const bytes = Buffer.from(content);
  const kept = await readFile(file).catch(() => null);
  if (kept?.equals(bytes) && (process.platform === 'win32' || ((await stat(file)).mode & 0o777) === mode)) return false;
  await makeFolder(dirname(file));
  const part = `${file}.${process.pid}.part`;
  try {
    await writeFile(part, bytes, { mode });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return true;
}

/** Folder by folder: the recursive mkdir of Node never ends in a file system that makes none, as /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

/** The text of a file, null where there is none. */
export async function text(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}

/** Removes a file; true where there was one. */
export async function take(file: string): Promise<boolean> {
  const there = await exists(file);
  await rm(file, { force: true });
  return there;
}

/** Removes a folder that is empty; others stay. */
export async function takeIfEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
}
