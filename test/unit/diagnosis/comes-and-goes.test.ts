import { describe, expect, it } from 'vitest';
import type { TlsObservation } from '../../../lib/protocol/observation.ts';
import { alerted, certificate, dns, failure, http, tcp, tls } from '../observations.ts';
import { run } from './runs.ts';

/** A hello that failed once, the changed ones that got through, and the same hello once more. */
function tries(first: TlsObservation, again: TlsObservation): TlsObservation[] {
  return [first, ...['no-post-quantum', 'other-name', 'split', 'wide'].map((changed) => tls({ changed, startMs: 20 })), again, tls({ changed: 'no-post-quantum', startMs: 40 })];
}

const FAILURES: [string, TlsObservation][] = [['a reset', tls({ outcome: 'reset' })], ['silence', tls({ outcome: 'timed-out' })], ['a close', tls({ outcome: 'closed' })], ['alert 40', alerted(40)], ['alert 80', alerted(80)]];

describe.each(FAILURES)('a handshake that fails once by %s', (_, first) => {
  const again = tls({ startMs: 40 });

  it('proves no difference between hellos', () => {
    const d = run([dns(), tcp(), ...tries(first, again)], { failure: failure('NS_ERROR_NET_RESET') });
    expect(d.causes.filter(({ confidence }) => confidence === 'proven')).toEqual([]);
  });

  it('proves none either where there was no time to try again', () => {
    const d = run([dns(), tcp(), ...tries(first, again).filter((o) => o !== again)]);
    expect(d.causes.filter(({ confidence }) => confidence === 'proven')).toEqual([]);
    expect(d.verdict.confidence).toBe('likely');
  });

  it('is told as what comes and goes where the page loads afterwards', () => {
    const d = run([dns(), tcp(), ...tries(first, again), certificate(again), http()]);
    expect(d.verdict).toMatchObject({ cause: 'no-fault-found', confidence: 'likely' });
    expect(d.verdict.summary).toContain('comes and goes');
    expect(d.causes[0]!.evidence.map(({ observation }) => observation)).toEqual(expect.arrayContaining([first.id, again.id]));
  });

  it('is a difference where it fails each time', () => {
    expect(run([dns(), tcp(), ...tries(first, { ...first, id: 'o-again', startMs: 40 })]).verdict.confidence).toBe('proven');
  });
});

it('bytes that are damaged now and then stay what they are', () => {
  expect(run([dns(), tcp(), tls({ outcome: 'bad-record', version: 0x0304 }), tls({ startMs: 20 })]).verdict).toMatchObject({ cause: 'corrupted-records', confidence: 'proven' });
});
