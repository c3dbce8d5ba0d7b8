import { describe, expect, it } from 'vitest';
import { freshState } from '../../../probe/tls/client.ts';
import { buildHello } from '../../../probe/tls/hello.ts';
import { makeKeyShare } from '../../../probe/tls/key-exchange.ts';
import { EXTENSION, GROUP, VERSION } from '../../../probe/tls/numbers.ts';
import { browserHello } from '../../../probe/tls/profiles.ts';
import { changed, withoutEach, type Change } from '../../../probe/tls/variants.ts';
import { numbers, readClientHello, shares, type HelloRead } from './read-hello.ts';

const base = browserHello('chromium', 'shop.lab.example');
const keyShares = base.keyShares.map((group) => makeKeyShare(group)!);

function read(change: Change | null): HelloRead {
  const spec = change === null ? base : changed(base, change)!;
  return readClientHello(buildHello(spec, freshState(spec, keyShares)).message);
}

/** Types of the extensions that are missing, new, or say something else. */
function differs(change: Change): { suites: boolean; extensions: number[] } {
  const [before, after] = [read(null), read(change)];
  const types = new Set([...before.bodies.keys(), ...after.bodies.keys()]);
  return {
    suites: before.suites.join() !== after.suites.join(),
    extensions: [...types].filter((type) => before.bodies.get(type)?.toString('hex') !== after.bodies.get(type)?.toString('hex')).sort((a, b) => a - b),
  };
}

describe('a variant differs from the browser hello in one thing', () => {
  it.each(['other-name', 'parent-name', 'www-name', 'no-name'] as const)('%s: the name', (change) => {
    expect(differs(change)).toEqual({ suites: false, extensions: [EXTENSION.serverName] });
  });
  it('no-post-quantum: group and share', () => {
    expect(differs('no-post-quantum')).toEqual({ suites: false, extensions: [EXTENSION.supportedGroups, EXTENSION.keyShare] });
    expect(shares(read('no-post-quantum').bodies.get(EXTENSION.keyShare))).toEqual([[GROUP.x25519, 32]]);
  });
  it('no-key-share: neither a share nor the post-quantum group', () => {
    expect(differs('no-key-share')).toEqual({ suites: false, extensions: [EXTENSION.supportedGroups, EXTENSION.keyShare] });
    expect(shares(read('no-key-share').bodies.get(EXTENSION.keyShare))).toEqual([]);
  });
  it('padded: the small hello, larger than the one that failed', () => {
    expect(differs('padded').extensions).toEqual([EXTENSION.supportedGroups, EXTENSION.padding, EXTENSION.keyShare]);
    expect(read('padded').size).toBe(2300);
    expect(read('padded').size).toBeGreaterThan(read(null).size);
  });
  it('split: the number of writes', () => {
    expect(differs('split')).toEqual({ suites: false, extensions: [] });
    expect(changed(base, 'split')?.writes).toBe(2);
  });
  it('no-alpn and http1-alpn: the protocols, with the settings that hang on them', () => {
    expect(differs('no-alpn').extensions).toEqual([EXTENSION.alpn, EXTENSION.applicationSettings]);
    expect(differs('http1-alpn').extensions).toEqual([EXTENSION.alpn, EXTENSION.applicationSettings]);
  });
  it('no-ech-grease', () => expect(differs('no-ech-grease')).toEqual({ suites: false, extensions: [EXTENSION.encryptedClientHello] }));
  it('no-grease', () => {
    expect(read('no-grease').greased).toBe(0);
    expect(read('no-grease').extensions).toEqual(read(null).extensions);
  });
  it('tls12: nothing of TLS 1.3 is left', () => {
    const after = read('tls12');
    expect(after.bodies.has(EXTENSION.supportedVersions)).toBe(false);
    expect(after.bodies.has(EXTENSION.keyShare)).toBe(false);
    expect(after.suites.every((id) => id >> 8 !== 0x13)).toBe(true);
    expect(numbers(after.bodies.get(EXTENSION.supportedGroups))).not.toContain(GROUP.x25519mlkem768);
    expect(after.sessionId).toBe(0);
    expect(changed(base, 'tls12')?.versions).toEqual([VERSION.TLS12]);
  });
  it('without:N: that extension alone, and each is named once', () => {
    const all = [...withoutEach(base, 'tls13'), ...withoutEach(base, 'other')];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(10);
    for (const change of all) expect(differs(change)).toEqual({ suites: false, extensions: [Number(change.slice(8))] });
  });
  it('is none where there is nothing to change', () => {
    const bare = browserHello('firefox', null);
    expect(changed(bare, 'no-name')).toBeNull();
    expect(changed(bare, 'www-name')).toBeNull();
    expect(changed(bare, 'parent-name')).toBeNull();
    expect(changed(bare, 'no-grease')).toBeNull();
    expect(changed(bare, 'without:17613')).toBeNull();
    expect(changed(browserHello('firefox', 'a.example'), 'parent-name')).toBeNull();
  });
});
