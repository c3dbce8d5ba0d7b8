import { describe, expect, it } from 'vitest';
import type { Observation, TlsObservation } from '../../../lib/protocol/observation.ts';
import { diagnose } from '../../../lib/diagnosis/diagnose.ts';
import { dns, http, NOW, target, tcp, tls, upTo } from '../observations.ts';

type Over = Parameters<typeof tls>[0];
const verdict = (seen: Observation[]) => {
  const { verdict: { cause, confidence, summary } } = diagnose({ target: target(), failure: null, observations: [dns(), tcp(), ...seen], cost: null, finished: true, now: NOW, probe: true });
  return { cause, confidence, summary };
};
const silent = (over: Over = {}): TlsObservation => tls({ outcome: 'timed-out', received: 0, ...over });
/** Written in two parts, as the hello itself says. */
const split = (over: Over = {}): TlsObservation => {
  const o = tls({ changed: 'split', ...over });
  return { ...o, hello: { ...o.hello, writes: 2 } };
};
const unsent = { unacknowledged: 1805, resent: 4, outOfOrder: 0 };
const acked = { unacknowledged: 0, resent: 0, outOfOrder: 0 };
const gap = { unacknowledged: 0, resent: 0, outOfOrder: 1 };
const smaller = (over: Over = {}): TlsObservation => {
  const o = tls({ changed: 'no-post-quantum', ...over });
  return { ...o, hello: { ...o.hello, size: 600 } };
};

describe('on the way out', () => {
  it('proven: the same hello vanishes whole twice, and arrives in small packets twice', () => {
    expect(verdict([silent(), smaller(), silent(), split(), split()])).toMatchObject({ cause: 'path-mtu-black-hole', confidence: 'proven', summary: expect.stringContaining('on the way there') });
  });
  it('only likely when either was seen once', () => {
    expect(verdict([silent(), smaller(), silent(), split()])).toMatchObject({ cause: 'path-mtu-black-hole', confidence: 'likely' });
    expect(verdict([silent(), smaller(), split(), split()])).toMatchObject({ cause: 'path-mtu-black-hole', confidence: 'likely' });
  });
  it('a server that reads no large hello reads it no better in parts', () => {
    expect(verdict([silent(), smaller(), silent(), silent({ changed: 'padded' }), { ...split({ outcome: 'timed-out', received: 0 }) }])).toMatchObject({ cause: 'large-hello-intolerance', confidence: 'proven' });
  });
  it('what was acknowledged was not lost', () => {
    const taken = () => silent({ transport: acked });
    expect(verdict([taken(), smaller(), taken(), split(), split()])).toMatchObject({ cause: 'large-hello-intolerance', confidence: 'proven' });
  });
  it('a hello that is answered by a reset was not lost', () => {
    const reset = () => tls({ outcome: 'reset', received: 0 });
    expect(verdict([reset(), smaller(), reset(), split(), split()])).toMatchObject({ cause: 'large-hello-intolerance', confidence: 'proven' });
  });
  it('acknowledged in parts is enough, whatever the server makes of it', () => {
    const parts = () => split({ outcome: 'timed-out', received: 0, transport: acked });
    expect(verdict([silent({ transport: unsent }), silent({ changed: 'other-name', transport: unsent }), parts(), parts()])).toMatchObject({ cause: 'path-mtu-black-hole', confidence: 'proven' });
  });
  it('likely where only smaller hellos arrived: a filter may have read what it dropped', () => {
    const small = smaller({ outcome: 'timed-out', received: 0, transport: acked });
    expect(verdict([silent({ transport: unsent }), silent({ changed: 'other-name', transport: unsent }), small])).toMatchObject({ cause: 'path-mtu-black-hole', confidence: 'likely' });
  });
});

describe('on the way back', () => {
  it('proven: later packets of two answers came, and an earlier one never did', () => {
    expect(verdict([silent({ transport: gap }), smaller({ outcome: 'timed-out', received: 0, transport: gap })])).toMatchObject({ cause: 'path-mtu-black-hole', confidence: 'proven', summary: expect.stringContaining('on the way back') });
  });
  it('only likely when seen once', () => {
    expect(verdict([silent({ transport: gap })])).toMatchObject({ cause: 'path-mtu-black-hole', confidence: 'likely' });
  });
  it('a page that is lost on the way is no server that hangs', () => {
    const seen = (transport?: typeof gap) => [...upTo('certificate'), http({ outcome: 'timed-out', ...(transport ? { transport } : {}) })];
    expect(verdict(seen(gap))).toMatchObject({ cause: 'path-mtu-black-hole', confidence: 'likely' });
    expect(verdict(seen())).toMatchObject({ cause: 'server-hangs', confidence: 'proven' });
  });
});

describe('a server that is stuck', () => {
  it('takes every hello, and nothing is missing on the way', () => {
    expect(verdict([silent({ transport: acked }), smaller({ outcome: 'timed-out', received: 0, transport: acked })])).toMatchObject({ cause: 'server-hangs', confidence: 'proven' });
  });
  it('is only likely where it still gives small answers', () => {
    const retry = tls({ changed: 'no-key-share', outcome: 'timed-out', received: 99, helloRetryRequest: true });
    expect(verdict([silent({ transport: acked }), retry])).toMatchObject({ cause: 'server-hangs', confidence: 'likely' });
  });
});
