import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { findProgram, runProgram } from './programs.ts';

/** An X server without a monitor, with a window manager: what a real window needs. */
export interface Screen {
  display: string;
  /** Writes a PNG of the whole screen, once it stands still: windows fade in. */
  picture(file: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startScreen(width = 1280, height = 900): Promise<Screen> {
  // The server picks a free display itself and writes its number to descriptor 3.
  const server = spawn(findProgram('Xvfb'), ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => { server.once('close', () => resolve()); });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('close', () => reject(new Error('Xvfb ended before it had a display')));
    server.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
  const display = `:${number}`;
  const env = { ...process.env, DISPLAY: display };
  const manager = spawn(findProgram('openbox'), ['--sm-disable'], { stdio: 'ignore', env });
  manager.on('error', () => undefined);
  const end = (): void => { manager.kill('SIGKILL'); server.kill('SIGKILL'); };
  process.once('exit', end);
  return {
    display,
    async picture(file) {
      await still(env);
      await runProgram(findProgram('import'), ['-window', 'root', file], env);
    },
    async stop() {
      process.removeListener('exit', end);
      end();
      await ended;
    },
  };
}

/** Waits until two looks at the screen in a row are the same, for at most ten looks. */
async function still(env: NodeJS.ProcessEnv): Promise<void> {
  let last = '';
  for (let look = 0; look < 10; look += 1) {
    const now = createHash('sha256').update(await runProgram(findProgram('import'), ['-window', 'root', '-depth', '8', 'rgb:-'], env)).digest('hex');
    if (now === last) return;
    last = now;
  }
}
