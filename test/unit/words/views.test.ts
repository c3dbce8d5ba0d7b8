import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseSync } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TEXTS = new Set(['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description']);

const SAME_IN_ALL = new Set(['&nbsp;', 'IPv', 'https://']);

interface Node { type: string; [key: string]: unknown }

/** Words between tags, and in attributes that a person comes to know. */
function wordsIn(node: unknown, found: string[] = []): string[] {
  if (Array.isArray(node)) node.forEach((each) => wordsIn(each, found));
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return found;
  const { type, ...rest } = node as Node;
  if (type === 'JSXText') found.push(String(rest['value']).trim());
  if (type === 'JSXAttribute' && TEXTS.has(String((rest['name'] as { name?: unknown }).name))) {
    const value = rest['value'] as Node | null;
    if (value?.type === 'Literal') found.push(String(value['value']));
  }
  for (const each of Object.values(rest)) wordsIn(each, found);
  return found;
}

it('no view has words of its own: each comes from a language', () => {
  const own = globSync('components/**/*.tsx', { cwd: ROOT }).flatMap((file) => {
    const words = wordsIn(parseSync(file, readFileSync(ROOT + file, 'utf8')).program).filter((text) => /\p{L}{2}/u.test(text) && !SAME_IN_ALL.has(text));
    return words.map((text) => `${file}: ${text}`);
  });
  expect(own).toEqual([]);
});
