import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../lib/diagnosis/diagnose.ts';
import { certificate, dns, failure, facts, http, NOW, target, tcp, tls } from '../observations.ts';
import type { CertificateObservation } from '../../../lib/protocol/observation.ts';
import type { Failure } from '../../../lib/protocol/diagnosis.ts';

const hello = tls();
const accepted = { trustedBy: 'extra', browsers: { firefox: null, chromium: null } };

function verdict(seen: CertificateObservation, { said = null, status = 200 }: { said?: Failure | null; status?: number } = {}) {
  return diagnose({ target: target(), failure: said, observations: [dns(), tcp(), hello, seen, http({ status })], cost: null, finished: true, now: NOW, probe: true }).verdict;
}

describe('what browsers let pass', () => {
  it('a weak key is told of a page that loads, and not in place of what fails', () => {
    expect(verdict(certificate(hello, ['weak-key'], accepted))).toMatchObject({ cause: 'weak-key', confidence: 'proven' });
    expect(verdict(certificate(hello, ['weak-key'], accepted), { status: 500 }).cause).toBe('http-server-error');
  });
  it('is no fault that nobody reported', () => {
    for (const id of ['staple-missing', 'ca-as-leaf', 'key-usage', 'validity-too-long', 'no-transparency'] as const) expect(verdict(certificate(hello, [id], accepted)).cause, id).toBe('no-fault-found');
    expect(verdict(certificate(hello, ['staple-missing'], { ...accepted, browsers: { firefox: 'MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING', chromium: null } })).cause).toBe('staple-missing');
  });
});

describe('the logs that vouch for a certificate', () => {
  const counts = { embedded: 2, handshake: 0, staple: 0, logs: 2 };
  const entry = (operator: string, state: 'valid' | 'bad-signature') => ({ way: 'embedded' as const, log: 'One', operator, at: NOW, state });
  const step = (timestamps: CertificateObservation['timestamps']) => {
    const seen = certificate(hello, [], { ...accepted, timestamps });
    return diagnose({ target: target(), failure: null, observations: [dns(), tcp(), hello, seen, http({ status: 200 })], cost: null, finished: true, now: NOW, probe: true }).journey.find((each) => each.step === 'certificate')!.detail;
  };
  const met = { verdict: 'met' as const, says: '' };

  it('are named where browsers ask for them', () => {
    expect(step({ ...counts, entries: [entry('Red', 'valid'), entry('Blue', 'bad-signature'), entry('Red', 'valid')], firefox: met, chromium: met })).toMatch(/publicly logged by Red One\.$/);
    expect(step({ ...counts, entries: [entry('Red', 'valid')] })).not.toMatch(/logged/);
  });
  it('or why nobody can tell', () => {
    const seen = certificate(hello, [], { ...accepted, timestamps: { ...counts, entries: [], firefox: met, chromium: { verdict: 'not-judged', says: 'the list is old' } } });
    expect(step(seen.timestamps)).toMatch(/stays open: the list is old\.$/);
    expect(verdict(seen).cause).toBe('no-fault-found');
  });
});

describe('a root that only this machine trusts', () => {
  const trusted = (trustedBy: string) => certificate(hello, [], { trustedBy, chain: [facts({ issuer: 'CN=Company CA' })], trustNote: 'Firefox takes it from its own profile' });
  const said = failure('SEC_ERROR_UNKNOWN_ISSUER');

  it('explains why the browser refuses it', () => {
    expect(verdict(trusted('system'), { said })).toMatchObject({ cause: 'unknown-issuer', confidence: 'proven', summary: expect.stringContaining('CN=Company CA') });
    expect(verdict(trusted('NODE_EXTRA_CA_CERTS'), { said }).cause).toBe('unknown-issuer');
  });
  it('is nothing where the browser did not say so, or where browsers have the root themselves', () => {
    expect(verdict(trusted('system')).cause).toBe('no-fault-found');
    expect(verdict(trusted('system'), { said: failure('SSL_ERROR_HANDSHAKE_FAILURE_ALERT') }).cause).not.toBe('unknown-issuer');
    expect(verdict(trusted('built-in'), { said }).cause).not.toBe('unknown-issuer');
  });
});
