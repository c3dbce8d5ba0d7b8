import { randomBytes } from 'node:crypto';
import { LIMITS } from '../../../lib/protocol/limits.ts';
import type { Cost } from '../../../lib/protocol/diagnosis.ts';
import { diagnoseHere } from './answer.ts';
import { ByteCache } from './cache.ts';
import { isFresh, isUsable, readEntry, repeatsAfter, type Entry } from './entry.ts';
import { Flight, type Landed, type Trouble, type Watch } from './flight.ts';
import type { Job } from './job.ts';
import type { LocalLimits, Verdict } from './limits.ts';
import { SERVICE } from './numbers.ts';
import type { ProbePool, ProbeResult } from './pool.ts';
import type { Question } from './question.ts';
import { UNAVAILABLE, type Store } from './store.ts';

export interface CrowdParts {
  pool: ProbePool;
  store: Store | null;
  limits: LocalLimits;
  /** What a question becomes for a worker. */
  job(question: Question): Job;
  now(): number;
  /** Told of every probe that was run. */
  probed(result: ProbeResult, cost: Cost | null, ms: number): void;
  /** Waits between looks at what another process does. */
  pause(ms: number): Promise<void>;
}

/** How often it is looked whether the process that holds the lease is done. */
const LOOK_EVERY = 200;
const ROUNDS = 3;

/**
 * One answer for any number of askers. The policy has been asked already; then, in this order:
 *
 *   fresh in this process ─▶ fresh in the store ─▶ old, while one probe renews it ─▶ a probe that runs here
 *     ─▶ a probe that runs in another process (lease) ─▶ the limits ─▶ a new probe
 *
 * Where there is no store, or it does not answer, its stations are passed by.
 */
export class Crowd {
  private readonly parts: CrowdParts;
  private readonly cache = new ByteCache<Entry>(SERVICE.cacheBytes);
  private readonly flights = new Map<string, Flight>();
  private readonly lookups = new Map<string, Promise<Entry | null>>();
  private ending = false;
  private overloaded: () => boolean = () => false;

  constructor(parts: CrowdParts) {
    this.parts = parts;
  }

  get kept(): { entries: number; bytes: number } {
    return { entries: this.cache.size, bytes: this.cache.bytes };
  }

  get underWay(): number {
    return this.flights.size;
  }

  /** No new probe from now on; those under way are finished. */
  end(): void {
    this.ending = true;
  }

  /** No new probes while `overloaded` says so. */
  shedWhen(overloaded: () => boolean): void {
    this.overloaded = overloaded;
  }

  async ask(question: Question, client: string, watch?: Watch): Promise<Landed> {
    const { key } = question;
    for (let round = 0; round < ROUNDS; round++) {
      let held = this.cache.get(key);
      let source: 'process' | 'shared' = 'process';
      if (held && isFresh(held, this.parts.now())) return { ok: true, entry: held, source };
      if (this.parts.store && !this.flights.has(key)) {
        const shared = await this.lookUp(key);
        held = this.cache.get(key);
        if (shared && (!held || shared.at > held.at)) {
          this.keep(key, (held = shared));
          source = 'shared';
        }
        if (held && isFresh(held, this.parts.now())) return { ok: true, entry: held, source };
      }
      const running = this.flights.get(key);
      if (held && isUsable(held, this.parts.now())) {
        if (!running) this.start(question, client, held);
        return { ok: true, entry: held, source: 'stale' };
      }
      if (!running) return this.start(question, client, held).follow(watch);
      const landed = await running.follow(watch);
      if (landed.ok) return { ...landed, source: landed.source === 'probed' ? 'joined' : landed.source };
      // Another client's limits are not this one's.
      if (landed.trouble.kind !== 'limited' || landed.trouble.limit === 'target') return landed;
    }
    return trouble({ kind: 'busy', waitMs: 2_000 });
  }

  /** Registers the flight at once, so that whoever comes next finds it. */
  private start(question: Question, client: string, before: Entry | null): Flight {
    const flight = new Flight();
    const refusal = this.mayStart(question, client);
    if (refusal) {
      flight.end(trouble(refusal));
      return flight;
    }
    const { key } = question;
    this.flights.set(key, flight);
    this.fly(question, client, before, flight).catch((): Landed => trouble({ kind: 'busy', waitMs: 5_000 })).then((landed) => {
      this.flights.delete(key);
      flight.end(landed);
    });
    return flight;
  }

