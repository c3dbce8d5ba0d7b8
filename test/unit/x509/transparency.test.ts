import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../probe/x509/certificate.ts';
import { readTimestamps } from '../../../probe/x509/timestamps.ts';
import { gatherTimestamps, logsOf, transparencyAgainst } from '../../../probe/x509/transparency.ts';

const DAY = 86_400_000;

function sct(log: number, at = 1_700_000_000_000, version = 0): Buffer {
  const body = Buffer.concat([Buffer.of(version), Buffer.alloc(32, log), Buffer.from(at.toString(16).padStart(16, '0'), 'hex'), Buffer.from('0000040300020000', 'hex')]);
  return Buffer.concat([Buffer.of(body.length >> 8, body.length & 255), body]);
}

function list(...entries: Buffer[]): Buffer {
  const all = Buffer.concat(entries);
  return Buffer.concat([Buffer.of(all.length >> 8, all.length & 255), all]);
}

const leaf = (days: number, embedded: Buffer | null = null) => ({ notBefore: 0, notAfter: days * DAY, timestamps: embedded }) as Certificate;
const against = (of: Certificate, handshake: Buffer | null = null, staple: Buffer | null = null) => transparencyAgainst(of, gatherTimestamps(of, handshake, staple));

describe('certificate timestamps (RFC 6962)', () => {
  it('reads log and time, leaves out other versions and what is cut short', () => {
    expect(readTimestamps(list(sct(7, 1_234_567_890_123)))).toEqual([{ log: '07'.repeat(32), at: 1_234_567_890_123 }]);
    expect(readTimestamps(list(sct(1), sct(2, 5, 1), sct(3))).map(({ log }) => log.slice(0, 2))).toEqual(['01', '03']);
    expect(readTimestamps(list(sct(1), sct(2)).subarray(0, 70))).toEqual([]);
    expect(readTimestamps(null)).toEqual([]);
  });

  it.each([
    [90, 2, true], [90, 1, false], [180, 2, true], [181, 2, false], [181, 3, true], [90, 0, false],
  ])('%i days with timestamps of %i logs', (days, logs, enough) => {
    const certificate = leaf(days, list(...Array.from({ length: logs }, (_, i) => sct(i))));
    expect(against(certificate) === null).toBe(enough);
  });

  it('counts one log once, and two logs by handshake or staple', () => {
    expect(against(leaf(90, list(sct(1), sct(1))))).toMatch(/timestamps of 1 logs/);
    expect(against(leaf(300), list(sct(1), sct(2)))).toBeNull();
    expect(against(leaf(300), null, list(sct(1), sct(2)))).toBeNull();
    expect(against(leaf(300), list(sct(1)), list(sct(2)))).not.toBeNull();
    expect(logsOf(readTimestamps(list(sct(1), sct(2))), readTimestamps(list(sct(2))))).toBe(2);
  });
});
