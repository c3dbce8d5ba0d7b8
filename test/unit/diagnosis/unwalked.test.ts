import { expect, it } from 'vitest';
import { certificate, dns, failure, http, surroundings, tcp, tls, upTo } from '../observations.ts';
import { run } from './runs.ts';

const script = surroundings('proxy-script', 'suspected', { step: 'proxy', detail: 'the script http://pac.example/p.pac chooses the proxy (GNOME settings)' });

it.each([
  ['dns', [dns({ outcome: 'no-such-name' })], 'dns-name-not-found'],
  ['tcp', [dns(), tcp({ outcome: 'refused' })], 'connection-refused'],
  ['a page that loads', upTo('http'), 'no-fault-found'],
])('what is proven of another road is only likely of the browser’s: %s', (_, observations, cause) => {
  expect(run(observations).verdict).toMatchObject({ cause, confidence: 'proven' });
  const d = run([script, ...observations], { failure: failure('ERR_CONNECTION_RESET', 'chromium') });
  const found = d.causes.find((one) => one.cause === cause)!;
  expect(found.confidence).toBe('likely');
  expect(found.evidence.map(({ observation }) => observation)).toContain(script.id);
  expect(found.evidence.map(({ says }) => says).join(' ')).toContain('http://pac.example/p.pac');
  expect(found.missing.join(' ')).toContain('script');
  expect(d.causes.every((one) => one.confidence !== 'proven')).toBe(true);
});

it('a certificate’s fault too: a proxy may show another', () => {
  const hello = tls();
  expect(run([script, dns(), tcp(), hello, certificate(hello, ['expired']), http()]).verdict).toMatchObject({ cause: 'certificate-expired', confidence: 'likely' });
});

it('this machine’s own network and the proxy itself lie before the road', () => {
  expect(run([script, surroundings('interfaces', 'failed')]).verdict).toMatchObject({ cause: 'offline', confidence: 'proven' });
  expect(run([script, surroundings('proxy', 'refused', { step: 'proxy' })]).verdict).toMatchObject({ cause: 'proxy-unreachable', confidence: 'proven' });
});

it('a browser that went to the page’s own address went straight there', () => {
  const straight = [script, dns(), tcp({ outcome: 'refused' })];
  expect(run(straight, { context: { address: '203.0.113.7' } }).verdict.confidence).toBe('proven');
  expect(run(straight, { context: { address: '192.0.2.9' } }).verdict.confidence).toBe('likely');
});

it('is no break of the journey', () => {
  expect(run([script, ...upTo('http')]).journey.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual(['dns ok', 'tcp ok', 'tls ok', 'certificate ok', 'http ok']);
});
