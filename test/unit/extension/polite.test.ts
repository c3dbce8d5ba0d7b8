import { describe, expect, it } from 'vitest';
import { createPolite, FIRST_PAUSE_MS, KEEP_MS, LONGEST_PAUSE_MS, SPREAD_MS } from '../../../lib/link/polite.ts';

type Answer = { busy?: number | null; says?: string };

function setUp(answers: Answer[], random = 0.5) {
  const state = { now: 1_000, asked: 0, waited: [] as number[] };
  const polite = createPolite<Answer>(
    { now: () => state.now, random: () => random, wait: async (ms) => void state.waited.push(ms) },
    (answer) => (answer.busy === undefined ? null : { retryAfterMs: answer.busy }),
  );
  const ask = (key = 'a', automatic = false) => polite.ask(key, automatic, async () => (state.asked++, answers.shift() ?? { says: 'last' }));
  return { state, ask };
}

describe('manners towards the remote service', () => {
  it('keeps an answer for half a minute, for the same question only', async () => {
    const { state, ask } = setUp([{ says: 'one' }, { says: 'two' }, { says: 'three' }]);
    expect(await ask()).toEqual({ answer: { says: 'one' } });
    state.now += KEEP_MS - 1;
    expect(await ask()).toEqual({ answer: { says: 'one' } });
    expect(await ask('b')).toEqual({ answer: { says: 'two' } });
    state.now += 1;
    expect(await ask()).toEqual({ answer: { says: 'three' } });
  });

  it('asks once however many want to know at the same time', async () => {
    const { state, ask } = setUp([{ says: 'one' }]);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 2, 3].map(() => ({ answer: { says: 'one' } })));
    expect(state.asked).toBe(1);
  });

  it('waits a random while before a question that nobody clicked for', async () => {
    const { state, ask } = setUp([]);
    await ask('a', true);
    await ask('b', false);
    expect(state.waited).toEqual([SPREAD_MS / 2]);
  });

  it('leaves a busy service alone, longer each time, and never for less than it asked for', async () => {
    const { state, ask } = setUp([{ busy: null }, { busy: null }, { busy: 60_000 }, { says: 'fine' }, { busy: null }], 0);
    expect(await ask()).toEqual({ answer: { busy: null } });
    expect(await ask()).toEqual({ pausedMs: FIRST_PAUSE_MS });
    state.now += FIRST_PAUSE_MS;
    await ask();
    expect(await ask('b')).toEqual({ pausedMs: 2 * FIRST_PAUSE_MS });
    state.now += 2 * FIRST_PAUSE_MS;
    await ask();
    expect(await ask()).toEqual({ pausedMs: 60_000 });
    state.now += 60_000;
    expect(await ask()).toEqual({ answer: { says: 'fine' } });
    await ask('c');
    expect(await ask('d')).toEqual({ pausedMs: FIRST_PAUSE_MS });
    expect(state.asked).toBe(5);
  });

  it('spreads those who come again, and never pauses for hours', async () => {
    const { ask } = setUp([{ busy: 86_400_000 }], 0.999);
    await ask();
    const paused = await ask();
    expect(paused).toHaveProperty('pausedMs');
    expect('pausedMs' in paused && paused.pausedMs).toBeGreaterThan(LONGEST_PAUSE_MS);
    expect('pausedMs' in paused && paused.pausedMs).toBeLessThanOrEqual(LONGEST_PAUSE_MS * 1.5);
  });
});
