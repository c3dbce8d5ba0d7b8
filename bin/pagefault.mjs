#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../.output/probe/pagefault.mjs', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  console.error('pagefault: it is not built yet; run: npm run build');
  process.exitCode = 3;
}
