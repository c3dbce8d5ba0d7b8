import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, connect } from 'node:net';

const alive = new Set<ChildProcess>();
const given = new Set<number>();
let guarded = false;

/** A program that runs until `stop`. It dies with this process, however that ends. */
export interface Program {
  stop(): Promise<void>;
  /** Resolves with what it printed when it ends by itself. */
  ended: Promise<string>;
}

export function run(command: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Program {
  guard();
  const [file, all] = withParentDeathSignal(command, args);
  const child = spawn(file, all, { cwd: options.cwd, env: options.env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'] });
  alive.add(child);
  let printed = '';
  const keep = (chunk: Buffer): void => { if (printed.length < 8192) printed += chunk.toString('latin1'); };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => { alive.delete(child); resolve(error.message); });
    child.on('close', () => { alive.delete(child); resolve(printed); });
  });
  return {
    ended,
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/**
 * Starts a program that is told its port and waits until it accepts connections on every address.
 * The port is one that was free a moment ago, so another process may take it: then it is tried again.
 */
export async function onFreePort(addresses: readonly string[], start: (port: number) => Program[]): Promise<{ port: number; stop(): Promise<void> }> {
  let last = '';
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const port = await freePort(addresses);
    const programs = start(port);
    const stop = async (): Promise<void> => { await Promise.all(programs.map((program) => program.stop())); };
    const failed = Promise.race(programs.map(async (program) => `ended at once: ${lastLine(await program.ended)}`));
    const ready = Promise.all(addresses.map((address) => accepts(address, port))).then((all) => all.every(Boolean) ? null : 'did not listen within 8 s');
    const problem = await Promise.race([ready, failed]);
    if (problem === null) return { port, stop };
    await stop();
    last = problem;
    if (!/in use|eaddrinuse|bind/i.test(problem)) break;
  }
  throw new Error(last);
}

/** A port that is free on all these addresses now, and that this process gave to nobody else. */
export async function freePort(addresses: readonly string[]): Promise<number> {
  for (;;) {
    const first = await hold(addresses[0] ?? '127.0.0.1', 0);
    if (!first) continue;
    const others = await Promise.all(addresses.slice(1).map((address) => hold(address, first.port)));
    await Promise.all([first, ...others].map((held) => held?.release()));
    if (!others.every(Boolean) || given.has(first.port)) continue;
    given.add(first.port);
    return first.port;
  }
}

function hold(host: string, port: number): Promise<{ port: number; release(): Promise<void> } | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ host, port, exclusive: true }, () => resolve({
      port: (server.address() as { port: number }).port,
      release: () => new Promise((done) => { server.close(() => done()); }),
    }));
  });
}

async function accepts(host: string, port: number): Promise<boolean> {
  const until = Date.now() + 8000;
  while (Date.now() < until) {
    if (await once(host, port)) return true;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return false;
}

function once(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => { socket.destroy(); resolve(true); });
    socket.once('error', () => { socket.destroy(); resolve(false); });
  });
}

/** The kernel ends the child when its parent is killed outright, which no handler here would see. */
function withParentDeathSignal(command: string, args: string[]): [string, string[]] {
  return existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', ['--pdeathsig', 'KILL', command, ...args]] : [command, args];
}

function guard(): void {
  if (guarded) return;
  guarded = true;
  process.on('exit', () => { for (const child of alive) child.kill('SIGKILL'); });
}

function lastLine(text: string): string {
  return text.trim().split('\n').slice(-2).join(' ').slice(0, 300) || 'it printed nothing';
}
