import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Diagnosis } from '../../lib/protocol/diagnosis.ts';
import type { StartedServer } from './start.ts';

const COMMAND = fileURLToPath(new URL('../../bin/pagefault.mjs', import.meta.url));

export interface Answered {
  status: number;
  diagnosis: Diagnosis;
  ms: number;
}

/** Runs `pagefault diagnose URL --json` against a server of the lab, as a person would. */
export function diagnoseServer(server: Pick<StartedServer, 'url' | 'options' | 'env'>, root: string, args: string[] = []): Promise<Answered> {
  const started = performance.now();
  const all = [COMMAND, 'diagnose', server.url, '--json', '--cacert', root, '--timeout', '6000', ...server.options, ...args];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, all, { timeout: 20_000, maxBuffer: 32 << 20, env: { ...process.env, ...server.env } }, (error, stdout, stderr) => {
      const ms = Math.round(performance.now() - started);
      const status = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
      try {
        resolve({ status, diagnosis: JSON.parse(stdout) as Diagnosis, ms });
      } catch {
        reject(new Error(`pagefault ended with ${status} and no JSON: ${stderr.slice(0, 600) || stdout.slice(0, 300)}`));
      }
    });
  });
}
