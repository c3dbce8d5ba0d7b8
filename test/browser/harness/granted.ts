import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Family } from './home.ts';

const BUILDS = fileURLToPath(new URL('../../../.output', import.meta.url));

interface Manifest {
  permissions: string[];
}

/** A copy of the build with the optional permission for 127.0.0.1 given at installation: no program can press the browser's own button. */
export function granted(dir: string, family: Family): Promise<string> {
  return changed(dir, family, () => ({ optional_host_permissions: [], host_permissions: ['http://127.0.0.1/*'] }));
}

/** The same with all that a person may allow: to see the requests of every site. */
export function grantedAll(dir: string, family: Family): Promise<string> {
  return changed(dir, family, ({ permissions }) => ({
    permissions: [...permissions, 'webRequest'], optional_permissions: [], optional_host_permissions: [], host_permissions: ['<all_urls>'],
  }));
}

async function changed(dir: string, family: Family, change: (manifest: Manifest) => object): Promise<string> {
  const copy = join(dir, 'extension');
  await cp(join(BUILDS, `${family === 'firefox' ? 'firefox' : 'chrome'}-mv3`), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  await writeFile(file, JSON.stringify({ ...manifest, ...change(manifest) }));
  return copy;
}
