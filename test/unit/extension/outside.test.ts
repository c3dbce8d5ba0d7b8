import { describe, expect, it } from 'vitest';
import { askOutside, busyAnswer, isAnswer, leftAlone, type OutsideAnswer, type OutsideState } from '../../../lib/failures/outside.ts';
import { createPolite } from '../../../lib/link/polite.ts';
import type { RemoteEnd } from '../../../lib/link/remote.ts';
import { remote, tcp } from '../observations.ts';
import { COST } from './fake-wire.ts';

function setUp(consent: 'never' | 'ask' | 'always' | null, end: RemoteEnd = { outcome: 'done', cost: COST }, asksPrivate?: boolean) {
  const state = { asked: [] as unknown[], told: [] as OutsideState[] };
  const polite = createPolite<OutsideAnswer>({ now: () => 0, random: () => 0, wait: async () => {} }, busyAnswer, isAnswer);
  const ask = (host: string, automatic: boolean) => askOutside({ host, port: 443, failure: null }, automatic, {
    setting: async () => consent && { url: 'https://probe.example', consent, ...(asksPrivate === undefined ? {} : { asksPrivate }) }, polite,
    ask: async (service, question, onObservation) => {
      state.asked.push([service, question.host]);
      onObservation(remote(tcp()));
      return end;
    },
  }, (told) => state.told.push(told));
  return { state, ask };
}

it('awaits no answer any more where the background went away', () => {
  const asking: OutsideState = { type: 'outside', of: 'https://shop.example:443', observations: [], end: null, pausedMs: null };
  expect(leftAlone(asking)).toMatchObject({ of: asking.of, end: { outcome: 'trouble', kind: 'disconnected' } });
  expect(leftAlone({ ...asking, end: { outcome: 'done', cost: COST } })).toBeNull();
  expect(leftAlone(null)).toBeNull();
});

describe('asking from outside', () => {
  it('happens only where the person allowed it, and never for a name of their own network', async () => {
    for (const [consent, automatic, host, asked] of [
      [null, false, 'a.example', 0], ['never', false, 'a.example', 0], ['ask', true, 'a.example', 0], ['ask', false, 'a.example', 1],
      ['always', true, 'a.example', 1], ['always', true, 'nas.local', 0], ['ask', false, '192.168.1.1', 0],
    ] as const) {
      const { state, ask } = setUp(consent);
      await ask(host, automatic);
      expect([consent, automatic, host, state.asked.length]).toEqual([consent, automatic, host, asked]);
      expect(state.told.length).toBe(asked * 2);
    }
  });

  it('tells a service of the person’s own of hosts in private networks where they said so, and no other', async () => {
    for (const [asksPrivate, asked] of [[undefined, 0], [false, 0], [true, 1]] as const) {
      const { state, ask } = setUp('always', undefined, asksPrivate);
      await ask('10.0.0.7', true);
      expect(state.asked.length).toBe(asked);
    }
  });

  it('tells at once that it asks, then what was seen', async () => {
    const { state, ask } = setUp('ask');
    await ask('a.example', false);
    expect(state.told).toMatchObject([{ of: 'https://a.example:443', end: null }, { end: { outcome: 'done' }, observations: [{ vantage: 'remote:eu' }] }]);
  });

  it.each([['unreachable', 2], ['disconnected', 2], ['silent', 2], ['refused', 1]] as const)('a service that was %s is asked %i times by two clicks', async (kind, times) => {
    const { state, ask } = setUp('ask', { outcome: 'trouble', kind, detail: '', retryAfterMs: null });
    await ask('a.example', false);
    await ask('a.example', false);
    expect(state.asked).toHaveLength(times);
  });

  it('tells of a busy service and leaves it alone', async () => {
    const { state, ask } = setUp('ask', { outcome: 'trouble', kind: 'busy', detail: '', retryAfterMs: 9000 });
    await ask('a.example', false);
    expect(state.told.at(-1)).toMatchObject({ end: { kind: 'busy' }, pausedMs: 9000 });
    await ask('a.example', false);
    expect(state.asked).toHaveLength(1);
    expect(state.told.at(-1)).toMatchObject({ end: { kind: 'busy' }, pausedMs: 9000 });
  });
});
