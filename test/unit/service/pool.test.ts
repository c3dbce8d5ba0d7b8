import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Job } from '../../../probe/doors/service/job.ts';
import { createPool, type ProbePool } from '../../../probe/doors/service/pool.ts';
import { COST, refused } from '../doors/fakes.ts';

const dir = mkdtempSync(join(tmpdir(), 'pagefault-pool-'));
afterAll(() => rmSync(dir, { recursive: true }));
let pool: ProbePool;
afterEach(() => pool.close());

/** A worker that does what the job's host names; `clean` ends as the real one does. */
const program = join(dir, 'worker.mjs');
writeFileSync(program, `
import { parentPort as port } from 'node:worker_threads';
let jobs = 0;
port.on('message', ({ target: { host } }) => {
  jobs += 1;
  if (host === 'memory') { const all = []; for (;;) all.push(new Array(100000).fill(Math.random())); }
  if (host === 'hang') for (;;);
  if (host === 'throw') throw new Error('broken');
  if (host === 'exit') process.exit(1);
  if (host === 'wrong') port.postMessage({ type: 'observation', json: '{"kind":"tcp"}' });
  port.postMessage({ type: 'observation', json: JSON.stringify({ ...${JSON.stringify(refused())}, ms: jobs }) });
  port.postMessage({ type: 'done', cost: ${JSON.stringify(COST)}, clean: host !== 'dirty' });
});
`);

const job = (host: string): Job => ({ target: { url: `https://${host}/`, host, port: 443, addresses: [] }, failure: null, timeoutMs: 100, vantage: 'remote', mostJson: 1000, policy: { allowPrivate: [], refuse: [], ports: '443', userAgent: '' } });
const start = (most = 2, killMs = 4_000) => (pool = createPool({ most, program: pathToFileURL(program), killMs, heapMb: 24 }));

async function probe(host: string): Promise<[string, number[]]> {
  const seen: number[] = [];
  const result = await pool.probe(job(host), (one) => seen.push(one.ms));
  return [result.kind === 'failed' ? `failed-${result.why}` : result.kind, seen];
}

describe('a worker', () => {
  it('that runs out of memory is one failed probe, and others go on', async () => {
    start();
    const both = await Promise.all([probe('memory'), probe('good')]);
    expect(both).toEqual([['failed-memory', []], ['done', [1]]]);
    expect(pool.running).toBe(0);
    expect(await probe('good')).toEqual(['done', expect.any(Array)]);
  }, 20_000);

  it.each([['throw', 'failed-error'], ['exit', 'failed-error']])('that does %s is one failed probe', async (host, outcome) => {
    start();
    expect(await probe(host)).toEqual([outcome, []]);
    expect((await probe('good'))[0]).toBe('done');
  });

  it('that hangs is ended', async () => {
    start(1, 300);
    expect(await probe('hang')).toEqual(['failed-time', []]);
    expect(pool.free).toBe(1);
  });

  it('is used again while it ends clean, and not otherwise', async () => {
    start(1);
    expect((await probe('good'))[1]).toEqual([1]);
    expect((await probe('good'))[1]).toEqual([2]);
    expect((await probe('dirty'))[1]).toEqual([3]);
    expect((await probe('good'))[1]).toEqual([1]);
  });

  it('cannot bring in what is no observation', async () => {
    start();
    expect(await probe('wrong')).toEqual(['done', [1]]);
  });
});
