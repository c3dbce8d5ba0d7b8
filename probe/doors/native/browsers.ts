import { posix, win32 } from 'node:path';
import { absolute } from '../user-folders.ts';
import type { Os, Place } from '../user-folders.ts';

export type Family = 'chromium' | 'firefox';

/** One row: where one browser keeps its things, per system, and so where it looks for native hosts. */
interface Row {
  id: string;
  name: string;
  family: Family;
  /** Linux: folders under the settings folder (`config:`) or the home folder. The first holds the host manifests. */
  linux: { hosts: string; signs: readonly string[] };
  /** macOS: folders under ~/Library/Application Support. */
  darwin: { hosts: string; signs: readonly string[] };
  /** Windows: keys under HKEY_CURRENT_USER; signs under %LOCALAPPDATA% (`local:`) or %APPDATA% (`roaming:`). */
  win32: { keys: readonly string[]; signs: readonly string[] };
}

/**
 * Sources: developer.chrome.com "Native messaging" (Chrome, Chromium), MDN "Native manifests" (Firefox), and for
 * the others their own vendors' or users' reports. Chromium looks only inside its user data folder, which its
 * relatives renamed. Firefox 147 and later may keep profiles in the settings folder, but still reads hosts from
 * ~/.mozilla. On Windows LibreWolf was seen to read Mozilla's key in spite of having its own: both are written.
 */
const TABLE: readonly Row[] = [
  chromium('chromium', 'Chromium', 'chromium', 'Chromium', 'Chromium', 'Chromium\\User Data'),
  chromium('chrome', 'Google Chrome', 'google-chrome', 'Google/Chrome', 'Google\\Chrome', 'Google\\Chrome\\User Data'),
  chromium('edge', 'Microsoft Edge', 'microsoft-edge', 'Microsoft Edge', 'Microsoft\\Edge', 'Microsoft\\Edge\\User Data'),
  chromium('brave', 'Brave', 'BraveSoftware/Brave-Browser', 'BraveSoftware/Brave-Browser', 'BraveSoftware\\Brave-Browser', 'BraveSoftware\\Brave-Browser\\User Data'),
  chromium('vivaldi', 'Vivaldi', 'vivaldi', 'Vivaldi', 'Vivaldi', 'Vivaldi\\User Data'),
  {
    id: 'firefox', name: 'Firefox', family: 'firefox',
    linux: { hosts: '.mozilla/native-messaging-hosts', signs: ['.mozilla', 'config:mozilla/firefox', 'snap/firefox', '.var/app/org.mozilla.firefox'] },
    darwin: { hosts: 'Mozilla/NativeMessagingHosts', signs: ['Firefox', 'Mozilla'] },
    win32: { keys: ['Software\\Mozilla\\NativeMessagingHosts'], signs: ['roaming:Mozilla\\Firefox'] },
  },
  {
    id: 'librewolf', name: 'LibreWolf', family: 'firefox',
    linux: { hosts: '.librewolf/native-messaging-hosts', signs: ['.librewolf', 'config:librewolf', '.var/app/io.gitlab.librewolf-community'] },
    darwin: { hosts: 'LibreWolf/NativeMessagingHosts', signs: ['LibreWolf', 'librewolf'] },
    win32: { keys: ['Software\\LibreWolf\\NativeMessagingHosts', 'Software\\Mozilla\\NativeMessagingHosts'], signs: ['roaming:librewolf'] },
  },
];

function chromium(id: string, name: string, linux: string, darwin: string, key: string, windows: string): Row {
  return {
    id, name, family: 'chromium',
    linux: { hosts: `config:${linux}/NativeMessagingHosts`, signs: [`config:${linux}`] },
    darwin: { hosts: `${darwin}/NativeMessagingHosts`, signs: [darwin] },
    win32: { keys: [`Software\\${key}\\NativeMessagingHosts`], signs: [`local:${windows}`] },
  };
}

/** A browser as this machine would have it. */
export interface Browser {
  id: string;
  name: string;
  family: Family;
  /** Any of these folders there means that the browser is or was here. */
  signs: string[];
  /** Where its host manifests go; on Windows the registry points to one of ours instead. */
  hosts: string | null;
  /** Registry keys under HKEY_CURRENT_USER, without the host's name; none but on Windows. */
  keys: string[];
}

/** Every browser of the table with its paths on this place. Looks at no file. */
export function browsers(place: Place): Browser[] {
  return TABLE.map((row) => {
    const layout = row[place.os];
    return {
      id: row.id, name: row.name, family: row.family,
      signs: layout.signs.map((sign) => resolve(sign, place)),
      hosts: 'hosts' in layout ? resolve(layout.hosts, place) : null,
      keys: 'keys' in layout ? layout.keys.map((key) => `HKCU\\${key}`) : [],
    };
  });
}

function resolve(path: string, place: Place): string {
  return ROOTS[place.os](path, place);
}

const ROOTS: Record<Os, (path: string, place: Place) => string> = {
  // Chromium itself moves with XDG_CONFIG_HOME (base/nix/xdg_util); Firefox's ~/.mozilla does not.
  linux: (path, { home, env }) =>
    path.startsWith('config:') ? posix.join(absolute(env.XDG_CONFIG_HOME) ?? posix.join(home, '.config'), path.slice(7)) : posix.join(home, path),
  darwin: (path, { home }) => posix.join(home, 'Library', 'Application Support', path),
  win32: (path, { home, env }) => {
    const [root, rest] = path.split(':') as [string, string];
    return root === 'local'
      ? win32.join(env.LOCALAPPDATA ?? win32.join(home, 'AppData', 'Local'), rest)
      : win32.join(env.APPDATA ?? win32.join(home, 'AppData', 'Roaming'), rest);
  },
};
