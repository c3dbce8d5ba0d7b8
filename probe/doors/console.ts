import type { Language } from '../../lib/words/language.ts';
import { asItStands, type Said } from './print/said.ts';

/** Where a door writes and what it knows of its surroundings; handed in, so that doors can be tested. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
  env: Readonly<Record<string, string | undefined>>;
  /** True where a person reads, not a pipe or file. */
  outIsTerminal: boolean;
  errIsTerminal: boolean;
  /** Characters a line holds on stdout's terminal. */
  columns: number;
  /** Calls back once when the person presses Ctrl-C or the program is told to end; returns how to stop listening. */
  onInterrupt(callback: () => void): () => void;
  /** What the person reads. */
  language: Language;
  /** What they named for this call, null where the system's stands in. */
  chosenLanguage: Language | null;
  /** A sentence of this program's own in that language. */
  said: Said;
}

/** The real console of this process. `flush` ends when what was written has left. */
export function processConsole(proc: NodeJS.Process): Console & { flush(): Promise<void> } {
  // `pagefault … | head` closes the pipe early: that is no failure of ours.
  proc.stdout.on('error', (error: NodeJS.ErrnoException) => proc.exit(error.code === 'EPIPE' ? 0 : 3));
  proc.stderr.on('error', () => undefined);
  return {
    out: (text) => void proc.stdout.write(text),
    err: (text) => void proc.stderr.write(text),
    env: proc.env,
    outIsTerminal: proc.stdout.isTTY === true,
    errIsTerminal: proc.stderr.isTTY === true,
    // Some terminals say 0.
    columns: Math.max(proc.stdout.columns || 80, 40),
    onInterrupt(callback) {
      proc.once('SIGINT', callback);
      proc.once('SIGTERM', callback);
      return () => {
        proc.off('SIGINT', callback);
        proc.off('SIGTERM', callback);
      };
    },
    language: 'en',
    chosenLanguage: null,
    said: asItStands,
    async flush() {
      await Promise.all([proc.stdout, proc.stderr].map((stream) => new Promise<void>((done) => stream.write('', () => done()))));
    },
  };
}
