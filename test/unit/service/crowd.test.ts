import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { fakePool, fakeStore, question, settled, world } from './fakes.ts';

const source = (landed: { ok: boolean; source?: string; trouble?: { kind: string; limit?: string } }) => landed.source ?? landed.trouble?.limit ?? landed.trouble?.kind;

describe('a crowd in one process', () => {
  it('of a thousand gets one probe', async () => {
    const { crowd, pool } = world();
    const asked = Array.from({ length: 1000 }, (_, n) => crowd.ask(question(), `client ${n}`));
    await settled();
    pool.land();
    const told = await Promise.all(asked);
    expect(pool.started).toBe(1);
    expect(told.filter((one) => source(one) === 'probed')).toHaveLength(1);
    expect(told.filter((one) => source(one) === 'joined')).toHaveLength(999);
    expect(source(await crowd.ask(question(), 'late'))).toBe('process');
  });

  it('follows the steps from the first, however late it comes', async () => {
    const { crowd, pool } = world();
    const early: Observation[] = [];
    const late: Observation[] = [];
    const first = crowd.ask(question(), 'a', (one) => early.push(one));
    await settled();
    const second = crowd.ask(question(), 'b', (one) => late.push(one));
    await settled();
    expect([early.length, late.length]).toEqual([1, 1]);
    pool.land();
    await Promise.all([first, second]);
    expect(late).toEqual(early);
  });

  it('is given an answer for ten seconds, longer while the same fault stays, a minute at most', async () => {
    const here = world();
    const { crowd, pool } = here;
    const lasts: number[] = [];
    for (let round = 0; round < 6; round++) {
      const asked = crowd.ask(question(), `client ${round}`);
      await settled();
      pool.land();
      await asked;
      await settled();
      let ms = 0;
      while (source(await crowd.ask(question(), 'x')) === 'process') {
        here.now += 1_000;
        ms += 1_000;
      }
      // The ask that found it old has begun a new probe.
      lasts.push(ms / 1_000);
      await settled();
      pool.land();
      await settled();
      here.now += 120_000;
    }
    expect(lasts.slice(0, 2)).toEqual([10, 40]);
    expect(Math.max(...lasts)).toBe(60);
  });

  it('gets the old answer at once while one probe renews it', async () => {
    const here = world();
    const first = here.crowd.ask(question(), 'a');
    await settled();
    here.pool.land();
    await first;
    here.now += 11_000;
    const old = await Promise.all(Array.from({ length: 50 }, (_, n) => here.crowd.ask(question(), `c${n}`)));
    expect(new Set(old.map(source))).toEqual(new Set(['stale']));
    await settled();
    expect(here.pool.started).toBe(2);
    here.pool.land();
    await settled();
    expect(source(await here.crowd.ask(question(), 'b'))).toBe('process');
  });

  it('gets no answer that is older than five minutes', async () => {
    const here = world();
    const first = here.crowd.ask(question(), 'a');
    await settled();
    here.pool.land();
    await first;
    here.now += 301_000;
    const next = here.crowd.ask(question(), 'b');
    await settled();
    here.pool.land();
    expect(source(await next)).toBe('probed');
  });

  it('answers from the cache are free; new probes are not', async () => {
    const here = world();
    for (const host of ['a.org', 'b.org', 'c.org']) {
      const asked = here.crowd.ask(question(host), 'one');
      await settled();
      here.pool.land();
      expect(source(await asked)).toBe('probed');
    }
    expect(source(await here.crowd.ask(question('d.org'), 'one'))).toBe('client-rate');
    for (let i = 0; i < 100; i++) expect(source(await here.crowd.ask(question('a.org'), 'one'))).toBe('process');
    expect(here.pool.started).toBe(3);
  });

  it('is told to come again when all probes are under way, at once and without cost', async () => {
    const here = world({ pool: fakePool(2) });
    void here.crowd.ask(question('a.org'), 'one');
    void here.crowd.ask(question('b.org'), 'two');
    await settled();
    const told = await Promise.all(Array.from({ length: 500 }, (_, n) => here.crowd.ask(question(`${n}.org`), 'three')));
    expect(new Set(told.map(source))).toEqual(new Set(['busy']));
    expect(here.pool.started).toBe(2);
    here.pool.land();
    await settled();
    const free = here.crowd.ask(question('c.org'), 'three');
    await settled();
    here.pool.land();
    expect(source(await free)).toBe('probed');
  });

  it('shares a failed probe too, and does not try it again at once', async () => {
    const { crowd, pool } = world();
    const asked = [crowd.ask(question(), 'a'), crowd.ask(question(), 'b')];
    await settled();
    pool.land({ kind: 'failed', why: 'memory' });
    expect((await Promise.all(asked)).map((one) => one.ok && one.entry.kind)).toEqual(['failed', 'failed']);
    const again = await crowd.ask(question(), 'c');
    expect(again.ok && again.entry.kind).toBe('failed');
    expect(pool.started).toBe(1);
  });

  it('keeps a refusal, so that a name that leads inside costs one lookup a minute', async () => {
    const here = world();
    const asked = here.crowd.ask(question(), 'a');
    await settled();
    here.pool.land({ kind: 'refused' });
    const told = await asked;
    expect(told.ok && [told.entry.kind, told.entry.observations]).toEqual(['refused', []]);
    here.now += 59_000;
    await here.crowd.ask(question(), 'b');
    expect(here.pool.started).toBe(1);
  });

  it('starts nothing any more when the service ends', async () => {
    const here = world();
    here.crowd.end();
    expect(source(await here.crowd.ask(question(), 'a'))).toBe('ending');
  });
});

