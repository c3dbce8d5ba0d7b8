/**
 * Manners towards a service that many use: an answer is kept for a while, a question under way is not asked twice,
 * questions that nobody clicked for come at a random moment (a site that fails for all at once must not send all of
 * them at once), and a service that says it is busy is left alone, longer each time.
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

export interface Polite<A> {
  /** The answer, or how long the service must still be left alone. */
  ask(key: string, automatic: boolean, question: () => Promise<A>): Promise<{ answer: A } | { pausedMs: number }>;
}

/**
 * `busy`: null where the answer is one; else what the service said of when to come again (null: nothing).
 * `isKept`: false for what is no answer of the service, so that the next click asks anew.
 */
export function createPolite<A>(
  environment: PoliteEnvironment, busy: (answer: A) => { retryAfterMs: number | null } | null, isKept: (answer: A) => boolean = () => true,
): Polite<A> {
  const kept = new Map<string, { answer: A; at: number }>();
  const underWay = new Map<string, Promise<{ answer: A } | { pausedMs: number }>>();
  let pausedUntil = 0;
  let pauses = 0;

  async function ask(key: string, automatic: boolean, question: () => Promise<A>): Promise<{ answer: A } | { pausedMs: number }> {
    if (automatic) await environment.wait(environment.random() * SPREAD_MS);
    const left = pausedUntil - environment.now();
    if (left > 0) return { pausedMs: left };
    const answer = await question();
    const refused = busy(answer);
    if (refused) {
      const least = Math.max(FIRST_PAUSE_MS * 2 ** pauses, refused.retryAfterMs ?? 0);
      // From the wanted pause to half as long again: never sooner than the service asked for.
      const pause = Math.min(least, LONGEST_PAUSE_MS) * (1 + environment.random() / 2);
      pauses = Math.min(pauses + 1, 12);
      pausedUntil = environment.now() + pause;
    } else {
      pauses = 0;
      if (isKept(answer)) kept.set(key, { answer, at: environment.now() });
    }
    return { answer };
  }

  return {
    ask(key, automatic, question) {
      for (const [old, { at }] of kept) if (environment.now() - at >= KEEP_MS) kept.delete(old);
      const there = kept.get(key);
      if (there) return Promise.resolve({ answer: there.answer });
      const running = underWay.get(key);
      if (running) return running;
      const started = ask(key, automatic, question).finally(() => underWay.delete(key));
      underWay.set(key, started);
      return started;
    },
  };
}
