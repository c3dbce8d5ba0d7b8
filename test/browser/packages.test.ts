import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePackages, type Package } from '../../scripts/package.ts';

const OUTPUT = fileURLToPath(new URL('../../.output/', import.meta.url));
const sizeOf = (bytes: Uint8Array): number => bytes.length;

/** What a popup may carry, compressed: the rules and the texts of the causes stay in the background. */
const MOST_POPUP = 80_000;
const MOST_EXTENSION = 400_000;

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
    expect(total, `popup’s code of ${build}, bytes compressed: ${scripts.join(', ')}`).toBeLessThan(MOST_POPUP);
  });

  it.each(['popup.html', 'report.html'])('the rules and words of the causes are in nothing that %s loads at its start', (page) => {
    const dir = join(OUTPUT, 'chrome-mv3');
    const causes = /Looking at \{host\}, one step after the other|Why \{host\} does not load is not known|DNS_PROBE_FINISHED_NXDOMAIN/;
    expect(startScripts(dir, page).filter((file) => causes.test(readFileSync(join(dir, file), 'utf8')))).toEqual([]);
    expect(readdirSync(join(dir, 'chunks')).some((file) => causes.test(readFileSync(join(dir, 'chunks', file), 'utf8')))).toBe(true);
  });

  it('no German sentence is in what an English popup loads', () => {
    const dir = join(OUTPUT, 'chrome-mv3');
    const german = /Zertifikat ist abgelaufen|Liegt bei Ihnen|Was jetzt zu tun ist/;
    expect(startScripts(dir, 'popup.html').filter((file) => german.test(readFileSync(join(dir, file), 'utf8')))).toEqual([]);
    expect(readdirSync(join(dir, 'chunks')).some((file) => german.test(readFileSync(join(dir, 'chunks', file), 'utf8')))).toBe(true);
  });
});

describe('the manifests', () => {
  const manifest = (build: string) => JSON.parse(readFileSync(join(OUTPUT, build, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  it('state the oldest browsers, and that no data is collected', () => {
    expect(manifest('chrome-mv3')).toMatchObject({ manifest_version: 3, minimum_chrome_version: '127', default_locale: 'en' });
    expect(manifest('firefox-mv3')).toMatchObject({
      manifest_version: 3,
      browser_specific_settings: { gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } }, gecko_android: { strict_min_version: '142.0' } },
    });
  });

  it.each(['chrome-mv3', 'firefox-mv3'])('%s: asks for these permissions and no other, each told in the README and in the store texts', (build) => {
    const { permissions, optional_permissions: optional, optional_host_permissions: hosts, host_permissions: always } = manifest(build) as Record<string, string[] | undefined>;
    expect(permissions?.toSorted()).toEqual(['alarms', 'contextMenus', 'nativeMessaging', 'storage', 'webNavigation']);
    expect(optional?.toSorted()).toEqual(['notifications', 'webRequest']);
    expect(hosts?.toSorted()).toEqual(['<all_urls>', 'http://127.0.0.1/*']);
    expect(always).toBeUndefined();
    const told = ['README.md', 'docs/store/text-en.md'].map((file) => readFileSync(join(OUTPUT, '..', file), 'utf8'));
    for (const text of told) for (const permission of [...permissions!, ...optional!]) expect(text).toContain(permission);
  });
});

describe('npm run package', () => {
  let packages: Package[];

  beforeAll(async () => { packages = await makePackages({ build: false }); }, 60_000);

  it('makes two packages for the stores and the sources, each under its size', () => {
    for (const { file, bytes } of packages) process.stdout.write(`  ${file}: ${(bytes.length / 1000).toFixed(1)} kB\n`);
    expect(packages.map(({ file }) => file.replace(/^pagefault-[\d.]+-/, ''))).toEqual(['chrome.zip', 'firefox.zip', 'sources.zip']);
    for (const { file, bytes } of packages.slice(0, 2)) expect(bytes.length, `${file}, bytes`).toBeLessThan(MOST_EXTENSION);
  });

  it('makes the same bytes again', async () => {
    const again = await makePackages({ build: false });
    expect(again.map(({ bytes }, index) => bytes.equals(packages[index]!.bytes))).toEqual([true, true, true]);
  });
});
