import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip, type ZipEntry } from './zip.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OUT = join(ROOT, '.output', 'packages');

export interface Package {
  file: string;
  bytes: Buffer;
}

/**
 * The two packages that stores take and the sources that Firefox's reviewers build from. Builds anew unless told
 * that the builds are there. The same sources give the same bytes.
 */
export async function makePackages(options: { build: boolean } = { build: true }): Promise<Package[]> {
  if (options.build) {
    for (const target of ['chrome', 'firefox']) run(join(ROOT, 'node_modules/.bin/wxt'), ['build', '-b', target]);
  }
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return [
    // The key fixes the ID of unpacked builds; the store knows the ID and refuses the field.
    { file: `pagefault-${version}-chrome.zip`, bytes: zip(withoutKey(await folder(join(ROOT, '.output/chrome-mv3')))) },
    { file: `pagefault-${version}-firefox.zip`, bytes: zip(await folder(join(ROOT, '.output/firefox-mv3'))) },
    { file: `pagefault-${version}-sources.zip`, bytes: zip(await sources()) },
  ];
}

/** Prints name, size and SHA-256 of each. */
export async function writePackages(packages: readonly Package[]): Promise<void> {
  await mkdir(OUT, { recursive: true });
  for (const { file, bytes } of packages) {
    await writeFile(join(OUT, file), bytes);
    process.stdout.write(`${createHash('sha256').update(bytes).digest('hex')}  ${(bytes.length / 1024).toFixed(1).padStart(7)} kB  ${relative(ROOT, join(OUT, file))}\n`);
  }
}

async function folder(dir: string): Promise<ZipEntry[]> {
  const names = await readdir(dir, { recursive: true });
  const entries = await Promise.all(names.map(async (name) => {
    const path = join(dir, name);
    return (await stat(path)).isFile() ? { path: name.split(sep).join('/'), bytes: await readFile(path) } : null;
  }));
  return entries.filter((each) => each !== null);
}

function withoutKey(entries: ZipEntry[]): ZipEntry[] {
  return entries.map((entry) => {
    if (entry.path !== 'manifest.json') return entry;
    const { key: _, ...manifest } = JSON.parse(Buffer.from(entry.bytes).toString('utf8')) as Record<string, unknown>;
    return { ...entry, bytes: Buffer.from(JSON.stringify(manifest)) };
  });
}

/** What the repository holds: every file that Git follows. */
async function sources(): Promise<ZipEntry[]> {
  const listed = run('git', ['ls-files', '-s', '-z']).split('\0').filter(Boolean);
  const entries = await Promise.all(listed.map(async (line) => {
    const [about = '', path = ''] = line.split('\t');
    const file = join(ROOT, path);
    return existsSync(file) ? { path, bytes: await readFile(file), isExecutable: about.startsWith('100755') } : null;
  }));
  return entries.filter((each) => each !== null);
}

function run(command: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? `${stdout}${stderr}`.slice(-2000)}`);
  return stdout;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writePackages(await makePackages());
