import { readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// Bundles probe/main.ts and all it uses into .output/probe/pagefault.mjs, or into the file that is named as argument:
// one file, so that it can be copied to where browsers start it, and so that it starts quickly. Beside it the public
// service and the worker in which its probes run, which only `pagefault serve --public` loads, and each file of another
// language that the command speaks: a browser, which waits for the start, needs none of them.
const root = new URL('../', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const outfile = process.argv[2] ?? fileURLToPath(new URL('.output/probe/pagefault.mjs', root));

/**
 * Node's own modules are loaded when something that uses them is. An import would load all of them at the start, and reads
 * each of their exports: those of node:http hold a WebSocket, which loads the whole of undici.
 */
const lazyBuiltins = {
  name: 'lazy-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, namespace }) => (namespace === 'builtin' ? { path, external: true } : { path, namespace: 'builtin', sideEffects: false }));
    onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({ contents: `module.exports=require(${JSON.stringify(path)})` }));
  },
};

/** What the command asks of a language, by the names in lib/words/files.ts. */
const SPOKEN = ['command', 'index', 'codes/index'];
const spokenFile = (language, name) => `words-${language}-${name.replace('/index', '')}.mjs`;

const otherLanguages = {
  name: 'other-languages',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/[a-z]{2}\/.*\.ts$/ }, ({ path, kind }) => {
      const [, language, name] = /^\.\/(\w+)\/(.*)\.ts$/.exec(path);
      return kind === 'dynamic-import' ? { path: `./${spokenFile(language, name)}`, external: true } : undefined;
    });
  },
};
const languages = (await readdir(new URL('lib/words/', root), { withFileTypes: true })).filter((each) => each.isDirectory() && each.name !== 'en').map(({ name }) => name);

await Promise.all([
  bundle('probe/main.ts', outfile, [lazyBuiltins, otherLanguages]),
  ...languages.flatMap((language) => SPOKEN.map((name) => bundle(`lib/words/${language}/${name}.ts`, join(dirname(outfile), spokenFile(language, name))))),
  bundle('probe/doors/service/serve-public.ts', join(dirname(outfile), 'service.mjs')),
  bundle('probe/doors/service/probe-worker.ts', join(dirname(outfile), 'service-worker.mjs')),
]);

async function bundle(entry, file, plugins = []) {
  await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Names stay: a stack in a report should say where.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'eof',
    logLevel: 'warning',
    plugins,
    define: { __PAGEFAULT_VERSION__: JSON.stringify(version) },
    // CommonJS packages inside call require for Node's own modules, which an ES module does not have; some ask where they lie.
    banner: { js: "import{createRequire as __createRequire}from'node:module';import{fileURLToPath as __path}from'node:url';const require=__createRequire(import.meta.url);const __filename=__path(import.meta.url);const __dirname=__path(new URL('.',import.meta.url));" },
  });
  const { size } = await stat(file);
  console.log(`${relative(fileURLToPath(root), file)} ${Math.round(size / 1000)} kB`);
}
