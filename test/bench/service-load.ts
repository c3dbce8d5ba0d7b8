import { Agent, request } from 'node:http';

export interface Load {
  /** Places to ask, in turn. */
  services: string[];
  body: string;
  /** Half of the asks want the steps as they are made, as the extension does. */
  streams: boolean;
}

export interface Tally {
  sent: number;
  statuses: Map<number | string, number>;
  /** Milliseconds of every answer. */
  times: number[];
  bytes: number;
}

const tally = (): Tally => ({ sent: 0, statuses: new Map(), times: [], bytes: 0 });

/** `count` asks spread evenly over `seconds`, each by another client, however long the answers take. */
export async function openLoop(load: Load, count: number, seconds: number, during?: (share: number) => void): Promise<Tally> {
  const told = tally();
  const agent = new Agent({ keepAlive: true, maxSockets: 8_000, maxFreeSockets: 256 });
  const begun = performance.now();
  const waiting = new Set<Promise<void>>();
  while (told.sent < count) {
    const due = Math.min(count, Math.ceil(((performance.now() - begun) / (seconds * 1000)) * count));
    for (; told.sent < due; told.sent++) {
      const one: Promise<void> = ask(load, agent, told.sent, told).finally(() => waiting.delete(one));
      waiting.add(one);
    }
    during?.(told.sent / count);
    await new Promise((done) => setTimeout(done, 5));
  }
  await Promise.all(waiting);
  agent.destroy();
  return told;
}

/** `at` askers, each with its next ask as soon as it has its answer, for `seconds`. */
export async function closedLoop(load: Load, at: number, seconds: number): Promise<Tally> {
  const told = tally();
  const agent = new Agent({ keepAlive: true, maxSockets: at });
  const until = performance.now() + seconds * 1000;
  await Promise.all(Array.from({ length: at }, async () => {
    while (performance.now() < until) await ask(load, agent, told.sent++, told);
  }));
  agent.destroy();
  return told;
}

function ask({ services, body, streams }: Load, agent: Agent, number: number, told: Tally): Promise<void> {
  const begun = performance.now();
  const count = (status: number | string) => told.statuses.set(status, (told.statuses.get(status) ?? 0) + 1);
  return new Promise((done) => {
    const asked = request(`${services[number % services.length]}/v1/diagnose`, {
      method: 'POST', agent,
      headers: {
        'content-type': 'application/json', 'content-length': body.length, 'x-forwarded-for': `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`,
        ...(streams && number % 4 < 2 ? { accept: 'text/event-stream' } : {}),
      },
    }, (answer) => {
      answer.on('data', (part: Buffer) => { told.bytes += part.length; });
      answer.once('end', () => {
        told.times.push(performance.now() - begun);
        count(answer.statusCode ?? 'none');
        done();
      });
      answer.once('error', (error: NodeJS.ErrnoException) => { count(error.code ?? 'error'); done(); });
    });
    asked.once('error', (error: NodeJS.ErrnoException) => { count(error.code ?? 'error'); done(); });
    asked.end(body);
  });
}

/** The value below which `part` of them lie. */
export function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 10) / 10;
}
