import { execFile } from 'node:child_process';

/** The part of the Windows registry that is needed: a key's default value. */
export interface Registry {
  read(key: string): Promise<string | null>;
  write(key: string, value: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The registry by way of reg.exe, which every Windows has. */
export function windowsRegistry(systemRoot: string = process.env.SystemRoot ?? 'C:\\Windows'): Registry {
  const reg = (args: string[]) =>
    new Promise<{ ok: boolean; out: string }>((done) => {
      execFile(`${systemRoot}\\System32\\reg.exe`, args, { timeout: 10_000, windowsHide: true }, (error, stdout, stderr) => done({ ok: error === null, out: error ? stderr : stdout }));
    });
  return {
    async read(key) {
      const { ok, out } = await reg(['query', key, '/ve']);
      // "    (Default)    REG_SZ    C:\…": the name is translated, the type is not.
      return (ok && /\sREG_SZ\s+(.+?)\s*$/m.exec(out)?.[1]) || null;
    },
    async write(key, value) {
      const { ok, out } = await reg(['add', key, '/ve', '/t', 'REG_SZ', '/d', value, '/f']);
      if (!ok) throw new Error(`the registry key ${key} could not be written: ${out.trim()}`);
    },
    async remove(key) {
      const { ok, out } = await reg(['delete', key, '/f']);
      if (!ok) throw new Error(`the registry key ${key} could not be removed: ${out.trim()}`);
    },
  };
}
