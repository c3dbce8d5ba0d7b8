import { describe, expect, it } from 'vitest';
import type { TlsObservation } from '../../../lib/protocol/observation.ts';
import { readTarget } from '../../../lib/protocol/target.ts';
import { RunContext } from '../../../probe/run-context.ts';
import { mostTelling, plan, suspects, type Failed } from '../../../probe/steps/difference-plan.ts';
import { tryDifferences } from '../../../probe/steps/differences.ts';
import type { Shaken } from '../../../probe/steps/tls.ts';
import { buildHello, summarise, type HelloSpec } from '../../../probe/tls/hello.ts';
import { TlsClient, freshState } from '../../../probe/tls/client.ts';
import { browserHello } from '../../../probe/tls/profiles.ts';
import { changed, type Change } from '../../../probe/tls/variants.ts';

const base = browserHello('chromium', 'shop.lab.example');
const failedBy = (failed: Partial<Failed>): Failed => ({ address: '192.0.2.1', port: 443, outcome: 'reset', ms: 10, ...failed });
const byAlert = (number: number) => failedBy({ outcome: 'alert', alert: { level: 2, number, name: 'x', after: 'client_hello', encrypted: false } });

function observe(spec: HelloSpec, seen: Partial<TlsObservation>): TlsObservation {
  const state = freshState(spec);
  return {
    id: `tls-${spec.changed}`, kind: 'tls', step: 'tls', vantage: 'local', startMs: 0, ms: 1, outcome: 'reset', messages: [], received: 0,
    hello: summarise(spec, buildHello(spec, state)), ...seen,
  };
}

/** A walk against a server that is only a rule: which hello ends how. */
async function walk(failed: Failed, rule: (spec: HelloSpec) => Partial<TlsObservation>, spent = 0, answer: (spec: HelloSpec) => Promise<void> = () => Promise.resolve()): Promise<{ seen: TlsObservation[]; tried: (string | null)[]; most: number }> {
  const target = readTarget('https://shop.lab.example/');
  if (!target.ok) throw new Error('no target');
  const context = new RunContext({ target: target.target, failure: null, timeoutMs: 5000 }, () => undefined);
  context.cost.connections = spent;
  const tried: (string | null)[] = [];
  let [at, most] = [0, 0];
  const seen = await tryDifferences(context, base, failed, [], async (_context, _address, _port, spec): Promise<Shaken> => {
    context.cost.connections++;
    tried.push(spec.changed);
    most = Math.max(most, ++at);
    await answer(spec);
    at--;
    const client = new TlsClient(spec, { now: () => 0 });
    return { client, session: null, observe: () => observe(spec, rule(spec)) };
  });
  return { seen, tried, most };
}

const completed = { outcome: 'completed', version: 0x0304, cipherSuite: 0x1301, group: 29 } as const;
const size = (spec: HelloSpec) => buildHello(spec, freshState(spec)).message.length;
const deciding = (seen: readonly TlsObservation[], failed: Failed) => mostTelling(seen, failed, base)?.hello.changed;

describe('what is tried', () => {
  it('nothing once a certificate was asked for, and nothing where the answer is clear', () => {
    expect(plan(failedBy({ outcome: 'alert', certificateRequest: { authorities: [], schemes: [], types: [] } }), base)).toEqual([]);
    expect(plan(failedBy({ outcome: 'completed' }), base)).toEqual([]);
    expect(plan(failedBy({ outcome: 'unoffered-choice', downgrade: 'tls12', version: 0x0303 }), base)).toEqual([]);
    expect(plan(failedBy({ outcome: 'not-tls' }), base)).toEqual([]);
  });
  it.each<[Failed, Change[]]>([
    [byAlert(70), ['wide']], [byAlert(112), ['other-name', 'no-name', 'www-name']], [byAlert(120), ['no-alpn', 'http1-alpn']], [byAlert(86), ['tls12', 'no-post-quantum']],
    [byAlert(40), ['wide', 'other-name']], [byAlert(80), ['wide', 'other-name', 'tls12', 'no-post-quantum']], [failedBy({ outcome: 'legacy-version' }), ['wide']],
    [failedBy({ outcome: 'timed-out' }), ['no-post-quantum', 'other-name', 'no-key-share']], [failedBy({ outcome: 'bad-signature' }), ['tls12', 'other-name']],
  ])('first, by how it failed (%#)', (failed, first) => expect(plan(failed, base)[0]).toEqual(first));
  it('never more than four at a time', () => {
    for (const failed of [failedBy({}), byAlert(40), failedBy({ outcome: 'malformed' })]) for (const round of plan(failed, base)) expect(round.length).toBeLessThanOrEqual(4);
  });
  it('suspects are single extensions, those of TLS 1.3 where a hello without it passed', () => {
    const tls12 = observe(changed(base, 'tls12')!, { ...completed, version: 0x0303, cipherSuite: 0xc02b });
    expect(suspects([tls12], failedBy({}), base)).toEqual(['without:45', 'without:27', 'without:17613', 'without:51764', 'no-grease']);
    const wide = observe(changed(base, 'wide')!, completed);
    expect(suspects([wide], failedBy({}), base).length).toBeGreaterThan(10);
    expect(suspects([], failedBy({}), base)).toEqual([]);
    const name = observe(changed(base, 'other-name')!, completed);
    expect(suspects([name, tls12], failedBy({}), base)).toEqual([]);
  });
});

