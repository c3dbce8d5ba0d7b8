import { expect, it } from 'vitest';
import { certificate, clock, dns, facts, NOW, surroundings, tcp, tls, upTo } from '../observations.ts';
import { run } from '../diagnosis/runs.ts';

const DAY = 86_400_000;
const proven = (observations: Parameters<typeof run>[0], over: Parameters<typeof run>[1] = {}) =>
  run(observations, over).causes.filter(({ confidence }) => confidence === 'proven').map(({ cause }) => cause);

const asked = (over: Parameters<typeof dns>[0]) => (['A', 'AAAA'] as const).map((type) => dns({ source: 'resolver', type, server: '192.0.2.53:53', ...over }));

it('a system that gives up on silent resolvers proves no failing zone', () => {
  expect(proven([dns({ outcome: 'server-failure', errno: 'EAI_AGAIN' }), ...asked({ outcome: 'timed-out' })])).toEqual(['dns-resolver-unreachable']);
  expect(proven([dns({ outcome: 'server-failure', errno: 'EAI_AGAIN' }), ...asked({ outcome: 'refused', errno: 'ECONNREFUSED' })])).toEqual(['dns-resolver-unreachable']);
});

it('a resolver that refuses by answer is reached', () => {
  expect(proven(asked({ outcome: 'refused', rcode: 5 }))).toEqual(['dns-server-failure']);
});

it('the resolvers tell a name without addresses from one that does not exist', () => {
  const system = dns({ outcome: 'no-such-name', errno: 'ENOTFOUND' });
  expect(proven([system, ...asked({ outcome: 'no-address', rcode: 0 })])).toEqual(['dns-no-address']);
  expect(proven([system, ...asked({ outcome: 'no-such-name', rcode: 3 })])).toEqual(['dns-name-not-found']);
});

it('resolvers are not unreachable where the system has an answer from somewhere', () => {
  expect(run([dns({ outcome: 'no-such-name', errno: 'ENOTFOUND' }), ...asked({ outcome: 'timed-out' })]).causes.find(({ cause }) => cause === 'dns-resolver-unreachable')?.confidence ?? 'left out').not.toBe('proven');
});

it('nobody’s address and a filter’s page prove a filter; loopback wants another answer beside it', () => {
  expect(proven([dns({ addresses: ['0.0.0.0'] })])).toEqual(['dns-blocked']);
  expect(proven([dns({ addresses: ['146.112.61.106'] })])).toContain('dns-blocked');
  expect(proven([dns({ addresses: ['127.0.0.1'] })])).not.toContain('dns-blocked');
  expect(proven([dns({ addresses: ['127.0.0.1'] }), ...asked({ addresses: ['203.0.113.7'] })])).toContain('dns-blocked');
});

const late = (source: string) => {
  const hello = tls();
  return [...upTo('tcp'), hello, certificate(hello, ['expired'], { chain: [facts({ notAfter: new Date(NOW - 3 * DAY).toISOString() })] }), { ...clock(10 * DAY), source }];
};

it('a connectivity check’s time clears the certificate; the page’s own does not', () => {
  expect(proven(late('check.example'))).toEqual(['clock-wrong']);
  expect(proven(late('page'))).toEqual(['certificate-expired']);
});

it('a connectivity check without an answer breaks no journey', () => {
  const { journey } = run([...upTo('http'), surroundings('captive-portal', 'unreachable')]);
  expect(journey.map(({ step }) => step)).not.toContain('network');
});

it('broken IPv6 of a name with both is told though the page loads; a missing family is not', () => {
  expect(proven([...upTo('http'), tcp({ address: '2001:db8::7', outcome: 'refused' })])).toEqual(['ipv6-broken']);
  expect(proven([...upTo('http'), tcp({ address: '2001:db8::7', outcome: 'unreachable' })])).toEqual(['no-fault-found']);
  expect(proven([...upTo('http'), tcp({ address: '::1', outcome: 'refused' })])).toEqual(['no-fault-found']);
});

it('a promise of HTTP/3 is proven broken by a closed port, and by silence only likely', () => {
  const told = (outcome: 'refused' | 'timed-out' | 'ok') => run([...upTo('http'), surroundings('quic', outcome)]).causes.find(({ cause }) => cause === 'http3-unreachable')?.confidence;
  expect([told('refused'), told('timed-out'), told('ok')]).toEqual(['proven', 'likely', undefined]);
});
