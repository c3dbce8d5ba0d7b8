import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Diagnosis } from '../../lib/protocol/diagnosis.ts';

/** One diagnosis over a path on which larger IP packets vanish without a word. */
export interface Walk {
  server: string;
  /** Most bytes of a packet to the server, and back; 0 for any. */
  out: number;
  back: number;
  family: 4 | 6;
  /** False: a machine on which the system's own TCP cannot be asked. */
  transport?: boolean;
}

export interface Walked extends Walk {
  diagnosis: Diagnosis;
}

export interface Paths {
  walked: Walked[];
  /** Payload sizes of TCP packets that carried the hello that was written in two parts. */
  split: number[];
}

/** Root needs no user namespace; everybody else gets one in which they may make networks. */
const ISOLATED = ['unshare', ...(process.getuid?.() === 0 ? ['--net'] : ['--user', '--map-root-user', '--net'])] as const;

/** Why this machine lets nobody make a network with a path of its own; null where it does. */
export function whyNoPath(): string | null {
  if (process.platform !== 'linux') return 'network namespaces are Linux’s';
  if (spawnSync('python3', ['--version'], { stdio: 'ignore' }).status !== 0) return 'python3 is missing';
  const tried = spawnSync(ISOLATED[0], [...ISOLATED.slice(1), 'ip', 'tuntap', 'add', 'dev', 'try', 'mode', 'tun'], { encoding: 'utf8' });
  return tried.status === 0 ? null : `no network namespaces or TUN devices: ${(tried.error?.message ?? tried.stderr).trim()}`;
}

/** Makes the path in namespaces of its own, with the servers of the lab at its far end, and walks it. */
export function walkPaths(walks: readonly Walk[]): Promise<Paths> {
  const inside = fileURLToPath(new URL('narrow-path-inside.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    execFile(ISOLATED[0], [...ISOLATED.slice(1), process.execPath, inside, JSON.stringify(walks)], { timeout: 100_000, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${error.message}\n${stderr}`));
      else resolve(JSON.parse(stdout) as Paths);
    });
  });
}
