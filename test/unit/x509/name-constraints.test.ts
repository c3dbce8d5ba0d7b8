import { describe, expect, it } from 'vitest';
import { constraintAgainst, dnsWithin, ipWithin } from '../../../probe/x509/name-constraints.ts';
import { Extension } from '../../lab/certificates.ts';
import { constraints, der, maker, read } from './made.ts';

const withConstraints = async (value: Uint8Array) => read(await maker.make({ subject: 'CN=Limited', ca: true, issuer: maker.root, extensions: [new Extension('2.5.29.30', true, value as BufferSource as ArrayBuffer)] }));
const leaf = async (...names: string[]) => read(await maker.leaf(names));

describe('name constraints (RFC 5280 section 4.2.1.10)', () => {
  it.each([
    ['site.example', 'site.example', true], ['site.example', 'www.site.example', true], ['site.example', 'notsite.example', false], ['.site.example', 'site.example', false],
    ['.site.example', 'www.site.example', true], ['', 'anything.example', true], ['SITE.example', 'www.site.example', true], ['site.example', '*.site.example', true],
  ])('subtree %j and %s', (tree, name, inside) => expect(dnsWithin(tree, name, false)).toBe(inside));

  it('a wildcard is inside an excluded name that it covers, and outside a permitted one', () => {
    expect(dnsWithin('a.site.example', '*.site.example', true)).toBe(true);
    expect(dnsWithin('a.site.example', '*.site.example', false)).toBe(false);
    expect(dnsWithin('a.b.site.example', '*.site.example', true)).toBe(false);
  });

  it('compares addresses under the mask', () => {
    expect(ipWithin('c0000200ffffff00', '192.0.2.77')).toBe(true);
    expect(ipWithin('c0000200ffffff00', '192.0.3.77')).toBe(false);
    expect(ipWithin(`20010db8${'00'.repeat(12)}ffffffff${'00'.repeat(12)}`, '2001:db8::5')).toBe(true);
    expect(ipWithin('c0000200ffffff', '192.0.2.77')).toBe(false);
    expect(ipWithin('0000000000000000', '2001:db8::5')).toBe(false);
  });

  it('tells what is outside of the permitted, inside of the excluded', async () => {
    const permitted = await withConstraints(constraints('permitted', 'inner.example'));
    expect(constraintAgainst(permitted, await leaf('a.inner.example'))).toBeNull();
    expect(constraintAgainst(permitted, await leaf('a.inner.example', 'site.example'))).toMatch(/permit inner\.example and site\.example/);
    expect(constraintAgainst(permitted, await leaf('192.0.2.1'))).toBeNull();
    const excluded = await withConstraints(constraints('excluded', 'bad.example', 'hex:0000000000000000'));
    expect(constraintAgainst(excluded, await leaf('www.bad.example'))).toMatch(/exclude bad\.example/);
    expect(constraintAgainst(excluded, await leaf('192.0.2.1'))).toMatch(/exclude 0\.0\.0\.0 mask 0\.0\.0\.0/);
    expect(constraintAgainst(excluded, await leaf('site.example'))).toBeNull();
  });

  it('judges directory names by their leading parts', async () => {
    const subject = read(await maker.make({ subject: 'O=Inner' })).subjectDer;
    const limited = await withConstraints(new Uint8Array(der.sequence(der.context(0, der.sequence(der.context(4, subject))))));
    expect(constraintAgainst(limited, read(await maker.make({ subject: 'O=inner,CN=x', issuer: maker.root })))).toBeNull();
    expect(constraintAgainst(limited, read(await maker.make({ subject: 'O=Other', issuer: maker.root })))).toMatch(/permit O=Inner and O=Other is outside/);
  });

  it('stays bounded for thousands of names against thousands of subtrees', async () => {
    const trees = Array.from({ length: 1500 }, (_, i) => `t${i}.example`);
    const many = await withConstraints(constraints('excluded', ...trees));
    const names = await leaf(...Array.from({ length: 1500 }, (_, i) => `n${i}.example`));
    const started = performance.now();
    expect(constraintAgainst(many, names)).toMatch(/comparisons/);
    expect(performance.now() - started).toBeLessThan(300);
  });
});
