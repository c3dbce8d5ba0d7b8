import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Looked at before the walk: a file that cannot be written is told at once, not after it.
 * @returns null where it can be, else a phrase to be put after the option's name
 */
export function whyNotWritten(file: string): string | null {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there?.isDirectory()) return `names "${file}", which is a folder`;
    if (!there && !statSync(dirname(resolve(file))).isDirectory()) return `names "${file}", and "${dirname(file)}" is no folder`;
    accessSync(there ? file : dirname(resolve(file)), constants.W_OK);
    return null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? `in the folder "${dirname(file)}", which is not there` : code === 'ENOTDIR' ? `in "${dirname(file)}", which is no folder` : `which may not be written (${code ?? 'unknown'})`;
    return `names "${file}", ${why}`;
  }
}
