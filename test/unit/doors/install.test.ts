import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostCommand } from '../../../probe/doors/native/command.ts';
import { install, uninstall } from '../../../probe/doors/native/install.ts';
import type { InstallOptions } from '../../../probe/doors/native/install.ts';
import type { Registry } from '../../../probe/doors/native/registry.ts';
import { greet, status } from '../../../probe/doors/native/status.ts';
import { fakeConsole } from './fakes.ts';

let home: string;
let options: InstallOptions;
const NO_REGISTRY: Registry = {
  read: () => Promise.reject(new Error('no registry here')), write: () => Promise.reject(new Error('no registry here')), remove: () => Promise.reject(new Error('no registry here')),
};

/** Stands for the bundle: greets as the probe does, in so many lines. */
const GREETER = `
process.stdin.once('data', () => {
  const body = Buffer.from(JSON.stringify({ type: 'hello', protocol: 1, program: 'probe', version: '9.9.9' }));
  const head = Buffer.alloc(4);
  new DataView(head.buffer, head.byteOffset).setUint32(0, body.length, ${new Uint8Array(new Uint32Array([1]).buffer)[0] === 1});
  process.stdout.write(Buffer.concat([head, body]));
});
`;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "pagefault install 'test' "));
  const program = join(home, 'built.mjs');
  await writeFile(program, GREETER);
  options = { place: { os: 'linux', home, env: { PATH: process.env.PATH } }, registry: NO_REGISTRY, node: process.execPath, program, extensionIds: [], folder: null };
});
afterEach(() => rm(home, { recursive: true }));

