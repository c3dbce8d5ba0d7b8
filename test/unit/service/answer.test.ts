import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { observation, type Observation } from '../../../lib/protocol/observation.ts';
import { diagnoseHere, fit } from '../../../probe/doors/service/answer.ts';
import { eventsOf, eventWriter } from '../../../probe/doors/service/events.ts';
import { forStrangers } from '../../../probe/doors/service/for-strangers.ts';
import { parseOptOut } from '../../../probe/doors/service/opt-out.ts';
import { certificates, COST, refused } from '../doors/fakes.ts';
import { question } from './fakes.ts';

const big = (id: string): Observation => ({ ...certificates(8, { pem: 'x'.repeat(20_000), names: Array.from({ length: 256 }, (_, n) => `${n}.${'n'.repeat(60)}.example.com`) }), id, vantage: 'remote', bytes: 'ab'.repeat(2000), repair: 'r'.repeat(30_000) });

describe('an answer', () => {
  const observations = [refused(), ...Array.from({ length: 40 }, (_, n) => big(`certificate-${n + 1}`)), refused('tcp-2')];

  it('has 64 kB at most, stays what it says, and tells what was left out', () => {
    const whole = diagnoseHere(question(), observations, COST, 0);
    const body = fit(whole, 65_536);
    expect(body.length).toBeLessThanOrEqual(65_536);
    const told = JSON.parse(body.toString());
    expect(told.verdict).toEqual(whole.verdict);
    const proof = whole.causes[0]!.evidence.map((one) => one.observation);
    expect(told.observations.map((one: Observation) => one.id)).toEqual(expect.arrayContaining(proof));
    expect(told.observations.find((one: Observation) => one.kind === 'certificate').cut).toEqual(expect.arrayContaining(['pem', 'repair', 'bytes']));
    for (const one of told.observations) expect(v.safeParse(observation, one).success).toBe(true);
  });

  it('is whole where it is small', () => expect(JSON.parse(fit(diagnoseHere(question(), [refused()], COST, 0), 65_536).toString()).observations).toEqual([refused()]));

  it('as a stream has 64 kB at most and an end', () => {
    const events = eventsOf({ v: 1, kind: 'seen', at: 0, repeats: 0, cause: null, observations, cost: COST }, 'x');
    expect(events.length).toBeLessThanOrEqual(65_536);
    const ids = [...events.toString().matchAll(/^data: (.*)$/gm)].map(([, json]) => JSON.parse(json!)).map((one) => one.observation?.id ?? one.type);
    expect(ids[0]).toBe('tcp-1');
    expect(ids.slice(-2)).toEqual(['tcp-2', 'done']);
  });

  it('as a stream keeps every character that ends a line or an event out of its data', () => {
    const event = eventWriter('i\n\nd').observation({ ...refused(), kind: 'tcp', step: 'tcp', family: 4, outcome: 'unknown', errno: 'a\r\n\r\ndata: {"type":"done"}\u2028' })!;
    expect(event.match(/\n/g)).toHaveLength(2);
    expect(JSON.parse(event.slice(6)).id).toBe('i\n\nd');
  });
});

describe('for strangers', () => {
  const base = { id: 'x-1', step: 'http', vantage: 'remote', startMs: 0, ms: 1 } as const;
  it('there are no bodies', () => {
    expect(forStrangers({ ...base, kind: 'http', url: 'https://a.org/', protocol: 'h2', outcome: 'response', status: 200, bodyStart: 'secret', bytes: '00' })).toEqual({ ...base, kind: 'http', url: 'https://a.org/', protocol: 'h2', outcome: 'response', status: 200, cut: ['bodyStart', 'bytes'] });
  });
  it("there is nothing of the service's own network", () => {
    expect(forStrangers({ ...base, step: 'dns', kind: 'dns', source: 'resolver', name: 'a.org', type: 'A', outcome: 'answered', addresses: [], server: '10.0.0.2:53' })).not.toHaveProperty('server');
    expect(forStrangers({ ...base, step: 'browser', kind: 'clock', offsetMs: 1, uncertaintyMs: 1, source: 'x' })).toBeNull();
    for (const about of ['interfaces', 'captive-portal', 'proxy', 'path-mtu'] as const) expect(forStrangers({ ...base, step: 'network', kind: 'surroundings', about, outcome: 'ok', detail: 'eth0' })).toBeNull();
  });
});

describe('the opt-out list', () => {
  it('has names, addresses and ranges', () => {
    expect(parseOptOut('# list\nExample.org\n*.wild.example.net # below\n\n192.0.2.0/24\r\n2001:db8::/32\n', 'f')).toEqual({ names: ['example.org', 'wild.example.net'], ranges: ['192.0.2.0/24', '2001:db8::/32'] });
  });
  it.each(['exa mple', 'https://example.org/', '10.0.0.1/8', 'router', 'a..b'])('with %j is not taken: somebody believes to be left alone by it', (line) => expect(() => parseOptOut(`ok.org\n${line}`, 'list')).toThrow('list, line 2'));
});
