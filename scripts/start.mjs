// Plain JavaScript without packages: sets everything up, then goes on in start.ts on the newer Node.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, setUp } from './setup.mjs';

const { node, env } = setUp();
const child = spawn(node, [join(ROOT, 'scripts/start.ts'), ...process.argv.slice(2)], { cwd: ROOT, env, stdio: 'inherit' });
// This one waits so that the other can end its servers. Ctrl+C in a terminal reaches both, which does no harm.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => { child.kill(signal); });
child.on('close', (status) => { process.exitCode = status ?? 1; });