describe('for the browsers found', () => {
  beforeEach(async () => {
    await mkdir(join(home, '.mozilla'));
    await mkdir(join(home, '.config/chromium'), { recursive: true });
  });

  it('writes a manifest for each, a launcher and the program, and says so', async () => {
    const { installed, lines } = await install(options);
    expect(installed).toBe(2);
    const data = join(home, '.local/share/pagefault');
    for (const file of [join(data, 'pagefault.mjs'), join(data, 'pagefault-host.sh'), join(home, '.config/chromium/NativeMessagingHosts/pagefault.json'), join(home, '.mozilla/native-messaging-hosts/pagefault.json')]) {
      expect(lines.some((line) => line.includes(`written to ${file}`)), file).toBe(true);
      expect((await stat(file)).isFile()).toBe(true);
    }
    expect((await stat(join(data, 'pagefault-host.sh'))).mode & 0o111).toBe(0o111);
    expect(JSON.parse(await readFile(join(home, '.mozilla/native-messaging-hosts/pagefault.json'), 'utf8')).path).toBe(join(data, 'pagefault-host.sh'));
  });

  it('changes nothing the second time', async () => {
    await install(options);
    const { lines } = await install(options);
    expect(lines.filter((line) => line.includes('written to'))).toEqual([]);
  });

  it('works, goes on working when the build is deleted, and says when it is another one', async () => {
    await install(options);
    const of = async (name: string) => (await status(options)).find((one) => one.name === name)!;
    expect(await of('Firefox')).toMatchObject({ found: true, works: { ok: true, version: '9.9.9' }, outdated: false });
    expect(await of('Brave')).toMatchObject({ found: false, manifest: null, works: null });
    await writeFile(options.program, `${GREETER}// newer`);
    expect(await of('Chromium')).toMatchObject({ works: { ok: true }, outdated: true });
    await rm(options.program);
    expect(await of('Chromium')).toMatchObject({ works: { ok: true } });
  });

  it('takes away what it wrote and nothing else', async () => {
    await install(options);
    const foreign = join(home, '.mozilla/native-messaging-hosts/other.json');
    await writeFile(foreign, '{}');
    const chromium = join(home, '.config/chromium/NativeMessagingHosts/pagefault.json');
    await writeFile(chromium, '{"name":"pagefault","path":"/usr/bin/other"}');
    const lines = await uninstall(options);
    expect(await readFile(foreign, 'utf8')).toBe('{}');
    expect(lines).toContain(`left ${chromium}: it is not from Pagefault's installer`);
    await expect(stat(join(home, '.local/share/pagefault'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(stat(join(home, '.mozilla/native-messaging-hosts/pagefault.json'))).rejects.toMatchObject({ code: 'ENOENT' });
    await rm(chromium);
    expect(await uninstall(options)).toEqual(['Pagefault was not installed in any browser of this user.']);
  });

  it('says what is broken', async () => {
    await install(options);
    await rm(join(home, '.local/share/pagefault/pagefault-host.sh'));
    const firefox = (await status(options)).find((one) => one.name === 'Firefox');
    expect(firefox!.works).toMatchObject({ ok: false, says: expect.stringContaining('is gone') });
  });
});

it('says so where there is no browser', async () => {
  const { installed, lines } = await install(options);
  expect(installed).toBe(0);
  expect(lines[0]).toContain('No browser was found');
});

it('installs into one folder that it makes, and out of it again', async () => {
  const folder = { family: 'chromium' as const, manifestDir: join(home, 'profile/NativeMessagingHosts') };
  await install({ ...options, folder, extensionIds: ['c'.repeat(32)] });
  expect(JSON.parse(await readFile(join(folder.manifestDir, 'pagefault.json'), 'utf8')).allowed_origins).toContain(`chrome-extension://${'c'.repeat(32)}/`);
  expect((await status({ ...options, folder }))[0]).toMatchObject({ works: { ok: true } });
  await uninstall({ ...options, folder });
  await expect(stat(join(folder.manifestDir, 'pagefault.json'))).rejects.toMatchObject({ code: 'ENOENT' });
});

it('says in one line why a folder cannot be written', async () => {
  const file = join(home, 'a file');
  await writeFile(file, '');
  for (const manifestDir of [file, join(file, 'deeper'), '/proc/pagefault/hosts']) {
    const console = fakeConsole();
    expect(await hostCommand({ name: 'install', folder: { family: 'firefox', manifestDir }, extensionIds: [] }, console)).toBe(2);
    expect(console.stdout()).toBe('');
    expect(console.stderr()).toMatch(/^pagefault: "[^\n]+" cannot be written: [^\n]+; right is: pagefault install [^\n]+\n$/);
  }
});

it('uses the Node on the PATH when the one that installed it has gone', async () => {
  const folder = { family: 'firefox' as const, manifestDir: join(home, 'hosts') };
  await install({ ...options, folder, node: join(home, 'gone/node') });
  expect((await status({ ...options, folder }))[0]).toMatchObject({ works: { ok: true } });
});

it('tells a host that ends or cannot be started', async () => {
  const script = join(home, 'ends.sh');
  await writeFile(script, '#!/bin/sh\necho "no such module" >&2\nexit 7\n', { mode: 0o755 });
  expect(await greet(script, [], options.place)).toEqual({ ok: false, says: 'it ended at once with status 7: no such module' });
  expect(await greet(join(home, 'absent'), [], options.place)).toMatchObject({ ok: false, says: expect.stringContaining('could not be started') });
});

it('writes the registry on Windows and takes back only its own value', async () => {
  const keys = new Map<string, string>();
  const registry: Registry = {
    read: async (key) => keys.get(key) ?? null,
    write: async (key, value) => void keys.set(key, value),
    remove: async (key) => void keys.delete(key),
  };
  const place = { os: 'win32' as const, home, env: { LOCALAPPDATA: join(home, 'Local'), APPDATA: join(home, 'Roaming') } };
  keys.set('HKCU\\Software\\Google\\Chrome\\NativeMessagingHosts\\pagefault', 'C:\\other.json');
  await uninstall({ ...options, place, registry });
  expect([...keys.keys()]).toEqual(['HKCU\\Software\\Google\\Chrome\\NativeMessagingHosts\\pagefault']);
});
