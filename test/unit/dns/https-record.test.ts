import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isForeign, readHttpsRecord } from '../../../probe/dns/https-record.ts';

const hex = (...parts: string[]) => Buffer.from(parts.join('').replace(/\s/g, ''), 'hex');

/** The test vectors of RFC 9460 appendix D, those that an HTTPS record can hold. */
it('reads an alias', () => {
  expect(readHttpsRecord(hex('0000 03666f6f 076578616d706c65 03636f6d 00'))).toMatchObject({ ok: true, record: { priority: 0, target: 'foo.example.com' } });
});

it('reads "." as the target', () => {
  expect(readHttpsRecord(hex('0001 00'))).toMatchObject({ ok: true, record: { priority: 1, target: '.', alpn: [] } });
});

it('reads a port', () => {
  expect(readHttpsRecord(hex('0010 03666f6f 076578616d706c65 03636f6d 00 0003 0002 0035'))).toMatchObject({ ok: true, record: { priority: 16, port: 53 } });
});

it('passes over keys that it does not know', () => {
  expect(readHttpsRecord(hex('0001 03666f6f 076578616d706c65 03636f6d 00 029b 0005 68656c6c6f'))).toMatchObject({ ok: true, record: { priority: 1 } });
});

it('reads two IPv6 hints', () => {
  const record = readHttpsRecord(hex('0001 03666f6f 076578616d706c65 03636f6d 00 0006 0020 20010db8000000000000000000000001 20010db8000000000000000000530001'));
  expect(record).toMatchObject({ ok: true, record: { ipv6hint: ['2001:db8::1', '2001:db8::53:1'] } });
});

it('reads alpn, IPv4 hint and mandatory', () => {
  const read = readHttpsRecord(hex('0010 03666f6f 076578616d706c65 036f7267 00 0000 0004 0001 0004 0001 0009 02 6832 05 68332d3139 0004 0004 c0000201'));
  expect(read).toMatchObject({ ok: true, record: { alpn: ['h2', 'h3-19'], mandatory: [1, 4], ipv4hint: ['192.0.2.1'], noDefaultAlpn: false } });
  expect(read.ok && isForeign(read.record)).toBe(false);
});

it('reads no-default-alpn and ech', () => {
  const read = readHttpsRecord(hex('0001 00 0001 0003 02 6833 0002 0000 0005 0004 0002fe0d'));
  expect(read).toMatchObject({ ok: true, record: { noDefaultAlpn: true, ech: '0002fe0d', alpn: ['h3'] } });
});

it('calls a record with an unknown mandatory key foreign', () => {
  const read = readHttpsRecord(hex('0001 00 0000 0002 029b 029b 0000'));
  expect(read.ok && isForeign(read.record)).toBe(true);
});

it.each([
  ['keys out of order', '0001 00 0004 0004 c0000201 0001 0003 02 6832'],
  ['a key twice', '0001 00 0003 0002 0035 0003 0002 0036'],
  ['a mandatory key that is not there', '0001 00 0000 0002 0001'],
  ['mandatory naming itself', '0001 00 0000 0002 0000'],
  ['an empty alpn', '0001 00 0001 0000'],
  ['an alpn name past its end', '0001 00 0001 0002 0568'],
  ['no-default-alpn with a value', '0001 00 0001 0003 02 6832 0002 0001 00'],
  ['no-default-alpn alone', '0001 00 0002 0000'],
  ['a port of three bytes', '0001 00 0003 0003 000035'],
  ['half an address', '0001 00 0004 0002 c000'],
  ['a value past the end', '0001 00 0003 0002 00'],
  ['a compressed target', '0001 c00c'],
  ['a label past the end', '0001 0566'],
])('refuses %s', (_what, bytes) => {
  expect(readHttpsRecord(hex(bytes)).ok).toBe(false);
});

it('never throws', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    const read = readHttpsRecord(Buffer.from(bytes));
    expect(typeof read.ok).toBe('boolean');
  }), { numRuns: 2000 });
});
