import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshState } from '../../../probe/tls/client.ts';
import { buildHello } from '../../../probe/tls/hello.ts';
import { makeKeyShare } from '../../../probe/tls/key-exchange.ts';
import { EXTENSION, isGrease } from '../../../probe/tls/numbers.ts';
import { browserHello, legacyHello, wideHello, type Browser } from '../../../probe/tls/profiles.ts';
import { numbers, readClientHello, shares } from './read-hello.ts';

/** Whole first records of Chromium 156 and Firefox 153, as a server on loopback read them. */
function recorded(name: string): Buffer {
  const record = Buffer.from(readFileSync(new URL(`./recorded/${name}.hex`, import.meta.url), 'latin1').trim(), 'hex');
  expect(record.readUInt16BE(3)).toBe(record.length - 5);
  return record.subarray(5);
}

function ours(browser: Browser): Buffer {
  const spec = browserHello(browser, 'shop.lab.localhost');
  return buildHello(spec, freshState(spec)).message;
}

describe.each([
  ['chromium', 'chromium-0'], ['chromium', 'chromium-1'], ['firefox', 'firefox-0'], ['firefox', 'firefox-1'],
] as const)('the hello of %s beside the recorded %s', (browser, name) => {
  const theirs = readClientHello(recorded(name));
  const mine = readClientHello(ours(browser));

  it('offers the same suites in the same order', () => expect(mine.suites).toEqual(theirs.suites));
  it('holds the same extensions', () => {
    if (browser === 'firefox') expect(mine.extensions).toEqual(theirs.extensions);
    else expect([...mine.extensions].sort()).toEqual([...theirs.extensions].sort());
    expect(mine.greased).toBe(theirs.greased);
    expect(mine.sessionId).toBe(theirs.sessionId);
  });
  it('offers the same groups, schemes, versions and protocols', () => {
    for (const type of [EXTENSION.supportedGroups, EXTENSION.signatureAlgorithms]) expect(numbers(mine.bodies.get(type))).toEqual(numbers(theirs.bodies.get(type)));
    expect(numbers(mine.bodies.get(EXTENSION.supportedVersions), 1)).toEqual(numbers(theirs.bodies.get(EXTENSION.supportedVersions), 1));
    expect(mine.bodies.get(EXTENSION.alpn)).toEqual(theirs.bodies.get(EXTENSION.alpn));
  });
  it('sends key shares of the same groups and sizes', () => expect(shares(mine.bodies.get(EXTENSION.keyShare))).toEqual(shares(theirs.bodies.get(EXTENSION.keyShare))));
  it('says the same in every other extension', () => {
    const random = new Set<number>([EXTENSION.keyShare, EXTENSION.encryptedClientHello, EXTENSION.supportedGroups, EXTENSION.signatureAlgorithms, EXTENSION.supportedVersions]);
    for (const [type, body] of theirs.bodies) if (!isGrease(type) && !random.has(type)) expect([type, mine.bodies.get(type)?.toString('hex')]).toEqual([type, body.toString('hex')]);
  });
  it('is about as long', () => {
    // Chromium draws one of four ECH sizes, 32 bytes apart; Firefox has one.
    expect(Math.abs(mine.size - theirs.size)).toBeLessThanOrEqual(browser === 'chromium' ? 96 : 0);
  });
});

describe('hellos', () => {
  it('draw GREASE that is GREASE, with two extensions that differ', () => {
    const spec = browserHello('chromium', 'a.example');
    for (let round = 0; round < 300; round++) {
      const { extensions } = buildHello(spec, freshState(spec, []));
      expect(isGrease(extensions[0]!)).toBe(true);
      expect(isGrease(extensions.at(-1)!)).toBe(true);
      expect(new Set(extensions).size).toBe(extensions.length);
    }
  });
  it('of one run differ in nothing but what their specs say', () => {
    const spec = browserHello('chromium', 'a.example');
    const keyShares = spec.keyShares.map((group) => makeKeyShare(group)!);
    const [one, two] = [0, 1].map(() => buildHello(spec, freshState(spec, keyShares)));
    expect(one!.extensions).toEqual(two!.extensions);
    expect(one!.message.length).toBe(two!.message.length);
  });
  it('take any name of up to 253 octets', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z0-9.-]{1,253}$/), (name) => {
      for (const spec of [browserHello('firefox', name), wideHello(name), legacyHello(0x0301, name)]) {
        const { bodies } = readClientHello(buildHello(spec, freshState(spec)).message);
        expect(bodies.get(EXTENSION.serverName)?.subarray(5).toString('latin1')).toBe(name);
      }
    }), { numRuns: 20 });
  });
  it('leave everything out that SSL 3.0 did not know', () => {
    const spec = legacyHello(0x0300, 'a.example');
    const read = readClientHello(buildHello(spec, freshState(spec)).message);
    expect(read.extensions).toEqual([]);
    expect(read.sessionId).toBe(0);
  });
});
