import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecodeError, Reader } from '../../../probe/tls/cursor.ts';
import { askCrl } from '../../../probe/x509/crl.ts';
import { readCertificate } from '../../../probe/x509/certificate.ts';
import { oid, readTlv, time, tlv } from '../../../probe/x509/der.ts';
import { nameText } from '../../../probe/x509/distinguished-name.ts';
import { readOcsp } from '../../../probe/x509/ocsp.ts';
import { readTimestamps } from '../../../probe/x509/timestamps.ts';
import { maker, read } from './made.ts';

const leaf = await maker.leaf(['site.example', '192.0.2.1']);
const issuer = read(maker.intermediate);
const list = Buffer.from(await maker.revoke(maker.intermediate, [leaf]));

/** One byte changed, a piece cut out, or a piece doubled. */
const mutated = (original: Buffer) =>
  fc.record({ at: fc.nat(original.length - 1), byte: fc.integer({ min: 0, max: 255 }), length: fc.nat(40), how: fc.constantFrom('set', 'cut', 'double', 'end') }).map(({ at, byte, length, how }) => {
    if (how === 'end') return original.subarray(0, at);
    if (how === 'cut') return Buffer.concat([original.subarray(0, at), original.subarray(at + length)]);
    if (how === 'double') return Buffer.concat([original.subarray(0, at + length), original.subarray(at)]);
    const copy = Buffer.from(original);
    copy[at] = byte;
    return copy;
  });

const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array));

describe('hostile DER', () => {
  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.oneof(bytes, mutated(Buffer.from(leaf.der))), (der) => {
      const result = readCertificate(der);
      if (!result.ok) expect(result.offset).toBeGreaterThanOrEqual(0);
      else expect(typeof result.certificate.key + typeof result.certificate.selfSigned).toBe('stringboolean');
    }), { numRuns: 1500 });
  });

  it('gives an honest answer for damaged lists and status answers', () => {
    const certificate = read(leaf);
    fc.assert(fc.property(fc.oneof(bytes, mutated(list)), (der) => {
      expect(['good', 'revoked', 'unknown']).toContain(askCrl(der, certificate, issuer, 'x', Date.now()).status);
      expect(readOcsp(der, certificate, issuer, 'x', Date.now()).status).toBe('unknown');
      readTimestamps(der);
      nameText(der);
    }), { numRuns: 600 });
  });

  it('calls no damaged list a proof', () => {
    const certificate = read(leaf);
    fc.assert(fc.property(mutated(list), (der) => {
      fc.pre(!der.equals(list));
      const { status } = askCrl(der, certificate, issuer, 'x', Date.now());
      // The frame's own bytes are outside of the signature; what is inside is not.
      if (status !== 'unknown') expect(der.includes(list.subarray(4, list.length - 80))).toBe(true);
    }), { numRuns: 600 });
  });

  it('reads a very large certificate in bounded time', () => {
    const names = Buffer.concat(Array.from({ length: 30_000 }, (_, i) => tlv(0x82, Buffer.from(`n${i}`))));
    const started = performance.now();
    const result = readCertificate(Buffer.concat([Buffer.from([0x30, 0x83, names.length >> 16, (names.length >> 8) & 255, names.length & 255]), names]));
    expect(result.ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('what DER forbids', () => {
  const decode = (hex: string, how: (reader: Reader) => unknown) => () => how(new Reader(Buffer.from(hex, 'hex')));
  it.each([
    ['an indefinite length', '3080'], ['a length of five octets', '30850000000001'], ['a long form that is not needed', '308105'], ['more than there is', '3005'], ['a tag over 30', '1f0100'],
  ])('%s', (_, hex) => expect(decode(hex, (reader) => readTlv(reader, 'x'))).toThrow(DecodeError));

  it.each([['an unfinished arc', '06028080'], ['an empty one', '0600']])('OID: %s', (_, hex) => expect(decode(hex, (reader) => oid(reader, 'x'))).toThrow(DecodeError));

  it('reads OIDs', () => {
    expect(oid(new Reader(Buffer.from('06082a8648ce3d040302', 'hex')), 'x')).toBe('1.2.840.10045.4.3.2');
    expect(oid(new Reader(Buffer.from('0603883703', 'hex')), 'x')).toBe('2.999.3');
  });

  const at = (tag: number, text: string) => time(new Reader(tlv(tag, Buffer.from(text))), 'x');
  it.each(['20261301000000Z', '20260230000000Z', '20260101240000Z', '20260101006000Z', '00260101000000Z', '2026010100000Z', '20260101000000+0100'])('the time %s', (text) => {
    expect(() => at(0x18, text)).toThrow(DecodeError);
  });
  it('takes the years of UTCTime from 1950 to 2049', () => {
    expect(at(0x17, '500101000000Z')).toBe(Date.UTC(1950, 0, 1));
    expect(at(0x17, '491231235959Z')).toBe(Date.UTC(2049, 11, 31, 23, 59, 59));
    expect(at(0x18, '20600229000000Z')).toBe(Date.UTC(2060, 1, 29));
  });
});
