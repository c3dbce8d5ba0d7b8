import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** The first of these programs that is installed, as a path. */
export function findProgram(...names: string[]): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/sbin', '/snap/bin'];
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch { /* the next folder */ }
    }
  }
  throw new Error(`${names[0]} is not installed`);
}

/** Runs a program to its end; an exit status other than 0 rejects with what it wrote. */
export async function runProgram(name: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const { stdout } = await exec(name, args, { env, timeout: 60_000, maxBuffer: 64 << 20 });
  return stdout;
}
