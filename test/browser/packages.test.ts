import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePackages, type Package } from '../../scripts/package.ts';

const OUTPUT = fileURLToPath(new URL('../../.output/', import.meta.url));
const sizeOf = (bytes: Uint8Array): number => bytes.length;

/** Where the popup stands, so that it does not grow unseen. The aim is 80 kB: most of it are the texts of the causes. */
const MOST_POPUP = 120_000;

/** Every script that a page loads at its start: its own, and what those import without being asked. */
function startScripts(dir: string, page: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, to] of readFileSync(join(dir, file), 'utf8').matchAll(/(?:import|from)\s*["'](\.\.?\/[^"']+\.js)["']/g)) visit(join(file, '..', to!));
  };
  for (const [, src] of readFileSync(join(dir, page), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) visit(src!);
  return [...seen];
}

describe('what a browser has to carry', () => {
  it.each(['chrome-mv3', 'firefox-mv3'])('%s: the popup’s code, compressed, stays below its limit', (build) => {
    const dir = join(OUTPUT, build);
    const scripts = startScripts(dir, 'popup.html');
    const total = scripts.reduce((sum, file) => sum + sizeOf(gzipSync(readFileSync(join(dir, file)), { level: 9 })), 0);
    process.stdout.write(`  ${build}: popup ${(total / 1000).toFixed(1)} kB in ${scripts.length} scripts\n`);
    expect(scripts.length).toBeGreaterThan(0);
    expect(total).toBeLessThan(MOST_POPUP);
  });

  it('no German sentence is in what an English popup loads', () => {
    const dir = join(OUTPUT, 'chrome-mv3');
    const german = /Zertifikat ist abgelaufen|Liegt bei Ihnen|Was jetzt zu tun ist/;
    expect(startScripts(dir, 'popup.html').filter((file) => german.test(readFileSync(join(dir, file), 'utf8')))).toEqual([]);
    expect(readdirSync(join(dir, 'chunks')).some((file) => german.test(readFileSync(join(dir, 'chunks', file), 'utf8')))).toBe(true);
  });
});

describe('npm run package', () => {
  let packages: Package[];

  beforeAll(async () => { packages = await makePackages({ build: false }); }, 60_000);

  it('makes two packages for the stores and the sources, each under its size', () => {
    for (const { file, bytes } of packages) process.stdout.write(`  ${file}: ${(bytes.length / 1000).toFixed(1)} kB\n`);
    expect(packages.map(({ file }) => file.replace(/^pagefault-[\d.]+-/, ''))).toEqual(['chrome.zip', 'firefox.zip', 'sources.zip']);
    for (const { bytes } of packages.slice(0, 2)) expect(bytes.length).toBeLessThan(400_000);
  });

  it('makes the same bytes again', async () => {
    const again = await makePackages({ build: false });
    expect(again.map(({ bytes }, index) => bytes.equals(packages[index]!.bytes))).toEqual([true, true, true]);
  });
});
