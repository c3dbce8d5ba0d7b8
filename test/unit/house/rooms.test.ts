import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ROOMS = ['entrypoints', 'components', 'lib', 'probe'];

interface Import {
  file: string;
  /** A path from the root of the repository, or a package's name. */
  to: string;
  typeOnly: boolean;
}

interface Rule {
  says: string;
  from: (file: string) => boolean;
  forbids: (found: Import) => boolean;
}

const within = (room: string) => (path: string) => path === room || path.startsWith(`${room}/`);
const isPackage = (to: string) => !ROOMS.some((room) => within(room)(to)) && !within('test')(to);
const pureLib = (file: string) => within('lib')(file) && !within('lib/browser')(file);

/** Lists of the field's own terms, which are words too. */
const VOCABULARY = ['lib/protocol/step.ts', 'lib/protocol/tls-names.ts'];

/** Packages that are the browser's or the machine's, and so have no place in a pure room. */
const IMPURE = /^(node:|webextension-polyfill$|wxt|@wxt-dev|preact|puppeteer|fastify|iovalkey)/;

const RULES: Rule[] = [
  { says: 'lib imports neither the programs nor the views', from: within('lib'), forbids: ({ to }) => ['probe', 'entrypoints', 'components'].some((room) => within(room)(to)) },
  { says: 'lib is pure, lib/browser apart', from: pureLib, forbids: ({ to }) => IMPURE.test(to) || within('lib/browser')(to) },
  { says: 'lib/browser knows no Node', from: within('lib/browser'), forbids: ({ to }) => to.startsWith('node:') },
  { says: 'components take types and words from lib, and nothing else', from: within('components'), forbids: ({ to, typeOnly }) => within('lib')(to) && !typeOnly && !within('lib/words')(to) && !VOCABULARY.includes(to) },
  { says: 'components know no browser API and no program', from: within('components'), forbids: ({ to, typeOnly }) => (!typeOnly && /^(node:|webextension-polyfill|wxt|@wxt-dev)/.test(to)) || within('probe')(to) || within('entrypoints')(to) || within('lib/browser')(to) },
  { says: 'the extension holds nothing of the probe', from: within('entrypoints'), forbids: ({ to }) => within('probe')(to) || to.startsWith('node:') },
  { says: 'the probe holds nothing of the extension', from: within('probe'), forbids: ({ to }) => within('entrypoints')(to) || within('components')(to) || within('lib/browser')(to) || /^(webextension-polyfill|wxt|preact)/.test(to) },
  { says: 'no program imports from the tests', from: () => true, forbids: ({ to }) => within('test')(to) },
];

function sources(dir: string): string[] {
  return readdirSync(join(ROOT, dir), { withFileTypes: true }).flatMap((entry) => {
    const path = `${dir}/${entry.name}`;
    return entry.isDirectory() ? sources(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Static and dynamic imports and re-exports. */
function imports(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = [...text.matchAll(/(?:^|\n)\s*(import|export)(\s+type)?\s[^;'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g)];
  return found.map((match) => {
    const to = match[3] ?? match[4] ?? match[5] ?? '';
    const path = to.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), to)) : to;
    const names = /\{([^}]*)\}/.exec(match[0])?.[1];
    const allTypes = names !== undefined && !/^\s*(import|export)\s+\w+\s*,/.test(match[0]) && names.split(',').filter((name) => name.trim() !== '').every((name) => /^\s*type\s/.test(name));
    return { file, to: path, typeOnly: match[2] !== undefined || allTypes };
  });
}

const all = ROOMS.flatMap(sources).flatMap(imports);

describe('the rooms of the house', () => {
  it('are read: each room has imports to judge', () => {
    for (const room of ROOMS) expect(all.filter(({ file }) => within(room)(file)).length, room).toBeGreaterThan(5);
    expect(all.some(({ to }) => isPackage(to))).toBe(true);
  });

  it.each(RULES)('$says', ({ from, forbids }) => {
    expect(all.filter((found) => from(found.file) && forbids(found)).map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('are built of the dependencies alone, and of each of them', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    // WXT is the frame that the extension is built in; its own part of the bundle is its matter.
    const used = all.filter(({ to, typeOnly }) => isPackage(to) && !typeOnly && !to.startsWith('node:') && !within('wxt')(to)).map(({ to }) => /^(@[^/]+\/)?[^/]+/.exec(to)![0]);
    expect([...new Set(used)].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('lib touches no global of a browser or of Node, lib/browser apart', () => {
    const globals = /(?<![\w.'"`$-])(document|window|localStorage|chrome|process|Buffer|__dirname)\s*[.[(]/;
    const touching = sources('lib').filter(pureLib).flatMap((file) => {
      const code = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/(['"`])(?:\\.|(?!\1)[\s\S])*?\1/g, "''");
      return globals.test(code) ? [`${file}: ${globals.exec(code)?.[0]}`] : [];
    });
    expect(touching).toEqual([]);
  });
});
