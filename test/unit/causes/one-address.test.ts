import { expect, it } from 'vitest';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { alerted, certificate, failure, surroundings, tcp, tls, upTo } from '../observations.ts';
import { run } from '../diagnosis/runs.ts';

const OTHER = '203.0.113.8';
const told = (seen: Observation[], over: Parameters<typeof run>[1] = {}) => run(seen, over).causes.find(({ cause }) => cause === 'one-address-broken');

it('proven: the same hello completes at one address and fails twice at another', () => {
  const found = told([...upTo('http'), tcp({ address: OTHER }), alerted(80, { address: OTHER }), alerted(80, { address: OTHER })], { failure: failure('SSL_ERROR_INTERNAL_ERROR_ALERT') });
  expect(found?.confidence).toBe('proven');
  expect(found?.summary).toContain(OTHER);
  expect(found?.evidence.map(({ says }) => says).join('\n')).toMatch(/203\.0\.113\.8 the same hello is answered with alert 80[^]*203\.0\.113\.7 the handshake completes/);
});

it('likely where it failed once, and nothing where it came and went', () => {
  expect(told([...upTo('http'), alerted(80, { address: OTHER })])).toBeUndefined();
  expect(told([alerted(80), tls({ address: OTHER })])?.confidence).toBe('likely');
  expect(told([alerted(80), tls(), tls({ address: OTHER })])).toBeUndefined();
});

it('proven by one certificate that does not hold beside one that does', () => {
  const other = tls({ address: OTHER });
  expect(told([...upTo('http'), other, certificate(other, ['wrong-host'], { address: OTHER })])).toMatchObject({ confidence: 'proven' });
});

it('says nothing where all addresses answer alike', () => {
  expect(told([...upTo('http'), tls({ address: OTHER })])).toBeUndefined();
  expect(told([alerted(80), alerted(80, { address: OTHER })])).toBeUndefined();
  expect(told([tls({ outcome: 'timed-out' }), surroundings('path-mtu', 'suspected')])).toBeUndefined();
});

it('what was shown at another address is none of the page’s own certificate', () => {
  const other = tls({ address: OTHER, startMs: 20 });
  const { verdict, journey } = run([other, certificate(other, ['expired'], { address: OTHER }), alerted(40, { startMs: 5 }), tls({ changed: 'wide', profile: 'wide', outcome: 'answered', version: 0x0303, cipherSuite: 0x9e })]);
  expect(verdict.cause).toBe('no-shared-cipher');
  expect(journey.find(({ step }) => step === 'certificate')?.outcome).toBe('skipped');
});
