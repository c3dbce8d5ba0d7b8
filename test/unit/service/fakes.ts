import { Crowd, type CrowdParts } from '../../../probe/doors/service/crowd.ts';
import { LocalLimits, type Ask, type Verdict } from '../../../probe/doors/service/limits.ts';
import type { ProbePool, ProbeResult } from '../../../probe/doors/service/pool.ts';
import type { Question } from '../../../probe/doors/service/question.ts';
import { UNAVAILABLE, type Store } from '../../../probe/doors/service/store.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { COST, refused } from '../doors/fakes.ts';

export function question(host = 'down.example.org', code: string | null = null): Question {
  return {
    target: { url: `https://${host}/`, host, port: 443, addresses: [] },
    failure: code === null ? null : { raw: code, code, browser: 'chromium' }, key: `https ${host} 443 chromium`,
  };
}

export const seen = (): Observation => ({ ...refused(), vantage: 'remote:eu' });

/** A pool whose probes end when the test says so. */
export function fakePool(most = 4): ProbePool & { started: number; land(result?: ProbeResult): void } {
  const waiting: (() => void)[] = [];
  let result: ProbeResult = { kind: 'done', cost: COST };
  const pool = {
    started: 0,
    running: 0,
    get free() { return most - pool.running; },
    probe: (_job: unknown, onObservation: (observation: Observation) => void) => {
      pool.started += 1;
      pool.running += 1;
      onObservation(seen());
      return new Promise<ProbeResult>((done) => waiting.push(() => { pool.running -= 1; done(result); }));
    },
    land(next: ProbeResult = { kind: 'done', cost: COST }) {
      result = next;
      for (const one of waiting.splice(0)) one();
    },
    close: async () => undefined,
  };
  return pool;
}

/** A store in memory that two crowds can share, and that can be broken. */
export function fakeStore(): Store & { broken: boolean; texts: Map<string, string>; leases: Map<string, string>; reads: number; verdict: Verdict; taken: Ask[] } {
  const store = {
    broken: false, texts: new Map<string, string>(), leases: new Map<string, string>(), reads: 0, verdict: null as Verdict, taken: [] as Ask[], up: true,
    async read(key: string) {
      store.reads += 1;
      return store.broken ? UNAVAILABLE : (store.texts.get(key) ?? null);
    },
    async write(key: string, text: string) {
      if (store.broken) return UNAVAILABLE;
      store.texts.set(key, text);
      return true as const;
    },
    async lease(key: string, token: string) {
      if (store.broken) return UNAVAILABLE;
      if (store.leases.has(key)) return 'theirs' as const;
      store.leases.set(key, token);
      return 'mine' as const;
    },
    async release(key: string, token: string) {
      if (store.leases.get(key) === token) store.leases.delete(key);
    },
    async take(ask: Ask) {
      store.taken.push(ask);
      return store.broken ? undefined : store.verdict;
    },
    close: () => undefined,
  };
  return store;
}

export interface World {
  now: number;
  crowd: Crowd;
  pool: ReturnType<typeof fakePool>;
  /** Lets what waits between looks at another process go on. */
  look(): Promise<void>;
}

export function world(over: Partial<CrowdParts> & { pool?: ReturnType<typeof fakePool> } = {}): World {
  const pool = over.pool ?? fakePool();
  let waiting: (() => void)[] = [];
  const here: World = { now: 1_700_000_000_000, pool, crowd: null as unknown as Crowd, look: async () => {
    for (const go of waiting.splice(0)) go();
    await settled();
  } };
  waiting = [];
  here.crowd = new Crowd({
    store: null, limits: new LocalLimits(() => here.now), now: () => here.now, probed: () => undefined,
    job: ({ target, failure }) => ({ target, failure, timeoutMs: 1, vantage: 'remote:eu', policy: { allowPrivate: [], refuse: [], ports: '443', userAgent: '' }, mostJson: 1000 }),
    pause: () => new Promise<void>((go) => waiting.push(go)), ...over, pool,
  });
  return here;
}

/** Everything that needs no clock has happened. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 20; i++) await new Promise<void>((done) => setImmediate(done));
}
