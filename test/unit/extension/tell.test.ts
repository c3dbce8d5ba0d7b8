import { describe, expect, it } from 'vitest';
import { createTeller, GIVE_UP_MS, MOST_TELLINGS } from '../../../lib/failures/tell.ts';
import { lookAgain } from '../../../lib/failures/look-again.ts';
import { troubled } from '../../../lib/link/trouble.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { certificate, dns, http, tcp, tls } from '../observations.ts';
import { memoryArea } from './area.ts';
import { COST } from './fake-wire.ts';

const url = 'https://shop.example/cart?x=1';

function setUp() {
  const area = memoryArea();
  const state = { now: 0, found: 'broken' as 'broken' | 'works' | 'unknown', alarms: new Map<string, number>(), told: [] as string[], looks: 0 };
  const make = () => createTeller({
    area, now: () => state.now,
    setAlarm: async (name, when) => void state.alarms.set(name, when),
    clearAlarm: async (name) => void state.alarms.delete(name),
    look: async () => (state.looks++, state.found),
    works: async (entry) => void state.told.push(entry.url),
  });
  /** The browser wakes a new background for the next alarm. */
  const next = async () => {
    const [name, when] = [...state.alarms].sort((a, b) => a[1] - b[1])[0]!;
    const waited = when - state.now;
    state.now = when;
    state.alarms.delete(name);
    await make().onAlarm(name);
    return waited / 60_000;
  };
  return { area, state, make, next };
}

describe('tell me when it works', () => {
  it('tries ever more slowly, each time in a new background, and stops after a day', async () => {
    const { state, make, next } = setUp();
    await make().start(url, 7);
    const waits: number[] = [];
    while (state.alarms.size > 0) waits.push(await next());
    expect(waits.slice(0, 8)).toEqual([1, 2, 5, 10, 15, 30, 30, 30]);
    expect(state.now).toBeGreaterThanOrEqual(GIVE_UP_MS);
    expect(state.now).toBeLessThan(GIVE_UP_MS + 31 * 60_000);
    expect(state.told).toEqual([]);
    expect(await make().of(url)).toBeNull();
  });

  it('tells once when it works, and is over then', async () => {
    const { state, make, next } = setUp();
    await make().start(url, 7);
    await next();
    state.found = 'works';
    await next();
    expect(state.told).toEqual([url]);
    expect(state.alarms.size).toBe(0);
    expect(await make().of(url)).toBeNull();
  });

  it('is called off, even while it looks', async () => {
    const { state, make, next } = setUp();
    const teller = make();
    await teller.start(url, 7);
    await teller.stop(url);
    expect(state.alarms.size).toBe(0);
    await teller.start(url, 7);
    const running = next();
    state.found = 'works';
    await teller.stop(url);
    await running;
    expect(state.alarms.size).toBe(0);
  });

  it('asks one site once, a few at a time, and heeds no strange alarm or record', async () => {
    const { area, state, make } = setUp();
    const teller = make();
    await teller.start(url, 7);
    await teller.start('https://shop.example/other', 8);
    expect(state.alarms.size).toBe(1);
    for (let n = 0; n < 20; n += 1) {
      state.now += 1;
      await teller.start(`https://h${n}.example/`, n);
    }
    expect(state.alarms.size).toBe(MOST_TELLINGS);
    await teller.onAlarm('other');
    area.items['tell:https://evil.example'] = { url: 'javascript:1' };
    await teller.onAlarm('tell:https://evil.example');
    expect(state.looks).toBe(0);
    expect(area.items).not.toHaveProperty(['tell:https://evil.example']);
  });
});

describe('a quiet look', () => {
  const hello = tls();
  const good: Observation[] = [dns(), tcp(), hello, certificate(hello), http()];
  const look = async (seen: Observation[], { url: asked = url, absent = false, loads = true } = {}) => {
    let handed = 0;
    let loaded = 0;
    const found = await lookAgain(asked, {
      newId: () => 'a',
      async ask(talk) {
        if (absent) return troubled('absent', null);
        for (const each of seen) {
          if (talk.signal?.aborted) return troubled('disconnected', 'native', 'stopped');
          handed += 1;
          talk.onObservation(each);
        }
        return { outcome: 'done', cost: COST };
      },
      load: async () => { loaded += 1; if (!loads) throw new TypeError('failed'); },
    });
    return { found, handed, loaded };
  };

  it('needs the whole way to say that it works', async () => {
    expect(await look(good)).toMatchObject({ found: 'works', handed: 5 });
    expect(await look(good.slice(0, 4))).toMatchObject({ found: 'broken' });
    expect(await look([dns(), tcp({ outcome: 'refused' })])).toMatchObject({ found: 'broken' });
    expect(await look([dns(), tcp({ outcome: 'refused' }), ...good.slice(1)])).toMatchObject({ found: 'works' });
  });

  it.each([
    ['the name', [dns({ outcome: 'no-such-name' })]], ['the handshake', [dns(), tcp(), tls({ outcome: 'reset' })]],
    ['the certificate', [dns(), tcp(), hello, certificate(hello, ['expired'])]], ['the answer', [...good.slice(0, 4), http({ status: 503 })]],
  ])('is given up as soon as %s is still broken', async (_name, seen) => {
    expect(await look([...seen, ...good])).toMatchObject({ found: 'broken', handed: seen.length });
  });

  it('is the browser’s own where there is no probe, and says nothing where it may not load', async () => {
    expect(await look([], { absent: true })).toMatchObject({ found: 'works', loaded: 1 });
    expect(await look([], { absent: true, loads: false })).toMatchObject({ found: 'broken' });
    expect(await look([], { absent: true, url: 'http://shop.example/' })).toMatchObject({ found: 'unknown', loaded: 0 });
  });
});
