import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesHost, matchesName } from '../../../probe/x509/host-names.ts';
import { maker, read } from './made.ts';

describe('names by RFC 9525', () => {
  it.each([
    ['site.example', 'site.example'], ['SITE.example', 'site.example'], ['*.site.example', 'www.site.example'], ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['*.xn--bcher-kva.example', 'a.xn--bcher-kva.example'], ['a_b.example', 'a_b.example'],
  ])('%s is for %s', (presented, host) => expect(matchesName(presented, host)).toBe(true));

  it.each([
    ['*.site.example', 'site.example'], ['*.site.example', 'a.b.site.example'], ['*.example', 'site.example'], ['*', 'example'], ['*.', 'a.'], ['*..', 'a..'], ['w*.site.example', 'www.site.example'],
    ['www.*.example', 'www.site.example'], ['*.*.example', 'a.b.example'], ['site.example.', 'site.example'], ['site.example\0.evil.example', 'site.example'],
    ['bücher.example', 'xn--bcher-kva.example'], ['', ''], ['.site.example', 'www.site.example'], ['192.0.2.1', '192.0.2.2'],
  ])('%j is not for %s', (presented, host) => expect(matchesName(presented, host)).toBe(false));

  it('never matches a host outside the presented parent', () => {
    fc.assert(fc.property(fc.domain(), fc.domain(), (presented, host) => {
      const wild = matchesName(`*.${presented}`, host);
      expect(wild).toBe(host.split('.').slice(1).join('.') === presented && presented.includes('.'));
    }));
  });

  it('takes addresses from iPAddress alone, in any notation', async () => {
    const certificate = read(await maker.leaf(['192.0.2.1', '2001:db8::1', 'site.example']));
    expect(matchesHost(certificate, '192.0.2.1')).toBe(true);
    expect(matchesHost(certificate, '2001:db8::1')).toBe(true);
    expect(matchesHost(certificate, '2001:db8:0:0:0:0:0:1')).toBe(true);
    expect(matchesHost(certificate, '192.0.2.2')).toBe(false);
    expect(matchesHost(certificate, 'SITE.example.')).toBe(true);
  });
});
