import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Line } from './line.ts';

/** RFC 2544 keeps 198.18.0.0/15 for measurements of network devices, RFC 5180 2001:2::/48. */
const SERVER_ADDRESS = '198.18.0.2';
const CLIENT_ADDRESS = '198.18.0.1';
const SERVER_ADDRESS_6 = '2001:2::2';
const CLIENT_ADDRESS_6 = '2001:2::1';

export interface DelayLine extends Line {
  /** The servers' IPv6 address; null where this kernel has no IPv6. */
  address6: string | null;
  /** Larger IP packets vanish without a word on the way to the servers, and on the way back. Bytes; 0 lets all pass. */
  largest(out: number, back: number): Promise<void>;
  /** Payload sizes of the TCP packets that were sent to the servers since this was last called, in order. */
  sizes(): Promise<number[]>;
}

/**
 * Two network namespaces, this process's own and one for the tools, joined by a line that takes time.
 * Must run in a network namespace of its own, as root in it.
 */
export async function delayLine(): Promise<DelayLine> {
  ip('link', 'set', 'lo', 'up');
  // `cat` holds the namespace, and ends when this process does.
  const client = spawn('unshare', ['--net', 'sh', '-c', 'ip link set lo up && echo ready && exec cat'], { stdio: ['pipe', 'pipe', 'inherit'] });
  await ready(client);
  const line = spawn('python3', [fileURLToPath(new URL('delay-line.py', import.meta.url)), 'near', 'far'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = await ready(line);
  const inClient = (command: readonly string[]): string[] => ['nsenter', `--net=/proc/${client.pid}/ns/net`, '--', ...command];
  const [nsenter = '', ...within] = inClient(['ip']);
  ip('link', 'set', 'near', 'netns', String(client.pid));
  execFileSync(nsenter, [...within, 'addr', 'add', CLIENT_ADDRESS, 'peer', SERVER_ADDRESS, 'dev', 'near']);
  execFileSync(nsenter, [...within, 'link', 'set', 'near', 'up']);
  ip('addr', 'add', SERVER_ADDRESS, 'peer', CLIENT_ADDRESS, 'dev', 'far');
  ip('link', 'set', 'far', 'up');
  const address6 = existsSync('/proc/net/if_inet6') ? SERVER_ADDRESS_6 : null;
  if (address6) {
    // Nobody else is on the line whose address it could be.
    execFileSync(nsenter, [...within, '-6', 'addr', 'add', CLIENT_ADDRESS_6, 'peer', address6, 'dev', 'near', 'nodad']);
    ip('-6', 'addr', 'add', address6, 'peer', CLIENT_ADDRESS_6, 'dev', 'far', 'nodad');
  }

  const command = async (text: string): Promise<string> => {
    line.stdin?.write(`${text}\n`);
    const { value, done } = await answers.next();
    if (done) throw new Error('the delay line ended');
    return value;
  };
  return {
    description: 'Servers and tools live in two network namespaces, joined by two TUN devices that hold back every packet.',
    listenOn: ['127.0.0.1', SERVER_ADDRESS],
    address6,
    async reach(port) { return { address: SERVER_ADDRESS, port }; },
    async roundTrip(ms) { await command(`delay ${ms / 2}`); },
    async connections() { return Number(await command('count')); },
    async largest(out, back) { await command(`largest ${out} ${back}`); },
    async sizes() { return (await command('sizes')).split(' ').filter(Boolean).map(Number); },
    fromClient: inClient,
    stop() {
      line.kill();
      client.kill();
    },
  };
}

function ip(...args: string[]): void {
  execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function ready(child: ChildProcess): Promise<AsyncIterator<string>> {
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const first = await Promise.race([lines.next(), once(child, 'close').then(() => null)]);
  if (first?.value !== 'ready') throw new Error(`${child.spawnargs.join(' ')}: it did not start`);
  return lines;
}
