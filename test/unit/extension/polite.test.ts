import { describe, expect, it } from 'vitest';
import { createPolite, FIRST_PAUSE_MS, KEEP_MS, LONGEST_PAUSE_MS, LONGEST_WISH_MS, SPREAD_MS } from '../../../lib/link/polite.ts';

type Answer = { busy?: number | null; says?: string };

function setUp(answers: Answer[], random = 0.5) {
  const state = { now: 1_000, asked: 0, waited: [] as number[] };
  const polite = createPolite<Answer>(
    { now: () => state.now, random: () => random, wait: async (ms) => void state.waited.push(ms) },
    (answer) => (answer.busy === undefined ? null : { retryAfterMs: answer.busy }),
  );
  const ask = (question = 'a', automatic = false, service = 'https://probe.example') => polite.ask(service, question, automatic, async () => (state.asked++, answers.shift() ?? { says: 'last' }));
  return { state, ask };
}

describe('manners towards the remote service', () => {
  it('keeps an answer for half a minute, for the same question only', async () => {
    const { state, ask } = setUp([{ says: 'one' }, { says: 'two' }, { says: 'three' }]);
    expect(await ask()).toMatchObject({ answer: { says: 'one' } });
    state.now += KEEP_MS - 1;
    expect(await ask()).toMatchObject({ answer: { says: 'one' } });
    expect(await ask('b')).toMatchObject({ answer: { says: 'two' } });
    state.now += 1;
    expect(await ask()).toMatchObject({ answer: { says: 'three' } });
  });

  it('asks once however many want to know at the same time', async () => {
    const { state, ask } = setUp([{ says: 'one' }]);
    expect(await Promise.all([ask(), ask(), ask()])).toMatchObject([1, 2, 3].map(() => ({ answer: { says: 'one' } })));
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
    expect(await ask()).toEqual({ answer: { busy: null }, pausedMs: FIRST_PAUSE_MS });
    expect(await ask()).toEqual({ answer: null, pausedMs: FIRST_PAUSE_MS });
    state.now += FIRST_PAUSE_MS;
    await ask();
    expect(await ask('b')).toEqual({ answer: null, pausedMs: 2 * FIRST_PAUSE_MS });
    state.now += 2 * FIRST_PAUSE_MS;
    expect(await ask()).toEqual({ answer: { busy: 60_000 }, pausedMs: 60_000 });
    expect(await ask()).toEqual({ answer: null, pausedMs: 60_000 });
    state.now += 60_000;
    expect(await ask()).toEqual({ answer: { says: 'fine' }, pausedMs: null });
    await ask('c');
    expect(await ask('d')).toEqual({ answer: null, pausedMs: FIRST_PAUSE_MS });
    expect(state.asked).toBe(5);
  });

  it('leaves only that service alone', async () => {
    const { state, ask } = setUp([{ busy: 60_000 }, { says: 'fine' }], 0);
    await ask();
    expect(await ask('a', false, 'https://other.example')).toEqual({ answer: { says: 'fine' }, pausedMs: null });
    expect(await ask()).toEqual({ answer: null, pausedMs: 60_000 });
    expect(state.asked).toBe(2);
  });

  it('spreads those who come again, and never pauses for hours', async () => {
    const { state, ask } = setUp([{ busy: 86_400_000 }, { says: 'fine' }], 0.999);
    expect(await ask()).toMatchObject({ pausedMs: LONGEST_WISH_MS });
    // What the service said of one question keeps the others waiting less long.
    const { pausedMs } = await ask('b');
    expect(pausedMs).toBeGreaterThan(LONGEST_PAUSE_MS);
    expect(pausedMs).toBeLessThanOrEqual(LONGEST_PAUSE_MS * 1.5);
    state.now += pausedMs!;
    expect(await ask('b')).toMatchObject({ answer: { says: 'fine' } });
    expect(await ask()).toEqual({ answer: null, pausedMs: LONGEST_WISH_MS - pausedMs! });
  });
});
