import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Line } from './line.ts';

/** RFC 2544 keeps 198.18.0.0/15 for measurements of network devices. */
const SERVER_ADDRESS = '198.18.0.2';
const CLIENT_ADDRESS = '198.18.0.1';

/**
 * Two network namespaces, this process's own and one for the tools, joined by a line that takes time.
 * Must run in a network namespace of its own, as root in it.
 */
export async function delayLine(): Promise<Line> {
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

  const command = async (text: string): Promise<string> => {
    line.stdin?.write(`${text}\n`);
    const { value, done } = await answers.next();
    if (done) throw new Error('the delay line ended');
    return value;
  };
  return {
    description: 'Servers and tools live in two network namespaces, joined by two TUN devices that hold back every packet.',
    listenOn: ['127.0.0.1', SERVER_ADDRESS],
    async reach(port) { return { address: SERVER_ADDRESS, port }; },
    async roundTrip(ms) { await command(`delay ${ms / 2}`); },
    async connections() { return Number(await command('count')); },
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
