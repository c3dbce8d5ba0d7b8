import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { freePort } from './processes.ts';

export interface RedisServer {
  url: string;
  port: number;
  /** Sends one command and gives its raw reply (RESP). */
  command(...words: string[]): Promise<string>;
  /** Hangs and goes on: connections stay open, nothing is answered. */
  pause(): void;
  resume(): void;
  kill(): Promise<void>;
  start(...args: string[]): Promise<void>;
}

const PROGRAM = ['/usr/bin/redis-server', '/usr/bin/valkey-server'].find(existsSync) ?? 'redis-server';

/** A store of its own on a free port, in memory alone. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort(['127.0.0.1']);
  let child: ChildProcess | null = null;
  process.on('exit', () => child?.kill('SIGKILL'));
  const server: RedisServer = {
    port, url: `redis://127.0.0.1:${port}`,
    command: (...words) => command(port, words),
    pause: () => void child?.kill('SIGSTOP'),
    resume: () => void child?.kill('SIGCONT'),
    async kill() {
      const ended = child;
      child = null;
      if (!ended || ended.exitCode !== null) return;
      const gone = new Promise((done) => ended.once('exit', done));
      ended.kill('SIGKILL');
      await gone;
    },
    async start(...args) {
      child = spawn(PROGRAM, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--daemonize', 'no', ...args], { stdio: 'ignore' });
      for (let tries = 0; ; tries++) {
        const reply = await command(port, ['PING']).catch(() => '');
        if (reply.startsWith('+PONG')) return;
        if (tries > 200) throw new Error(`${PROGRAM} does not answer on port ${port}`);
        await new Promise((done) => setTimeout(done, 20));
      }
    },
  };
  await server.start();
  return server;
}

function command(port: number, words: string[]): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`));
    socket.once('data', (reply) => { socket.destroy(); done(reply.toString()); });
    socket.once('error', fail);
    socket.once('close', () => fail(new Error('the store hung up')));
  });
}
