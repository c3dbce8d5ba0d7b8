import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converse } from '../../../lib/link/converse.ts';
import type { Wire } from '../../../lib/link/wire.ts';
import { LIMITS } from '../../../lib/protocol/limits.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { COST, fakeTimers, fakeWire, goodProbe, HELLO, TCP } from './fake-wire.ts';

const request = { type: 'diagnose' as const, id: 'run-1', url: 'https://shop.example/', failure: null };
const done = { type: 'done', id: 'run-1', cost: COST };
const observed = (observation: unknown, id = 'run-1') => ({ type: 'observation', id, observation });

async function talk(wire: Wire, signal?: AbortSignal) {
  const observations: Observation[] = [];
  const timers = fakeTimers();
  const end = await converse(wire, { request, version: '0.1.0', onObservation: (each) => observations.push(each), after: timers.after, signal });
  return { end, observations, armed: timers.armed.size };
}

describe('the conversation with a probe', () => {
  it('greets, hands on observations as they come, and ends with the cost', async () => {
    const { wire, state } = goodProbe(() => [observed(TCP), observed({ ...TCP, id: 'tcp-2' }), done]);
    expect(await talk(wire)).toEqual({ end: { outcome: 'done', cost: COST }, observations: [TCP, { ...TCP, id: 'tcp-2' }], armed: 0 });
    expect(state.sent.map((message) => message.type)).toEqual(['hello', 'diagnose']);
    expect(state.isClosed).toBe(true);
  });

  it('leaves out observations of a kind that it does not know', async () => {
    const { wire } = goodProbe(() => [observed({ kind: 'telepathy', anything: [1] }), observed(TCP), done]);
    expect(await talk(wire)).toMatchObject({ end: { outcome: 'done' }, observations: [TCP] });
  });

  it.each([
    [{ ...HELLO, protocol: 0 }, 'update-probe'], [{ ...HELLO, protocol: 99, features: ['new'] }, 'update-extension'],
    [{ ...HELLO, protocol: 99, version: { new: 'shape' } }, 'update-extension'], [{ ...HELLO, program: 'extension' }, 'bad-reply'], ['hello', 'bad-reply'], [null, 'bad-reply'],
    [{ type: 'error', id: null, code: 'not-paired', message: 'Wrong token.' }, 'not-paired'],
    [{ type: 'error', id: null, code: 'busy', message: 'Later.' }, 'refused'], [{ closed: 'exited' }, 'broken'],
  ])('ends after the greeting %j as %s', async (reply, kind) => {
    expect((await talk(fakeWire(() => [reply]).wire)).end).toMatchObject({ outcome: 'trouble', trouble: { kind } });
  });

  it.each([
    [observed({ ...TCP, outcome: 'exploded' }), 'bad-reply'], [observed(TCP, 'run-2'), 'bad-reply'], [HELLO, 'bad-reply'], [{ type: 'news' }, 'bad-reply'],
    [observed({ ...TCP, errno: 'x'.repeat(LIMITS.nativeReply) }), 'too-large'], [{ closed: 'gone' }, 'disconnected'],
    [{ type: 'error', id: 'run-1', code: 'internal', message: 'A fault.' }, 'refused'],
  ])('keeps what was observed when a run breaks off (%#)', async (reply, kind) => {
    const { wire, state } = goodProbe(() => [observed(TCP), reply, observed(TCP), done]);
    expect(await talk(wire)).toMatchObject({ end: { outcome: 'trouble', trouble: { kind } }, observations: [TCP] });
    expect(state.isClosed).toBe(true);
  });

  it('takes no more observations than the protocol allows', async () => {
    const { wire } = goodProbe(() => Array.from({ length: LIMITS.observations + 5 }, () => observed(TCP)));
    const { end, observations } = await talk(wire);
    expect(end).toMatchObject({ trouble: { kind: 'too-large' } });
    expect(observations).toHaveLength(LIMITS.observations);
  });

  it('ends in time with a probe that says nothing, before and after the greeting', async () => {
    for (const replies of [[], [HELLO]]) {
      const timers = fakeTimers();
      const { wire } = fakeWire((message) => (message.type === 'hello' ? replies : []));
      const ending = converse(wire, { request, version: '', onObservation: () => undefined, after: timers.after });
      await Promise.resolve().then(() => undefined);
      timers.fire();
      expect(await ending).toMatchObject({ trouble: { kind: 'silent' } });
    }
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    const { wire, state } = goodProbe(() => (stop.abort(), []));
    expect((await talk(wire, stop.signal)).end).toMatchObject({ trouble: { kind: 'disconnected' } });
    expect(state.isClosed).toBe(true);
  });

  it('survives any reply', async () => {
    await fc.assert(fc.asyncProperty(fc.anything(), fc.anything(), async (first, second) => {
      const wrapped = (reply: unknown) => [reply, { closed: '' }];
      const { wire } = fakeWire((message) => wrapped(message.type === 'hello' ? first : second));
      expect((await talk(wire)).end.outcome).toBe('trouble');
      const { wire: greeted } = goodProbe(() => [second, { closed: '' }]);
      expect((await talk(greeted)).end.outcome).toBe('trouble');
    }));
  });
});
