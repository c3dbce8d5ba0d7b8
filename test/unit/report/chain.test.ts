import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../lib/diagnosis/diagnose.ts';
import { reportData } from '../../../lib/report/report-data.ts';
import type { CertificateObservation } from '../../../lib/protocol/observation.ts';
import { certificate, dns, facts, NOW, target, tcp, tls } from '../observations.ts';

function chainOf(over: Partial<CertificateObservation>) {
  const hello = tls();
  const seen = certificate(hello, [], { trustedBy: 'built-in', chain: [facts({}), facts({ source: 'sent' }), facts({ source: 'root' })], ...over });
  return reportData(diagnose({ target: target(), failure: null, observations: [dns(), tcp(), hello, seen], cost: null, finished: true, now: NOW, probe: true })).chain!;
}

describe('the chain in the report', () => {
  it('has what CAs say of each certificate, and nothing for the root', () => {
    const { links } = chainOf({ revocation: 'good', revocationSays: 'the list does not have it', issuerRevocation: [{ certificate: 1, status: 'revoked', says: 'the list has it' }] });
    expect(links.map(({ revocation }) => revocation?.status ?? null)).toEqual(['good', 'revoked', null]);
    expect(links[0]!.revocation!.says).toBe('the list does not have it');
  });
  it('has the timestamps, and none from a probe that tells of none', () => {
    const timestamps = { embedded: 1, handshake: 0, staple: 0, logs: 1, entries: [{ way: 'embedded' as const, log: 'One', operator: 'Red', at: NOW, state: 'valid' as const }] };
    expect(chainOf({ timestamps }).timestamps).toEqual(timestamps);
    expect(chainOf({}).timestamps).toBeNull();
    expect(chainOf({}).links[0]!.revocation).toBeNull();
  });
});
