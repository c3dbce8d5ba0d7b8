// Plain JavaScript without packages: sets everything up, then goes on in test/bench/bench.ts, in a network namespace of its own where that is allowed.
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
const bench = [node, join(ROOT, 'test/bench/bench.ts'), ...process.argv.slice(2)];
const isolated = ['unshare', ...space];
// TUN devices are tried too: a container may allow the one and not the other.
const allowed = spawnSync(isolated[0], [...isolated.slice(1), 'ip', 'tuntap', 'add', 'dev', 'try', 'mode', 'tun'], { env, stdio: 'ignore' }).status === 0;
if (!allowed) process.stdout.write('No network namespaces or TUN devices here: relays take their place.\n');
const [command, ...args] = allowed ? [...isolated, ...bench] : [...bench, '--relay'];
const child = spawn(command, args, { env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => { child.kill(signal); });
child.on('close', (status) => { process.exitCode = status ?? 1; });
