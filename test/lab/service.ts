import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../bin/pagefault.mjs', import.meta.url));

export interface Service {
  url: string;
  log(): string;
  /** Sum of a metric over its labels that hold `having`. */
  metric(name: string, having?: string): Promise<number>;
  ask(body: object, more?: { client?: string; stream?: boolean }): Promise<Asked>;
  /** Sends SIGTERM and gives the exit status and how long it took. */
  end(): Promise<{ status: number | null; ms: number }>;
  kill(): void;
  pid: number;
}

export interface Asked {
  status: number;
  ms: number;
  headers: Headers;
  text: string;
  json(): Record<string, never> & { verdict: { cause: string; confidence: string }; observations: { vantage: string; kind: string; cut?: string[] }[]; type: string };
}

const running = new Set<ChildProcess>();
process.once('exit', () => { for (const child of running) child.kill('SIGKILL'); });

/** `pagefault serve --public` on free ports, as an operator starts it. Loopback is its proxy, so each test has clients of its own. */
export async function startService(args: string[] = [], env: Record<string, string> = {}): Promise<Service> {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--public', '--port', '0', '--metrics', '127.0.0.1:0', '--trusted-proxy', '127.0.0.1', '--contact', 'https://probe.example.org', ...args], { env: { ...process.env, LC_ALL: 'C.UTF-8', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let log = '';
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const started = await new Promise<{ port: number; metrics: number }>((done, fail) => {
    child.stderr.on('data', (part: Buffer) => { log += part.toString(); });
    child.stdout.on('data', (part: Buffer) => {
      log += part.toString();
      const line = log.split('\n').find((one) => one.includes('the public service takes questions'));
      if (line?.endsWith('}')) done(JSON.parse(line) as { port: number; metrics: number });
    });
    void ended.then((status) => fail(new Error(`the service ended with ${status}: ${log}`)));
  });
  const url = `http://127.0.0.1:${started.port}`;
  return {
    url, pid: child.pid!, log: () => log,
    async metric(name, having = '') {
      const text = await (await fetch(`http://127.0.0.1:${started.metrics}/metrics`)).text();
      return text.split('\n').filter((line) => (line.startsWith(`${name} `) || line.startsWith(`${name}{`)) && line.includes(having)).reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
    },
    async ask(body, { client = '192.0.2.1', stream = false } = {}) {
      const begun = performance.now();
      const answer = await fetch(`${url}/v1/diagnose`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': client, ...(stream ? { accept: 'text/event-stream' } : {}) }, body: JSON.stringify(body) });
      const text = await answer.text();
      return { status: answer.status, headers: answer.headers, text, ms: performance.now() - begun, json: () => JSON.parse(text) };
    },
    async end() {
      const begun = performance.now();
      child.kill('SIGTERM');
      return { status: await ended, ms: performance.now() - begun };
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
