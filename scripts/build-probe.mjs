import { readFile, stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// Bundles probe/main.ts and all it uses into .output/probe/pagefault.mjs, or into the file that is named as argument:
// one file, so that it can be copied to where browsers start it, and so that it starts quickly.
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

await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: ['probe/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // Names stay: a stack in a report should say where.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'eof',
  logLevel: 'warning',
  plugins: [lazyBuiltins],
  define: { __PAGEFAULT_VERSION__: JSON.stringify(version) },
  // CommonJS packages inside call require for Node's own modules, which an ES module does not have.
  banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
});

const { size } = await stat(outfile);
console.log(`${relative(fileURLToPath(root), outfile)} ${Math.round(size / 1000)} kB`);
