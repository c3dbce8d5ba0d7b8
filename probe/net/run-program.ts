import { execFile } from 'node:child_process';

export type RunProgram = (file: string, args: readonly string[]) => Promise<string | null>;

/** What a program of the system prints; null where there is none, or it fails, or it takes longer than `patienceMs`. */
export function runProgram(patienceMs: number): RunProgram {
  return (file, args) => new Promise((resolve) => {
    execFile(file, args, { timeout: patienceMs, killSignal: 'SIGKILL', maxBuffer: 64 * 1024, windowsHide: true }, (error, stdout) => resolve(error ? null : stdout));
  });
}
