import { afterEach, describe, expect, it } from 'vitest';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { readResolverAddress } from '../../../lib/protocol/resolver-address.ts';
import { mayBeCompared } from '../../../probe/dns/name.ts';
import type { RunPolicy } from '../../../probe/policy/run-policy.ts';
import { RunContext, type RunOptions } from '../../../probe/run-context.ts';
import { run } from '../../../probe/run.ts';
// A walk loads it ahead, and these end before it is there.
import '../../../probe/walk-tls.ts';
import { askSecondResolver } from '../../../probe/steps/second-resolver.ts';
import { reply, testResolver, type Responder, type TestResolver } from './resolver.ts';

const running: TestResolver[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
});

async function resolver(respond: Responder): Promise<TestResolver> {
  const one = await testResolver(respond);
  running.push(one);
  return one;
}

const addressed: Responder = (asked) => reply(asked, { answers: asked.type === 'A' ? [{ type: 'A', name: asked.name, data: '198.51.100.7' }] : [] });
const denied: Responder = (asked) => reply(asked, { flags: 0x183 });

async function look(host: string, over: Partial<RunOptions> = {}) {
  const second = await resolver(addressed);
  const seen: Observation[] = [];
  const target = { url: `https://${host}/`, host, port: 443, addresses: [] };
  const context = new RunContext({ target, failure: null, timeoutMs: 3000, compareDns: second.server, ...over }, (o) => seen.push(o));
  await askSecondResolver(context);
  return { seen, asked: second.asked, context, server: second.server };
}

it('asks for both families and tells of it as seen from elsewhere', async () => {
  const { seen, asked, server } = await look('site.example');
  expect(asked.map(({ type }) => type).sort()).toEqual(['A', 'AAAA']);
  expect(seen.map((o) => o.kind === 'dns' && [o.vantage, o.source, o.server, o.type, o.outcome, o.addresses]).sort()).toEqual([
    ['second-resolver', 'resolver', server, 'A', 'answered', ['198.51.100.7']],
    ['second-resolver', 'resolver', server, 'AAAA', 'no-address', []],
  ]);
});

it('is no step of the walk: nothing waits for it or goes by it', async () => {
  const { context } = await look('site.example');
  expect(context.seen).toEqual([]);
});

it.each(['router', 'nas.local', 'x.onion', 'a.localhost', '192.0.2.1', '1.0.168.192.in-addr.arpa', 'db.internal', 'fritz.home.arpa', 'pi.lan'])('is never told of %s', async (host) => {
  expect(mayBeCompared(host)).toBe(false);
  expect((await look(host)).asked).toEqual([]);
});

it('is asked of nobody where only the target may be contacted, where the person gave the address, and for strangers', async () => {
  expect((await look('site.example', { others: false })).asked).toEqual([]);
  expect((await look('site.example', { resolve: new Map([['site.example:443', ['192.0.2.7']]]) })).asked).toEqual([]);
  expect((await look('site.example', { policy: {} as RunPolicy })).asked).toEqual([]);
});

it('goes on beside the first, and a run that ends without a page waits for it', async () => {
  const first = await resolver(denied);
  const told: string[] = [];
  // It answers only what is asked again, long after the first one's "no": a run that did not wait would have ended.
  const times = new Map<string, number>();
  const second = await resolver((asked) => {
    times.set(asked.type, (times.get(asked.type) ?? 0) + 1);
    return times.get(asked.type)! > 1 ? addressed(asked) : null;
  });
  await run({ target: { url: 'https://site.example/', host: 'site.example', port: 443, addresses: [] }, failure: null, timeoutMs: 5000, dns: first.server, compareDns: second.server, others: true, check: 'http://127.0.0.1:1/' },
    (o) => void (o.kind === 'dns' && told.push(`${o.vantage} ${o.type} ${o.outcome}`)));
  expect(told).toContain('local A no-such-name');
  expect(told).toContain('second-resolver A answered');
});

describe('a resolver as a person types it', () => {
  it.each([
    ['9.9.9.9', '9.9.9.9:53'], [' 9.9.9.9:5353 ', '9.9.9.9:5353'], ['2620:fe::fe', '[2620:fe::fe]:53'], ['[2620:FE::fe]:5353', '[2620:fe::fe]:5353'],
    ['9.9', null], ['9.9.9.999', null], ['dns.example', null], ['9.9.9.9:0', null], ['9.9.9.9:70000', null], ['https://9.9.9.9/', null], ['', null], ['[::1', null], ['fe80::1%eth0', null], ['1.2.3.4.5', null],
  ])('%s', (text, read) => expect(readResolverAddress(text)).toBe(read));
});
