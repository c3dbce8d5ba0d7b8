import type { TlsObservation } from '../../lib/protocol/observation.ts';
import type { Connection } from '../net/connection.ts';
import type { RunContext } from '../run-context.ts';
import type { HelloSpec } from '../tls/hello.ts';
import type { KeyShare } from '../tls/key-exchange.ts';
import { changed, type Change } from '../tls/variants.ts';
import { getsFurther, insteadOfNext, isCertain, isTelling, mostTelling, plan, stillTelling, suspects, type Failed } from './difference-plan.ts';
import { shakeHandsAt } from './tls.ts';

/** At one address at a time, so as not to look like an attack. */
const MOST_AT_ONCE = 4;
/** Kept of a run's connections for the repetition, without which nothing is proven. */
const KEPT_TO_CONFIRM = 4;
/** How long the others are waited for once one hello got through, and how long at most a server that answers is. */
const PATIENCE_MS = 1500;

/** Walks the plan on the address that failed. Every hello is an observation; the deciding pair is repeated once. */
export async function tryDifferences(context: RunContext, base: HelloSpec, failed: Failed, keyShares: readonly KeyShare[], shake = shakeHandsAt): Promise<TlsObservation[]> {
  const { address, port } = failed;
  if (address === undefined || port === undefined) return [];
  const decided = (seen: readonly TlsObservation[], open: readonly (string | null)[]) => {
    const deciding = mostTelling(seen, failed, base);
    return deciding !== null && isCertain(deciding, open) && open.length + confirmation(base, deciding, seen).length <= MOST_AT_ONCE;
  };
  const trial = new Trial(context, { address, port, keyShares, shake }, failed, decided);
  const silent = failed.outcome === 'timed-out';
  const patience = Math.max(PATIENCE_MS, 4 * (failed.ms ?? 0));
  const rounds = plan(failed, base);
  for (const [place, round] of rounds.entries()) {
    // Silence is waited for twice at most: half the time that is left, then all of it.
    const until = !silent ? context.now() + patience : place + 1 < rounds.length ? context.now() + context.left / 2 : context.lastWait;
    const specs = variants(base, (silent ? insteadOfNext(trial.seen) : null) ?? stillTelling(round, trial.seen, failed));
    if (specs.length === 0) break;
    // The first of one or two is the one expected to decide: its repetition goes with it and saves two round trips.
    const early = place === 0 && specs.length <= MOST_AT_ONCE - 2 && failed.outcome === 'alert' && failed.version === undefined;
    await trial.round(early ? [...specs, base, ...specs.slice(0, 1)] : specs, until);
    if (isTelling(mostTelling(trial.seen, failed, base))) break;
  }
  for (const round of inFours(suspects(trial.seen, failed, base))) {
    if (isTelling(mostTelling(trial.seen, failed, base))) break;
    await trial.round(variants(base, round), context.now() + patience);
  }
  const deciding = mostTelling(trial.seen, failed, base);
  if (deciding && !isRepeated(trial.seen, deciding)) await trial.round(confirmation(base, deciding, trial.seen), context.now() + patience, 'confirm');
  await trial.over();
  // A hello that arrives only in small packets must do so twice.
  const split = trial.seen.filter(({ hello }) => hello.changed === 'split');
  if (silent && split.length === 1 && getsFurther(failed, split[0]!)) {
    await trial.round(variants(base, ['split']), context.now() + patience, 'confirm');
    await trial.over();
  }
  return trial.seen;
}

/** The browser's own hello again, and the change that decides. */
function confirmation(base: HelloSpec, deciding: TlsObservation, seen: readonly TlsObservation[]): HelloSpec[] {
  return [base, ...variants(base, confirming(deciding.hello.changed as Change, seen))];
}

/**
 * "Proven" wants both halves of the deciding pair twice: a fault that comes and goes must not pass for a difference.
 * Where the post-quantum share decides, a padded hello tells whether it is the share or its size.
 */
