// Plain JavaScript without packages: sets everything up, then goes on in test/bench/popup.ts.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, setUp } from './setup.mjs';

const { node, env, missing } = setUp();
for (const name of missing) process.stdout.write(`${name} is not installed.\n`);
const wxt = join(ROOT, 'node_modules/.bin/wxt');
for (const [file, ...args] of [[wxt, 'build', '-b', 'chrome'], [wxt, 'build', '-b', 'firefox'], [node, 'scripts/build-probe.mjs']]) {
  const { status, stdout, stderr } = spawnSync(file, args, { cwd: ROOT, env, encoding: 'utf8' });
  if (status === 0) continue;
  process.stdout.write(`${stdout}${stderr}`);
  process.exit(1);
}
const child = spawn(node, [join(ROOT, 'test/bench/popup.ts'), ...process.argv.slice(2)], { env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => { child.kill(signal); });
child.on('close', (status) => { process.exitCode = status ?? 1; });
