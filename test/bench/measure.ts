import { spawn } from 'node:child_process';

/** No tool is waited for longer. Milliseconds. */
export const LONGEST_MS = 300_000;
const MOST_OUTPUT = 4 << 20;

export interface Measured {
  /** Wall time of the whole command. */
  ms: number;
  /** It was ended after LONGEST_MS. */
  cut: boolean;
  /** Standard output and error, without colours. */
  output: string;
}

/** Runs a command once, from its start until it has ended. */
export function measure(command: readonly string[]): Promise<Measured> {
  const [file = '', ...args] = command;
  const begun = performance.now();
  // In a process group of its own, so that the programs it starts end with it.
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: { ...process.env, NO_COLOR: '1', TERM: 'dumb' } });
  let output = '';
  let cut = false;
  const keep = (chunk: Buffer): void => { if (output.length < MOST_OUTPUT) output += chunk.toString('latin1'); };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const timer = setTimeout(() => {
    cut = true;
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  }, LONGEST_MS);
  return new Promise((resolve, reject) => {
    child.on('error', (error) => { clearTimeout(timer); reject(error); });
    child.on('close', () => {
      clearTimeout(timer);
      resolve({ ms: performance.now() - begun, cut, output: output.replaceAll(/\x1b\[[\d;]*[A-Za-z]/g, '') });
    });
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}