describe('the walk', () => {
  it('finds size, and repeats the pair with a padded hello beside it', async () => {
    const failed = failedBy({});
    const { seen, tried, most } = await walk(failed, (spec) => (size(spec) > 1400 && spec.writes === 1 ? {} : completed));
    expect(deciding(seen, failed)).toBe('no-post-quantum');
    expect(tried).toEqual(['no-post-quantum', 'other-name', 'wide', 'split', null, 'no-post-quantum', 'padded']);
    expect(seen.filter(({ hello }) => hello.changed === 'no-post-quantum').map(({ outcome }) => outcome)).toEqual(['completed', 'completed']);
    expect(seen.find(({ hello }) => hello.changed === 'padded')?.outcome).toBe('reset');
    expect(most).toBeLessThanOrEqual(4);
  });
  it('repeats the pair without waiting for a hello that can change nothing any more', async () => {
    let repeated = () => {};
    const whenRepeated = new Promise<void>((resolve) => (repeated = resolve));
    let asked = 0;
    // The broad hello is answered only when the deciding one has come a second time.
    const answer = (spec: HelloSpec) => {
      if (spec.changed === 'no-post-quantum' && ++asked === 2) repeated();
      return spec.changed === 'wide' ? whenRepeated : Promise.resolve();
    };
    const { seen, most } = await walk(failedBy({}), (spec) => (size(spec) > 1400 && spec.writes === 1 ? {} : completed), 0, answer);
    expect(seen.map(({ hello }) => hello.changed)).toEqual(['no-post-quantum', 'other-name', 'wide', 'split', null, 'no-post-quantum', 'padded']);
    expect(most).toBe(4);
  });
  it('waits for a hello whose answer may decide, and never opens more than four', async () => {
    const order: (string | null)[] = [];
    const late = (spec: HelloSpec) => new Promise<void>((resolve) => setImmediate(() => { order.push(spec.changed); resolve(); }));
    const answer = (spec: HelloSpec) => (spec.changed === 'other-name' || spec.changed === 'split' ? late(spec) : Promise.resolve(void order.push(spec.changed)));
    const { most } = await walk(failedBy({}), (spec) => (size(spec) > 1400 ? {} : completed), 0, answer);
    expect(order.indexOf(null)).toBeGreaterThan(order.indexOf('other-name'));
    expect(most).toBe(4);
  });
  it('finds out twice whether a silent hello arrives in small packets', async () => {
    const failed = failedBy({ outcome: 'timed-out' });
    const { seen, tried } = await walk(failed, (spec) => (size(spec) > 1400 && spec.writes === 1 ? { outcome: 'timed-out' } : completed));
    expect(deciding(seen, failed)).toBe('no-post-quantum');
    expect(tried).toEqual(['no-post-quantum', 'other-name', 'no-key-share', null, 'no-post-quantum', 'padded', 'split', 'split']);
  });
  it('asks a silent server twice for a small answer, and for the large hello in small packets', async () => {
    const failed = failedBy({ outcome: 'timed-out' });
    const retried = (spec: HelloSpec): Partial<TlsObservation> => ({ outcome: 'timed-out', ...(spec.changed === 'no-key-share' ? { helloRetryRequest: true, received: 99 } : {}) });
    expect((await walk(failed, retried)).tried).toEqual(['no-post-quantum', 'other-name', 'no-key-share', 'no-key-share', 'no-post-quantum', 'split']);
    const lost = (spec: HelloSpec): Partial<TlsObservation> => ({ outcome: 'timed-out', transport: { unacknowledged: size(spec) > 1400 && spec.writes === 1 ? 1900 : 0, resent: 4, outOfOrder: 0 } });
    expect((await walk(failed, lost)).tried).toEqual(['no-post-quantum', 'other-name', 'no-key-share', 'split', 'split', 'no-key-share']);
    expect((await walk(failed, () => ({ outcome: 'timed-out', transport: { unacknowledged: 0, resent: 0, outOfOrder: 1 } }))).tried).toEqual(['no-post-quantum', 'other-name', 'no-key-share']);
    expect((await walk(failed, () => ({ outcome: 'timed-out' }))).tried).toEqual(['no-post-quantum', 'other-name', 'no-key-share', 'wide', 'tls12', 'legacy']);
  });
  it('finds an extension that is met by silence, ECH first', async () => {
    const failed = failedBy({ outcome: 'timed-out' });
    for (const type of [65037, 27]) {
      const { seen } = await walk(failed, (spec) => (spec.extensions.includes(type) && spec.profile !== 'wide' ? { outcome: 'timed-out' } : completed));
      expect(deciding(seen, failed)).toBe(type === 27 ? 'without:27' : 'no-ech-grease');
    }
  });
  it('finds the one extension', async () => {
    const failed = failedBy({ outcome: 'closed' });
    for (const type of [27, 45, 17613, 35, 5]) {
      const { seen, tried } = await walk(failed, (spec) => (spec.extensions.includes(type) && spec.profile !== 'wide' ? { outcome: 'closed' } : spec.profile === 'legacy' ? {} : completed));
      expect(deciding(seen, failed)).toBe(`without:${type}`);
      expect(tried.filter((change) => change === `without:${type}`)).toHaveLength(2);
      expect(tried.length).toBeLessThanOrEqual(23);
    }
  });
  it('finds the name', async () => {
    const failed = failedBy({});
    const { seen, tried } = await walk(failed, (spec) => (spec.serverName === base.serverName ? {} : completed));
    expect(deciding(seen, failed)).toBe('other-name');
    expect(tried.filter((change) => change === null)).toHaveLength(1);
  });
  it('finds an intolerance of TLS 1.3 itself only when no part of it is to blame', async () => {
    const failed = byAlert(70);
    const closed = failedBy({ outcome: 'closed' });
    const { seen } = await walk(closed, (spec) => (spec.versions.includes(0x0304) ? { outcome: 'closed' } : { ...completed, version: 0x0303, cipherSuite: 0xc02b }));
    expect(deciding(seen, closed)).toBe('tls12');
    const old = await walk(failed, (spec) => (spec.versions.includes(0x0301) ? { outcome: 'legacy-version', version: 0x0301, cipherSuite: 0x2f } : { outcome: 'alert' }));
    expect(deciding(old.seen, failed)).toBe('wide');
    expect(old.tried).toEqual(['wide', null, 'wide']);
    const dhe = byAlert(40);
    const few = await walk(dhe, (spec) => (spec.profile === 'wide' ? { outcome: 'answered', version: 0x0303, cipherSuite: 0x9e } : { outcome: 'alert' }));
    expect(deciding(few.seen, dhe)).toBe('wide');
    expect(few.tried).toEqual(['wide', 'other-name', null, 'wide']);
  });
  it('a broad hello that picks what browsers offer too decides nothing', async () => {
    const failed = byAlert(40);
    const { seen, tried } = await walk(failed, (spec) => (spec.profile === 'wide' ? completed : { outcome: 'alert', alert: failed.alert! }));
    expect(deciding(seen, failed)).toBeUndefined();
    // The browser's own hello goes with the first round of an alert 40, and is not asked a third time.
    expect(tried.filter((change) => change === null)).toHaveLength(1);
  });
  it('tries no hello of old versions where a broad one was answered by a new one, and one round where a rule refuses', async () => {
    const closed = failedBy({ outcome: 'closed' });
    const rule = (spec: HelloSpec) => (spec.profile === 'wide' ? completed : { outcome: 'closed' as const });
    expect((await walk(closed, rule)).tried).not.toContain('legacy');
    expect((await walk(closed, () => ({ outcome: 'closed' }))).tried).toContain('legacy');
    const denied = byAlert(49);
    expect((await walk(denied, () => ({ outcome: 'alert', alert: denied.alert! }))).tried).toEqual(['wide', 'other-name', 'tls12', 'no-post-quantum']);
  });
  it('keeps to its connections, and keeps some of them to confirm', async () => {
    const { tried } = await walk(failedBy({}), (spec) => (spec.changed === 'tls12' ? completed : {}), 12);
    expect(tried.length).toBeLessThanOrEqual(12);
    expect(tried.filter((change) => change === null)).toHaveLength(1);
    expect((await walk(failedBy({}), () => ({}), 24)).tried).toEqual([]);
  });
});
