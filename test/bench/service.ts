import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { startRedis } from '../lab/redis.ts';
import { startService, type Service } from '../lab/service.ts';
import { closedLoop, openLoop, quantile, type Tally } from './service-load.ts';

/*
 * npm run bench:service [-- --requests 100000 --seconds 60 --only cached,store,alone,killed]
 *
 * The load and the services share this machine, so the times hold the load's own as well.
 */
const { values } = parseArgs({ options: { requests: { type: 'string', default: '100000' }, seconds: { type: 'string', default: '60' }, only: { type: 'string', default: 'cached,store,alone,killed' } } });
const requests = Number(values.requests);
const seconds = Number(values.seconds);
const wanted = new Set(values.only.split(','));

/** A host that is down: it takes connections, says nothing for a second and hangs up. */
const dead = createServer((socket) => {
  socket.on('error', () => undefined);
  setTimeout(() => socket.destroy(), 1_000);
});
await new Promise<void>((done) => dead.listen(0, '127.0.0.1', done));
const { port } = dead.address() as { port: number };
const body = (host: string) => JSON.stringify({ host: `${host}.localhost`, port, scheme: 'http', failure: { code: 'ERR_EMPTY_RESPONSE', browser: 'chromium' } });
const OPEN = ['--allow-private', '127.0.0.0/8', '--ports', '1024-65535'];
let failed = false;

if (wanted.has('cached')) {
  const service = await startService(OPEN);
  await service.ask(JSON.parse(body('cached')) as object);
  for (const streams of [false, true]) {
    const told = await closedLoop({ services: [service.url], body: body('cached'), streams }, 32, 8);
    const p95 = quantile(told.times, 0.95);
    say(`cached answers, one process, 32 askers${streams ? ', half of them streams' : ''}: ${Math.round(told.times.length / 8)} a second, p50 ${quantile(told.times, 0.5)} ms, p95 ${p95} ms, ${kb(told)} kB each, ${rss(service)} MB`);
    judge(p95 < 100 && onlyAnswers(told), 'cached p95 under 100 ms, nothing but answers');
  }
  service.kill();
}

for (const [name, title, aim] of [['store', 'with the store', 5], ['alone', 'without a store', 10], ['killed', 'with the store killed in the middle', 10]] as const) {
  if (!wanted.has(name)) continue;
  const redis = name === 'alone' ? null : await startRedis();
  const services = await Promise.all([1, 2].map(() => startService([...OPEN, ...(redis ? ['--store', redis.url] : [])])));
  let killed = false;
  let most = 0;
  const told = await openLoop({ services: services.map(({ url }) => url), body: body(name), streams: true }, requests, seconds, (share) => {
    if (name === 'killed' && share > 0.5 && !killed) {
      killed = true;
      void redis?.kill();
    }
    most = Math.max(most, ...services.map(rss));
  });
  const probes = (await Promise.all(services.map((one) => one.metric('pagefault_probes_total')))).reduce((a, b) => a + b);
  const sources = await Promise.all(['probed', 'joined', 'leased', 'process', 'shared', 'stale'].map(async (source) => `${source} ${(await Promise.all(services.map((one) => one.metric('pagefault_answers_total', `source="${source}"`)))).reduce((a, b) => a + b)}`));
  say(`${told.times.length} asks for one dead host in ${seconds} s over two processes ${title}: ${probes} probes, statuses ${[...told.statuses].map(([status, count]) => `${status} ${count}`).join(', ')}, p50 ${quantile(told.times, 0.5)} ms, p95 ${quantile(told.times, 0.95)} ms, at most ${most} MB a process`);
  say(`  ${sources.join(', ')}`);
  judge(probes <= aim && onlyAnswers(told), `at most ${aim} probes, nothing but answers`);
  for (const service of services) service.kill();
  await redis?.kill();
}
dead.close();
process.exit(failed ? 1 : 0);

function onlyAnswers(told: Tally): boolean {
  return told.statuses.size === 1 && told.statuses.has(200);
}

function judge(met: boolean, aim: string): void {
  failed ||= !met;
  say(`  ${met ? 'met' : 'MISSED'}: ${aim}`);
}

function kb({ bytes, times }: Tally): number {
  return Math.round(bytes / Math.max(1, times.length) / 100) / 10;
}

/** Resident memory in MB. */
function rss(service: Service): number {
  const pages = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'));
  return Math.round(Number(pages?.[1] ?? 0) / 1000);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
