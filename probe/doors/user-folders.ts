import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

export type Os = 'linux' | 'darwin' | 'win32';
type Env = Readonly<Record<string, string | undefined>>;

/** What decides where things lie; handed in, so that every system's paths are tested on any. */
export interface Place {
  os: Os;
  home: string;
  env: Env;
}

/** This machine. Systems other than macOS and Windows lay their files out as Linux does. */
export function thisPlace(env: Env = process.env): Place {
  const os = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
  return { os, home: homedir(), env };
}

/** The folder for settings. XDG folders count only when absolute, as the XDG specification says. */
export function configFolder({ os, home, env }: Place): string {
  if (os === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Pagefault');
  if (os === 'win32') return win32.join(env.APPDATA ?? win32.join(home, 'AppData', 'Roaming'), 'Pagefault');
  return posix.join(absolute(env.XDG_CONFIG_HOME) ?? posix.join(home, '.config'), 'pagefault');
}

/** The folder for installed files. */
export function dataFolder({ os, home, env }: Place): string {
  if (os === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Pagefault');
  if (os === 'win32') return win32.join(env.LOCALAPPDATA ?? win32.join(home, 'AppData', 'Local'), 'Pagefault');
  return posix.join(absolute(env.XDG_DATA_HOME) ?? posix.join(home, '.local', 'share'), 'pagefault');
}

export function absolute(path: string | undefined): string | null {
  return path !== undefined && posix.isAbsolute(path) ? path : null;
}
