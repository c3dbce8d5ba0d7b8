import { describe, expect, it } from 'vitest';
import type { CertificateProblem, Observation, TlsObservation } from '../../../lib/protocol/observation.ts';
import { hidden, keysInDns, run } from '../diagnosis/runs.ts';
import { alerted, certificate, failure, http, remote, tcp, tls, upTo } from '../observations.ts';

/** A page that loads, with what the hellos that hid its name met. */
const loads = (...more: Observation[]) => run([...upTo('http'), keysInDns(), ...more]);
const verdict = (...more: Observation[]) => {
  const { cause, confidence } = loads(...more).verdict;
  return `${cause} ${confidence}`;
};
const outer = (first: TlsObservation, ...problems: CertificateProblem['id'][]) => certificate(first, problems, { host: 'outer.example', ...(problems.length === 0 ? { browsers: { firefox: null, chromium: null } } : {}) });
const retry = (status: 'accepted' | 'rejected') => tls({ changed: 'ech-retry', ech: { status, publicName: 'outer.example', configId: 8 } });
const cut = (outcome: TlsObservation['outcome'] = 'reset') => hidden('unanswered', { outcome });
const openly = (outcome: TlsObservation['outcome'] = 'completed') => tls({ changed: 'public-name', outcome });

describe('a page that loads when its name is shown', () => {
  it('is sound where the hidden hello is accepted', () => expect(verdict(hidden('accepted'))).toBe('no-fault-found proven'));

  it('fails for browsers where a rejection comes without a certificate for the public name', () => {
    const first = hidden('rejected');
    expect(verdict(first, outer(first, 'wrong-host'), tls(), hidden('rejected'))).toBe('ech-mismatch proven');
  });
  it('is not yet proven to fail by one look', () => {
    const first = hidden('rejected');
    expect(verdict(first, outer(first, 'wrong-host'))).toBe('no-fault-found proven');
  });
  it('loads where browsers get other keys under a certificate that holds', () => {
    const first = hidden('rejected', { retryConfigs: 'fe' });
    expect(verdict(first, outer(first), retry('accepted'))).toBe('no-fault-found proven');
    expect(verdict(first, outer(first))).toBe('no-fault-found proven');
  });
  it('fails where those keys are refused as well', () => {
    const first = hidden('rejected', { retryConfigs: 'fe' });
    const { verdict: told } = loads(first, outer(first), retry('rejected'), tls(), hidden('rejected'));
    expect(told).toMatchObject({ cause: 'ech-mismatch', confidence: 'proven', blame: 'site' });
    expect(told.summary).toContain('those that it gives itself');
  });
  it('fails where the outer name is refused by an alert', () => {
    const refused = () => alerted(112, { changed: 'ech', ech: { status: 'unanswered', publicName: 'outer.example', configId: 7 } });
    expect(verdict(refused(), tls(), refused(), openly('alert'))).toBe('ech-mismatch proven');
  });

  it.each(['reset', 'timed-out', 'closed'] as const)('is blocked where hidden hellos end by %s twice', (outcome) => {
    const { verdict: told } = loads(cut(outcome), tls(), cut(outcome), openly());
    expect(told).toMatchObject({ cause: 'ech-blocked', confidence: 'proven', blame: 'network' });
    expect(told.summary).toContain('so does');
  });
  it('is blocked by who cannot be told where the public name is cut off openly too', () => {
    const { verdict: told } = loads(cut(), tls(), cut(), openly('reset'));
    expect(told).toMatchObject({ cause: 'ech-blocked', confidence: 'proven', blame: 'unknown' });
    expect(told.summary).toContain('and so are those');
  });
  it('is not called blocked when only one of two is cut off, or the other half comes and goes', () => {
    expect(verdict(cut(), tls(), hidden('accepted'), openly())).toBe('no-fault-found proven');
    expect(loads(cut(), tls({ outcome: 'reset' }), cut(), openly()).verdict.cause).not.toBe('ech-blocked');
  });
  it('is judged by what this network does: nothing was hidden elsewhere', () => {
    const first = hidden('rejected');
    expect(loads(first, outer(first, 'wrong-host'), tls(), hidden('rejected'), remote(tcp()), remote(tls()), remote(http())).verdict.blame).toBe('site');
  });
});

describe('a hello with a placeholder that is cut off', () => {
  const observations = (...more: Observation[]) => [...upTo('tcp'), tls({ outcome: 'reset' }), tls({ outcome: 'reset' }), tls({ changed: 'no-ech-grease' }), ...more];
  it('is blocked where the site is known to speak the extension', () => {
    const told = run([...observations(), keysInDns()]);
    expect(told.verdict).toMatchObject({ cause: 'ech-blocked', confidence: 'proven', blame: 'network' });
    expect(told.causes.map(({ cause }) => cause)).not.toContain('hello-extension-intolerance');
  });
  it('is not called too old for what it also answers to old hellos', () => {
    const old = tls({ profile: 'legacy', changed: 'legacy', outcome: 'legacy-version', version: 0x0301 });
    expect(run([...observations(old), keysInDns()]).causes.map(({ cause }) => cause)).not.toContain('tls-version-too-old');
  });
  it('meets an intolerance of one extension where nothing says so', () => {
    expect(run(observations()).verdict).toMatchObject({ cause: 'hello-extension-intolerance', confidence: 'proven' });
  });
});

describe('a browser’s code for hidden names', () => {
  const told = (...more: Observation[]) => run([...upTo('http'), ...more], { failure: failure('ERR_ECH_FALLBACK_CERTIFICATE_INVALID', 'chromium') }).causes.map(({ cause, confidence }) => `${cause} ${confidence}`);
  it('stays open where keys are published and none were tried', () => expect(told(keysInDns())).toContain('ech-mismatch likely'));
  it('is answered where hidden hellos are accepted', () => {
    for (const cause of told(keysInDns(), hidden('accepted'))) expect(cause).not.toMatch(/^ech-/);
  });
  it('is likely right where the server rejects them and browsers should get over it', () => {
    const first = hidden('rejected');
    expect(told(keysInDns(), first, outer(first))).toContain('ech-mismatch likely');
  });
});
