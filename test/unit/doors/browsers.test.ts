import { expect, it } from 'vitest';
import { browsers } from '../../../probe/doors/native/browsers.ts';
import { manifestFile } from '../../../probe/doors/native/install.ts';
import { launcher } from '../../../probe/doors/native/launcher.ts';
import { launcherOf, manifest } from '../../../probe/doors/native/manifest.ts';
import { configFolder, dataFolder } from '../../../probe/doors/user-folders.ts';
import type { Place } from '../../../probe/doors/user-folders.ts';
import { CHROMIUM_EXTENSION_ID, FIREFOX_EXTENSION_ID } from '../../../lib/protocol/version.ts';

const LINUX: Place = { os: 'linux', home: '/home/ada', env: {} };
const MAC: Place = { os: 'darwin', home: '/Users/ada', env: {} };
const WINDOWS: Place = { os: 'win32', home: 'C:\\Users\\ada', env: { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local', APPDATA: 'C:\\Users\\ada\\AppData\\Roaming' } };

const files = (place: Place) => Object.fromEntries(browsers(place).map((b) => [b.id, manifestFile(b, place)]));

it('knows where each browser looks on Linux', () => {
  expect(files(LINUX)).toEqual({
    chromium: '/home/ada/.config/chromium/NativeMessagingHosts/pagefault.json',
    chrome: '/home/ada/.config/google-chrome/NativeMessagingHosts/pagefault.json',
    edge: '/home/ada/.config/microsoft-edge/NativeMessagingHosts/pagefault.json',
    brave: '/home/ada/.config/BraveSoftware/Brave-Browser/NativeMessagingHosts/pagefault.json',
    vivaldi: '/home/ada/.config/vivaldi/NativeMessagingHosts/pagefault.json',
    firefox: '/home/ada/.mozilla/native-messaging-hosts/pagefault.json',
    librewolf: '/home/ada/.librewolf/native-messaging-hosts/pagefault.json',
  });
});

it('follows XDG_CONFIG_HOME for Chromium only, and only when it is absolute', () => {
  const moved = files({ ...LINUX, env: { XDG_CONFIG_HOME: '/cfg' } });
  expect(moved.chromium).toBe('/cfg/chromium/NativeMessagingHosts/pagefault.json');
  expect(moved.firefox).toBe('/home/ada/.mozilla/native-messaging-hosts/pagefault.json');
  expect(files({ ...LINUX, env: { XDG_CONFIG_HOME: 'cfg' } }).chromium).toBe('/home/ada/.config/chromium/NativeMessagingHosts/pagefault.json');
});

it('knows where each browser looks on macOS', () => {
  const support = '/Users/ada/Library/Application Support';
  expect(files(MAC)).toEqual({
    chromium: `${support}/Chromium/NativeMessagingHosts/pagefault.json`,
    chrome: `${support}/Google/Chrome/NativeMessagingHosts/pagefault.json`,
    edge: `${support}/Microsoft Edge/NativeMessagingHosts/pagefault.json`,
    brave: `${support}/BraveSoftware/Brave-Browser/NativeMessagingHosts/pagefault.json`,
    vivaldi: `${support}/Vivaldi/NativeMessagingHosts/pagefault.json`,
    firefox: `${support}/Mozilla/NativeMessagingHosts/pagefault.json`,
    librewolf: `${support}/LibreWolf/NativeMessagingHosts/pagefault.json`,
  });
});

it('points the registry to one manifest per family on Windows', () => {
  const all = browsers(WINDOWS);
  expect(new Set(all.map((b) => manifestFile(b, WINDOWS)))).toEqual(new Set(['C:\\Users\\ada\\AppData\\Local\\Pagefault\\pagefault-chromium.json', 'C:\\Users\\ada\\AppData\\Local\\Pagefault\\pagefault-firefox.json']));
  expect(Object.fromEntries(all.map((b) => [b.id, b.keys[0]]))).toEqual({
    chromium: 'HKCU\\Software\\Chromium\\NativeMessagingHosts',
    chrome: 'HKCU\\Software\\Google\\Chrome\\NativeMessagingHosts',
    edge: 'HKCU\\Software\\Microsoft\\Edge\\NativeMessagingHosts',
    brave: 'HKCU\\Software\\BraveSoftware\\Brave-Browser\\NativeMessagingHosts',
    vivaldi: 'HKCU\\Software\\Vivaldi\\NativeMessagingHosts',
    firefox: 'HKCU\\Software\\Mozilla\\NativeMessagingHosts',
    librewolf: 'HKCU\\Software\\LibreWolf\\NativeMessagingHosts',
  });
  expect(all.find((b) => b.id === 'edge')!.signs).toEqual(['C:\\Users\\ada\\AppData\\Local\\Microsoft\\Edge\\User Data']);
  expect(all.find((b) => b.id === 'firefox')!.signs).toEqual(['C:\\Users\\ada\\AppData\\Roaming\\Mozilla\\Firefox']);
});

it('keeps its own files where the system wants them', () => {
  expect([configFolder(LINUX), dataFolder(LINUX)]).toEqual(['/home/ada/.config/pagefault', '/home/ada/.local/share/pagefault']);
  expect(dataFolder({ ...LINUX, env: { XDG_DATA_HOME: '/data' } })).toBe('/data/pagefault');
  expect(configFolder(MAC)).toBe('/Users/ada/Library/Application Support/Pagefault');
  expect([configFolder(WINDOWS), dataFolder(WINDOWS)]).toEqual(['C:\\Users\\ada\\AppData\\Roaming\\Pagefault', 'C:\\Users\\ada\\AppData\\Local\\Pagefault']);
});

it('names its extension in the way of each family', () => {
  const other = 'b'.repeat(32);
  expect(JSON.parse(manifest('chromium', '/x', [other]))).toMatchObject({ name: 'pagefault', type: 'stdio', path: '/x', allowed_origins: [`chrome-extension://${CHROMIUM_EXTENSION_ID}/`, `chrome-extension://${other}/`] });
  expect(JSON.parse(manifest('firefox', '/x', [other]))).toMatchObject({ allowed_extensions: [FIREFOX_EXTENSION_ID] });
  expect(launcherOf(manifest('firefox', '/x', []))).toBe('/x');
  expect(launcherOf('{"name":"pagefault","path":"/y"}')).toBeNull();
  expect(launcherOf('not json')).toBeNull();
});

it('writes launchers that survive odd paths', () => {
  expect(launcher('linux', "/opt/o'brien/node", '/a b/pagefault.mjs', [])).toContain(`node='/opt/o'\\''brien/node'`);
  const batch = launcher('win32', 'C:\\100%\\node.exe', 'C:\\a b\\pagefault.mjs', ['c'.repeat(32)]);
  expect(batch).toContain('PAGEFAULT_NODE=C:\\100%%\\node.exe"');
  expect(batch).toContain(`"C:\\a b\\pagefault.mjs" native --extension-id=${'c'.repeat(32)} %*`);
  expect(batch.split('\r\n').length).toBeGreaterThan(4);
});
