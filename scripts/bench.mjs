// Plain JavaScript without packages: sets everything up, then goes on in test/bench/bench.ts in a network namespace of its own.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, setUp } from './setup.mjs';

/** What only the bench runs. */
const PROGRAMS = [
  { names: ['openssl'], packages: ['openssl'] },
  { names: ['nmap'], packages: ['nmap'] },
  { names: ['sslscan'], packages: ['sslscan'] },
  { names: ['testssl'], packages: ['testssl.sh'] },
  { names: ['python3'], packages: ['python3-minimal'] },
  { names: ['ip'], packages: ['iproute2'] },
  { names: ['unshare', 'nsenter'], packages: ['util-linux'] },
];

const { node, env, missing } = setUp(undefined, PROGRAMS);
if (missing.length > 0) process.exit(1);

// Root needs no user namespace; everybody else gets one in which they may make networks.
const space = process.getuid?.() === 0 ? ['--net'] : ['--user', '--map-root-user', '--net'];
if (spawnSync('unshare', [...space, 'true']).status !== 0) {
  process.stdout.write('The bench needs network namespaces, which this system refuses: run it as root, or allow unprivileged user namespaces.\n');
  process.exit(1);
}
const child = spawn('unshare', [...space, node, join(ROOT, 'test/bench/bench.ts'), ...process.argv.slice(2)], { env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => { child.kill(signal); });
child.on('close', (status) => { process.exitCode = status ?? 1; });