  private mayStart(question: Question, client: string): Trouble | null {
    if (this.ending) return { kind: 'ending', waitMs: 5_000 };
    if (this.overloaded()) return BUSY;
    const verdict = this.parts.limits.judge({ client, ...question.target });
    if (verdict) return limited(verdict);
    return this.parts.pool.free === 0 && !this.parts.store ? BUSY : null;
  }

  private async fly(question: Question, client: string, before: Entry | null, flight: Flight): Promise<Landed> {
    const { store, pool, limits } = this.parts;
    const { key, target } = question;
    const token = randomBytes(12).toString('base64url');
    const lease = store ? await this.leaseOrAnswer(store, key, token) : null;
    if (lease && typeof lease === 'object') return { ok: true, entry: lease, source: 'leased' };
    const isMine = lease === 'mine';
    const giveBack = () => (store && isMine ? store.release(key, token) : undefined);
    if (pool.free === 0) {
      await giveBack();
      return trouble(BUSY);
    }
    const asked = { client, host: target.host, port: target.port };
    const verdict = limits.take(asked) ?? (store ? await store.take(asked) : null);
    if (verdict) {
      await giveBack();
      return trouble(limited(verdict));
    }
    // The store may have taken its time.
    if (pool.free === 0) {
      await giveBack();
      return trouble(BUSY);
    }
    const entry = await this.probe(question, before, flight);
    this.keep(key, entry);
    if (store) await store.write(key, JSON.stringify(entry));
    await giveBack();
    return { ok: true, entry, source: 'probed' };
  }

  /** `mine`, or what the process that has the lease found; null where the store cannot say and this one goes on alone. */
  private async leaseOrAnswer(store: Store, key: string, token: string): Promise<'mine' | Entry | null> {
    const until = this.parts.now() + SERVICE.lease;
    for (;;) {
      const lease = await store.lease(key, token);
      if (lease === UNAVAILABLE) return null;
      // What the last holder wrote before it gave the lease back is what is wanted here.
      const shared = await this.lookUp(key);
      if (shared && isFresh(shared, this.parts.now())) {
        if (lease === 'mine') await store.release(key, token);
        this.keep(key, shared);
        return shared;
      }
      if (lease === 'mine') return 'mine';
      if (this.parts.now() >= until) return null;
      await this.parts.pause(LOOK_EVERY);
    }
  }

  private async probe(question: Question, before: Entry | null, flight: Flight): Promise<Entry> {
    const { pool, now } = this.parts;
    const begun = now();
    const result = await pool.probe(this.parts.job(question), (observation) => {
      if (flight.observations.length < LIMITS.observations) flight.see(observation);
    });
    const at = now();
    const cost = result.kind === 'done' ? result.cost : null;
    this.parts.probed(result, cost, at - begun);
    const observations = result.kind === 'done' ? [...flight.observations] : [];
    const kind: Entry['kind'] = result.kind === 'done' ? 'seen' : result.kind;
    const cause = kind === 'seen' ? diagnoseHere({ target: question.target, failure: null }, observations, cost, at).verdict.cause : null;
    const next = { v: 1 as const, kind, at, cause, observations, cost: cost ?? { connections: 0, bytesSent: 0, bytesReceived: 0, ms: at - begun } };
    return { ...next, repeats: repeatsAfter(before, next) };
  }

  /** One look into the store for all who ask at the same moment. */
  private lookUp(key: string): Promise<Entry | null> {
    const already = this.lookups.get(key);
    if (already) return already;
    const looking = this.parts.store!.read(key).then((text) => (typeof text === 'string' ? readEntry(text, this.parts.now()) : null)).catch(() => null);
    this.lookups.set(key, looking);
    void looking.then(() => this.lookups.delete(key));
    return looking;
  }

  private keep(key: string, entry: Entry): void {
    // In memory an observation takes about twice its JSON.
    const bytes = 1_000 + 1_500 * entry.observations.length + entry.observations.reduce((sum, one) => sum + (one.kind === 'certificate' ? one.chain.length * 4_000 : 0), 0);
    this.cache.set(key, entry, bytes);
  }
}

const BUSY: Trouble = { kind: 'busy', waitMs: 5_000 };

function limited({ limit, waitMs }: NonNullable<Verdict>): Trouble {
  return { kind: 'limited', limit, waitMs };
}

function trouble(what: Trouble): Landed {
  return { ok: false, trouble: what };
}