describe('two processes with a store', () => {
  it('run one probe between them', async () => {
    const store = fakeStore();
    const a = world({ store });
    const b = world({ store });
    const inA = Array.from({ length: 100 }, (_, n) => a.crowd.ask(question(), `a${n}`));
    await settled();
    const inB = Array.from({ length: 100 }, (_, n) => b.crowd.ask(question(), `b${n}`));
    await settled();
    expect([a.pool.started, b.pool.started]).toEqual([1, 0]);
    a.pool.land();
    await Promise.all(inA);
    await b.look();
    expect(new Set((await Promise.all(inB)).map(source))).toEqual(new Set(['leased']));
    expect(store.leases.size).toBe(0);
    expect(source(await world({ store }).crowd.ask(question(), 'c'))).toBe('shared');
    expect(store.taken).toHaveLength(1);
  });

  it('take over when the one with the lease dies', async () => {
    const store = fakeStore();
    const here = world({ store });
    store.leases.set(question().key, 'dead');
    const asked = here.crowd.ask(question(), 'a');
    await settled();
    expect(here.pool.started).toBe(0);
    store.leases.clear();
    await here.look();
    expect(here.pool.started).toBe(1);
    here.pool.land();
    expect(source(await asked)).toBe('probed');
  });

  it('go on alone when the store goes while they wait', async () => {
    const store = fakeStore();
    const here = world({ store });
    store.leases.set(question().key, 'theirs');
    const asked = here.crowd.ask(question(), 'a');
    await settled();
    store.broken = true;
    await here.look();
    here.pool.land();
    expect(source(await asked)).toBe('probed');
  });

  it('ask the store once for all who come together', async () => {
    const store = fakeStore();
    const here = world({ store });
    const asked = Array.from({ length: 200 }, (_, n) => here.crowd.ask(question(), `c${n}`));
    await settled();
    expect(store.reads).toBeLessThanOrEqual(3);
    here.pool.land();
    await Promise.all(asked);
  });

  it("heed the other process's count, and one client's refusal is not another's", async () => {
    const store = fakeStore();
    const here = world({ store });
    store.verdict = { limit: 'client-hour', waitMs: 1000 };
    expect(source(await here.crowd.ask(question(), 'a'))).toBe('client-hour');
    expect(store.leases.size).toBe(0);
    store.verdict = null;
    const both = [here.crowd.ask(question(), 'b'), here.crowd.ask(question(), 'c')];
    await settled();
    here.pool.land();
    expect((await Promise.all(both)).map(source).sort()).toEqual(['joined', 'probed']);
  });

  it.each(['', '{', 'null', '[]', '{"v":2}', '{"v":1,"kind":"seen","at":"x"}', JSON.stringify({ v: 1, kind: 'seen', at: 1e15, repeats: 0, cause: null, observations: [{ kind: 'tcp', evil: true }], cost: {} }), 'x'.repeat(600_000)])(
    'do not believe a store that is wrong (%#)', async (text) => {
      const store = fakeStore();
      const here = world({ store });
      store.texts.set(question().key, text);
      const asked = here.crowd.ask(question(), 'a');
      await settled();
      here.pool.land();
      expect(source(await asked)).toBe('probed');
    });

  it('do not take an answer from the future for fresh', async () => {
    const store = fakeStore();
    const here = world({ store });
    const asked = here.crowd.ask(question(), 'a');
    await settled();
    here.pool.land();
    await asked;
    const kept = JSON.parse(store.texts.get(question().key)!) as { at: number };
    store.texts.set(question().key, JSON.stringify({ ...kept, at: here.now + 3_600_000 }));
    const other = world({ store });
    const told = await other.crowd.ask(question(), 'b');
    expect(told.ok && told.entry.at).toBe(other.now);
  });
});

it('an overloaded service gives what it has and begins nothing new', async () => {
  const here = world();
  const first = here.crowd.ask(question(), 'a');
  await settled();
  here.pool.land();
  await first;
  here.crowd.shedWhen(() => true);
  expect(source(await here.crowd.ask(question(), 'b'))).toBe('process');
  here.now += 11_000;
  expect(source(await here.crowd.ask(question(), 'c'))).toBe('stale');
  expect(source(await here.crowd.ask(question('other.example.org'), 'd'))).toBe('busy');
  await settled();
  expect(here.pool.started).toBe(1);
});
