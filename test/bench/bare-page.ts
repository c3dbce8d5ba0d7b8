import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Family } from '../browser/harness/index.ts';

const BUILDS = fileURLToPath(new URL('../../.output', import.meta.url));

/** The page in place of the popup that the popup is compared with: one style sheet, one module, one sentence. */
export const BARE_PAGE = 'bare.html';

/** A copy of the build with the bare page in it. */
export async function withBarePage(dir: string, family: Family): Promise<string> {
  const copy = join(dir, family);
  await cp(join(BUILDS, `${family === 'firefox' ? 'firefox' : 'chrome'}-mv3`), copy, { recursive: true });
  await writeFile(join(copy, BARE_PAGE), '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title><link rel="stylesheet" href="bare.css"><script type="module" src="bare.js"></script></head><body></body></html>');
  await writeFile(join(copy, 'bare.css'), 'body { width: 400px; height: 560px; }');
  await writeFile(join(copy, 'bare.js'), "document.body.textContent = 'Something happened.'; performance.mark('first-sentence');");
  return copy;
}
