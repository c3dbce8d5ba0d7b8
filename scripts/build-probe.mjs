import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// Bundles probe/main.ts and all it uses into .output/probe/pagefault.mjs: one file, so that it can be copied to
// where browsers start it, and so that it starts quickly.
const root = new URL('../', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const outfile = fileURLToPath(new URL('.output/probe/pagefault.mjs', root));

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
  define: { __PAGEFAULT_VERSION__: JSON.stringify(version) },
  // CommonJS packages inside call require for Node's own modules, which an ES module does not have.
  banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
});

const { size } = await stat(outfile);
console.log(`.output/probe/pagefault.mjs ${Math.round(size / 1000)} kB`);