function confirming(change: Change, seen: readonly TlsObservation[]): Change[] {
  if (change !== 'no-post-quantum') return [change];
  return [change, 'padded', ...(seen.some(({ hello }) => hello.changed === 'split') ? [] : (['split'] as const))];
}

/** Both halves of the pair have been asked again: the browser's own hello, and the change that decides. */
function isRepeated(seen: readonly TlsObservation[], deciding: TlsObservation): boolean {
  return seen.some(({ hello }) => hello.changed === null) && seen.filter(({ hello }) => hello.changed === deciding.hello.changed).length > 1;
}

function variants(base: HelloSpec, changes: readonly Change[]): HelloSpec[] {
  return changes.map((change) => changed(base, change)).filter((spec) => spec !== null);
}

function inFours(changes: readonly Change[]): Change[][] {
  return Array.from({ length: Math.ceil(changes.length / MOST_AT_ONCE) }, (_, i) => changes.slice(i * MOST_AT_ONCE, (i + 1) * MOST_AT_ONCE));
}

interface At {
  address: string;
  port: number;
  keyShares: readonly KeyShare[];
  shake: typeof shakeHandsAt;
}

class Trial {
  private readonly context: RunContext;
  private readonly at: At;
  private readonly failed: Failed;
  /** Whether what was seen decides whatever the changes that are still open bring. */
  private readonly decided: (seen: readonly TlsObservation[], open: readonly (string | null)[]) => boolean;
  /** Of each round by the plan's order, so that what decides does not hang on which answer was quickest. Undefined: still open; null: gave none. */
  private readonly found: (TlsObservation | null | undefined)[][] = [];
  private readonly rounds: Promise<void>[] = [];

  constructor(context: RunContext, at: At, failed: Failed, decided: Trial['decided']) {
    this.context = context;
    this.at = at;
    this.failed = failed;
    this.decided = decided;
  }

  get seen(): TlsObservation[] {
    return this.found.flat().filter((observation) => observation != null);
  }

  /**
   * Tries the hellos side by side, until `until` on the run's clock; not so long once one of them got through. Ends when
   * they have decided: a hello that cannot change that is waited for by `over` alone.
   */
  async round(specs: readonly HelloSpec[], until: number, purpose: 'explore' | 'confirm' = 'explore'): Promise<void> {
    const { context } = this;
    const kept = purpose === 'explore' ? KEPT_TO_CONFIRM : 0;
    const waiting = new Set<Connection>();
    let late = false;
    let through = () => {};
    const first = new Promise<void>((resolve) => (through = resolve));
    let decide = () => {};
    const decided = new Promise<void>((resolve) => (decide = resolve));
    const opened = (connection: Connection) => {
      waiting.add(connection);
      if (late) connection.giveUp();
    };
    const found: (TlsObservation | null | undefined)[] = specs.map(() => undefined);
    this.found.push(found);
    const keep = (place: number, observation: TlsObservation | null) => {
      found[place] = observation;
      if (this.decided(this.seen, specs.flatMap((spec, at) => (found[at] === undefined ? [spec.changed] : [])))) decide();
    };
    const all = Promise.all(
      specs.map(async (spec, place) => {
        if (!context.mayConnect(kept)) return keep(place, null);
        const shaken = await this.at.shake(context, this.at.address, this.at.port, spec, { keyShares: this.at.keyShares, until, opened });
        shaken?.session?.destroy();
        if (!shaken) return keep(place, null);
        const observation = shaken.observe();
        if (getsFurther(this.failed, observation)) through();
        keep(place, observation);
      }),
    );
    const ended = Promise.race([all, first]).then(async () => {
      await context.within(all, null, context.now() + PATIENCE_MS);
      late = true;
      for (const connection of waiting) connection.giveUp();
      await all;
    });
    this.rounds.push(ended);
    await Promise.race([ended, decided]);
  }

  /** Waits for what no decision waited for. */
  async over(): Promise<void> {
    await Promise.all(this.rounds);
  }
}
