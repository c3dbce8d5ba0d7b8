import { afterEach, expect, it } from 'vitest';
import type { DnsObservation, Observation } from '../../../lib/protocol/observation.ts';
import { RunContext, type RunOptions } from '../../../probe/run-context.ts';
import { resolveHost } from '../../../probe/steps/dns.ts';
import { reply, testResolver, type Asked, type Responder, type TestResolver } from './resolver.ts';

const running: TestResolver[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
});

async function look(host: string, respond: Responder, over: Partial<RunOptions> = {}, port = 443) {
  const resolver = await testResolver(respond);
  running.push(resolver);
  const seen: Observation[] = [];
  const target = { url: `https://${host}/`, host, port, addresses: [] };
  const context = new RunContext({ target, failure: null, timeoutMs: 3000, dns: resolver.server, ...over }, (o) => seen.push(o));
  const addresses = await resolveHost(context, host, port);
  await context.settle(2500);
  return { addresses, asked: resolver.asked, seen: seen as DnsObservation[], of: (type: string) => seen.filter((o) => o.kind === 'dns' && o.type === type) as DnsObservation[] };
}

const addressed: Responder = (asked) => reply(asked, {
  answers: asked.type === 'A' ? [{ type: 'A', name: asked.name, data: '192.0.2.7' }] : asked.type === 'AAAA' ? [{ type: 'AAAA', name: asked.name, data: '2001:db8::7' }] : [],
});

it('takes both families from the resolver that was named, and tells of each question', async () => {
  const { addresses, seen, asked } = await look('site.example', addressed);
  expect(addresses).toEqual(['2001:db8::7', '192.0.2.7']);
  expect(seen.map(({ source, type, outcome }) => [source, type, outcome])).toContainEqual(['resolver', 'A', 'answered']);
  expect(seen).toHaveLength(3);
  expect(asked.map(({ type }) => type).sort()).toEqual(['A', 'AAAA', 'UNKNOWN_65']);
  expect(new Set(asked.map(({ id }) => id)).size).toBeGreaterThan(1);
  expect(seen.every((o) => o.server?.startsWith('127.0.0.1:') && o.bytes)).toBe(true);
});

it('mixes the case of the name', async () => {
  const { asked } = await look('a-long-enough-name-to-have-some-of-each.example', addressed);
  expect(asked.some(({ name }) => /[A-Z]/.test(name) && /[a-z]/.test(name))).toBe(true);
});

it('asks for the HTTPS record of a port at its own name', async () => {
  const { asked } = await look('site.example', addressed, {}, 8443);
  expect(asked.map(({ name, type }) => `${type} ${name.toLowerCase()}`)).toContain('UNKNOWN_65 _8443._https.site.example');
});

it('reads the HTTPS record', async () => {
  const rdata = Buffer.from('0001000001000302683300040004c0000207', 'hex');
  const { of } = await look('site.example', (asked) => (asked.type === 'UNKNOWN_65'
    ? reply(asked, { answers: [{ type: 'UNKNOWN_65', name: asked.name, data: rdata } as never] })
    : addressed(asked)));
  expect(of('HTTPS')[0]).toMatchObject({ outcome: 'answered', https: [{ priority: 1, target: '.', alpn: ['h3'], ipv4hint: ['192.0.2.7'] }] });
});

it('asks again over TCP where the answer was cut', async () => {
  const { addresses, asked } = await look('site.example', (one) => (one.over === 'udp' && one.type === 'A' ? reply(one, { flags: 0x380 }) : addressed(one)));
  expect(addresses).toContain('192.0.2.7');
  expect(asked.filter(({ over }) => over === 'tcp').map(({ type }) => type)).toEqual(['A']);
});

it('passes over answers to other questions and other ids, and takes the true one', async () => {
  const { addresses } = await look('site.example', (one) => [
    reply({ ...one, id: one.id ^ 1 }, { answers: [{ type: 'A', name: one.name, data: '203.0.113.1' }] }),
    reply({ ...one, name: 'other.example' }, { answers: [{ type: 'A', name: 'other.example', data: '203.0.113.2' }] }),
    Buffer.from([1]),
    addressed(one) as Buffer,
  ]);
  expect(addresses).toEqual(['2001:db8::7', '192.0.2.7']);
});

it('believes an answer that does not repeat the case only over TCP', async () => {
  const lower = (one: Asked): Asked => ({ ...one, name: one.name.toLowerCase() });
  const { addresses, asked } = await look('a-long-enough-name-to-have-some-of-each.example', (one) => addressed(lower(one)));
  expect(addresses).toContain('192.0.2.7');
  expect(asked.some(({ over }) => over === 'tcp')).toBe(true);
});

it('tells a bogus signature from a failing zone by asking past the check', async () => {
  const bogus = await look('site.example', (one) => (one.checkingDisabled ? addressed(one) : reply(one, { flags: 2 })));
  expect(bogus.addresses).toEqual([]);
  expect(bogus.of('A').map(({ outcome, checkingDisabled }) => [outcome, checkingDisabled ?? false])).toEqual([['server-failure', false], ['answered', true]]);
  const failing = await look('site.example', (one) => reply(one, { flags: 2 }));
  expect(failing.of('A').map(({ outcome }) => outcome)).toEqual(['server-failure', 'server-failure']);
});

it('tells a closed port from silence', async () => {
  const closed = await testResolver(() => null);
  await closed.stop();
  const refused = await look('site.example', () => null, { dns: closed.server });
  expect(refused.of('A')[0]).toMatchObject({ outcome: 'refused', errno: 'ECONNREFUSED' });
  const silent = await look('site.example', () => null);
  expect(silent.of('A')[0]).toMatchObject({ outcome: 'timed-out' });
  expect(silent.asked.filter(({ type }) => type === 'A').length).toBeGreaterThan(1);
});

it('does not wait long for one family when it has the other', async () => {
  const began = performance.now();
  const { addresses, seen } = await look('site.example', (one) => (one.type === 'AAAA' ? null : addressed(one)), { timeoutMs: 60_000 });
  expect(addresses).toEqual(['192.0.2.7']);
  expect(seen.find((o) => o.type === 'A')!.ms).toBeLessThan(performance.now() - began);
});

it('gives nobody’s address to nobody', async () => {
  const { addresses, of } = await look('site.example', (one) => reply(one, { answers: one.type === 'A' ? [{ type: 'A', name: one.name, data: '0.0.0.0' }] : [] }));
  expect(addresses).toEqual([]);
  expect(of('A')[0]!.addresses).toEqual(['0.0.0.0']);
});

it.each(['192.0.2.9', '2001:db8::9', 'localhost', 'a.localhost', 'override.example'])('asks nobody for %s', async (host) => {
  const { asked, addresses } = await look(host, addressed, { resolve: new Map([['override.example:443', ['192.0.2.44']]]) });
  expect(asked).toEqual([]);
  expect(addresses.length).toBeGreaterThan(0);
});

it('asks no resolver for a name of multicast DNS or of Tor', async () => {
  for (const host of ['printer.local', 'abc.onion']) expect((await look(host, addressed, { timeoutMs: 700 })).asked, host).toEqual([]);
});

it('calls hostile bytes malformed', async () => {
  const { of } = await look('site.example', (one) => Buffer.concat([reply(one).subarray(0, 12), Buffer.from([0xc0, 0x0c])]));
  expect(of('A')[0]!.outcome).toBe('malformed');
});
