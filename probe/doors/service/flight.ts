import type { Observation } from '../../../lib/protocol/observation.ts';
import type { Entry } from './entry.ts';
import type { LimitName } from './limits.ts';

/** Why there is no answer. Waits are milliseconds until it is worth asking again. */
export type Trouble =
  | { kind: 'limited'; limit: LimitName; waitMs: number }
  | { kind: 'busy' | 'ending'; waitMs: number };

export type Landed = { ok: true; entry: Entry; source: Source } | { ok: false; trouble: Trouble };

/** Where an answer came from. */
export type Source = 'process' | 'shared' | 'stale' | 'joined' | 'leased' | 'probed';

export type Watch = (observation: Observation) => void;

/** A probe under way, which any number of askers may follow: late ones are told first what was already seen. */
export class Flight {
  readonly landed: Promise<Landed>;
  private readonly seen: Observation[] = [];
  private readonly watchers = new Set<Watch>();
  private land!: (landed: Landed) => void;

  constructor() {
    this.landed = new Promise((resolve) => (this.land = resolve));
  }

  get observations(): readonly Observation[] {
    return this.seen;
  }

  see(observation: Observation): void {
    this.seen.push(observation);
    for (const watch of this.watchers) watch(observation);
  }

  end(landed: Landed): void {
    this.land(landed);
  }

  async follow(watch: Watch | undefined): Promise<Landed> {
    if (!watch) return this.landed;
    for (const observation of this.seen) watch(observation);
    this.watchers.add(watch);
    return this.landed.finally(() => this.watchers.delete(watch));
  }
}
