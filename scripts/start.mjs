// Plain JavaScript without packages: sets everything up, then goes on in start.ts on the newer Node.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, setUp } from './setup.mjs';

const { node, env } = setUp();
const child = spawn(node, [join(ROOT, 'scripts/start.ts'), ...process.argv.slice(2)], { cwd: ROOT, env, stdio: 'inherit' });
// Ctrl+C reaches both; this one waits so that the other can end its servers.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => { if (signal !== 'SIGINT') child.kill(signal); });
child.on('close', (status) => { process.exitCode = status ?? 1; });
