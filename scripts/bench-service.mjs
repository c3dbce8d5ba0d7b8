// Plain JavaScript without packages: sets everything up, then goes on in test/bench/service.ts.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, setUp } from './setup.mjs';

const { node, env, missing } = setUp(undefined, [{ names: ['redis-server', 'valkey-server'], packages: ['redis-server'] }]);
if (missing.length > 0) process.exit(1);
const built = spawnSync(node, ['scripts/build-probe.mjs'], { cwd: ROOT, env, stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const child = spawn(node, [join(ROOT, 'test/bench/service.ts'), ...process.argv.slice(2)], { env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => { child.kill(signal); });
child.on('close', (status) => { process.exitCode = status ?? 1; });
