/**
 * Manners towards a service that many use: an answer is kept for a while, a question under way is not asked twice,
 * questions that nobody clicked for come at a random moment (a site that fails for all at once must not send all of
 * them at once), and a service that says it is busy is left alone, longer each time. Each service has its own pause.
 */
export interface PoliteEnvironment {
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  wait(ms: number): Promise<void>;
}

export const KEEP_MS = 30_000;
export const SPREAD_MS = 2_000;
export const FIRST_PAUSE_MS = 5_000;
export const LONGEST_PAUSE_MS = 10 * 60_000;
/** For the question itself, which a service may answer once an hour only. */
export const LONGEST_WISH_MS = 60 * 60_000;

export interface Polite<A> {
  /** `service`: its address. */
  ask(service: string, question: string, automatic: boolean, send: () => Promise<A>): Promise<Asked<A>>;
}

export interface Asked<A> {
  /** Null: it was not asked. */
  answer: A | null;
  /** How long it must be left alone with this question; null: not at all. */
  pausedMs: number | null;
}

interface Pause {
  until: number;
  /** How often in a row it was busy. */
  times: number;
}

/**
 * `busy`: null where the answer is one; else what the service said of when to come again (null: nothing).
 * `isKept`: false for what is no answer of the service, so that the next click asks anew.
 */
export function createPolite<A>(
  environment: PoliteEnvironment, busy: (answer: A) => { retryAfterMs: number | null } | null, isKept: (answer: A) => boolean = () => true,
): Polite<A> {
  const kept = new Map<string, { answer: A; at: number }>();
  const underWay = new Map<string, Promise<Asked<A>>>();
  const pauses = new Map<string, Pause>();
  /** By question, as long as the service wished. */
  const wishes = new Map<string, number>();
  const { now, random } = environment;

  async function ask(service: string, key: string, automatic: boolean, send: () => Promise<A>): Promise<Asked<A>> {
    if (automatic) await environment.wait(random() * SPREAD_MS);
    const left = Math.max(pauses.get(service)?.until ?? 0, wishes.get(key) ?? 0) - now();
    if (left > 0) return { answer: null, pausedMs: left };
    const answer = await send();
    const refused = busy(answer);
    if (!refused) {
      pauses.delete(service);
      if (isKept(answer)) kept.set(key, { answer, at: now() });
      return { answer, pausedMs: null };
    }
    const times = pauses.get(service)?.times ?? 0;
    const wish = refused.retryAfterMs ?? 0;
    // From the wanted pause to half as long again: never sooner than the service asked for.
    const pause = Math.min(Math.max(FIRST_PAUSE_MS * 2 ** times, wish), LONGEST_PAUSE_MS) * (1 + random() / 2);
    const wished = Math.min(wish, LONGEST_WISH_MS);
    pauses.set(service, { until: now() + pause, times: Math.min(times + 1, 12) });
    wishes.set(key, now() + wished);
    return { answer, pausedMs: Math.max(pause, wished) };
  }

  return {
    ask(service, question, automatic, send) {
      const key = `${service} ${question}`;
      for (const [old, { at }] of kept) if (now() - at >= KEEP_MS) kept.delete(old);
      for (const [old, until] of wishes) if (now() >= until) wishes.delete(old);
      const there = kept.get(key);
      if (there) return Promise.resolve({ answer: there.answer, pausedMs: null });
      const running = underWay.get(key);
      if (running) return running;
      const started = ask(service, key, automatic, send).finally(() => underWay.delete(key));
      underWay.set(key, started);
      return started;
    },
  };
}
