import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecodeError, uint16, vector } from '../../../../probe/tls/cursor.ts';
import { readEchConfigs, type EchConfigs } from '../../../../probe/tls/ech/config.ts';
import { coveredHello } from '../../../../probe/tls/ech/offer.ts';
import { browserHello } from '../../../../probe/tls/profiles.ts';
import { makeConfig, makeList } from './made.ts';

/** As BoringSSL's own tool made it: three suites of HKDF-SHA256. */
const BORINGSSL = '0044fe0d004007002000202aeb7a177b39c45e97820408ad86903f2063f6a0b537dffd8da650c68bdbc86700080001000100010003000d6f757465722e6578616d706c650000';

describe('a list of configurations', () => {
  it('is read as BoringSSL writes it', () => {
    const bytes = Buffer.from(BORINGSSL, 'hex');
    const { usable, passed } = readEchConfigs(bytes);
    expect(passed).toEqual([]);
    expect(usable).toEqual([{ bytes: bytes.subarray(2), id: 7, publicKey: bytes.subarray(11, 43), suite: { kdf: 1, aead: 1 }, maximumNameLength: 0, publicName: 'outer.example' }]);
  });
  it('gives the first suite that is supported', () => {
    expect(readEchConfigs(makeList(makeConfig({ suites: [[2, 1], [1, 9], [1, 3], [1, 1]] }))).usable[0]?.suite).toEqual({ kdf: 1, aead: 3 });
  });
  it('keeps the order of the usable ones and says why others are passed over', () => {
    const unknown = Buffer.concat([uint16(0xfe0a), vector(2, Buffer.from('whatever it holds'))]);
    const mandatory = Buffer.concat([uint16(0x8001), vector(2)]);
    const optional = Buffer.concat([uint16(0x1234), vector(2, Buffer.alloc(3))]);
    const { usable, passed } = readEchConfigs(makeList(
      unknown, makeConfig({ id: 1, extensions: mandatory }), makeConfig({ id: 2, kem: 0x10, key: Buffer.alloc(65, 4) }), makeConfig({ id: 3, suites: [[1, 0xffff]] }),
      makeConfig({ id: 4, extensions: optional }), makeConfig({ id: 5, publicName: '192.0.2.1' }), makeConfig({ id: 6 }),
    ));
    expect(usable.map(({ id }) => id)).toEqual([4, 6]);
    expect(passed).toEqual([
      'version 0xfe0a is unknown', 'its extension 0x8001 must be understood and is not', 'KEM 0x0010 with a key of 65 bytes is not supported', 'none of its cipher suites is supported',
      'its public name is no host name',
    ]);
  });
  it.each(['', '-a.example', 'a..example', 'a.example.', 'a b', '0x7f.1', '1.0x', 'x'.repeat(64), 'ü.example'])('has no public name %j', (publicName) => {
    expect(readEchConfigs(makeList(makeConfig({ publicName }))).usable).toEqual([]);
  });
  it.each([
    ['nothing at all', Buffer.alloc(0)],
    ['an empty list', Buffer.from([0, 0])],
    ['bytes after its end', Buffer.concat([makeList(makeConfig()), Buffer.from([0])])],
    ['half a configuration', makeList(makeConfig().subarray(0, 30))],
    ['a configuration with bytes after its extensions', makeList(Buffer.concat([uint16(0xfe0d), vector(2, makeConfig().subarray(4), Buffer.from([0]))]))],
    ['suites that do not come out even', makeList(Buffer.concat([uint16(0xfe0d), vector(2, Buffer.from([1, 0, 32, 0, 0, 0, 3, 0, 1, 0]))]))],
  ])('is none with %s', (_, bytes) => expect(() => readEchConfigs(bytes)).toThrow(DecodeError));
});

/** What is read never throws anything but DecodeError, and what is usable makes a hello or is refused. */
function hostile(bytes: Buffer): void {
  let read: EchConfigs;
  try {
    read = readEchConfigs(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(DecodeError);
    return;
  }
  for (const config of read.usable) {
    const spec = coveredHello(browserHello('firefox', 'a.example'), config);
    if (spec) expect(spec.serverName).toBe(config.publicName);
  }
}

describe('hostile bytes', () => {
  const list = makeList(makeConfig({ id: 1 }), makeConfig({ id: 2, publicName: 'x'.repeat(60) + '.example', maximumNameLength: 255 }));
  it('of any kind', () => void fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => hostile(Buffer.from(bytes))), { numRuns: 300 }));
  it('cut anywhere', () => {
    for (let length = 0; length < list.length; length++) expect(() => readEchConfigs(list.subarray(0, length))).toThrow(DecodeError);
  });
  it('with any byte changed', () => void fc.assert(fc.property(fc.nat(list.length - 1), fc.nat(255), (at, byte) => {
    const bytes = Buffer.from(list);
    bytes[at] = byte;
    hostile(bytes);
  }), { numRuns: 300 }));
  it('as many as fit', () => {
    const one = makeConfig({ key: Buffer.alloc(32, 9), publicName: 'a.b' });
    const many = makeList(...Array.from({ length: Math.floor(65_535 / one.length) }, () => one));
    expect(readEchConfigs(many).usable).toHaveLength(Math.floor(65_535 / one.length));
  });
});
