import { describe, expect, it } from 'vitest';
import { placeAsked, placeOf, questionOf } from '../../../lib/failures/place.ts';
import { readTarget } from '../../../lib/protocol/target.ts';
import { failure } from '../observations.ts';

const ask = (url: string) => {
  const read = readTarget(url);
  if (!read.ok) throw new Error(read.says);
  return questionOf({ target: read.target, failure: null });
};

describe('the question about a page', () => {
  it('holds host, port and code, and nothing of the path', () => {
    const read = readTarget('https://me:secret@shop.example/a?b=c#d');
    expect(questionOf({ target: read.ok ? read.target : null!, failure: failure('SSL_ERROR_X') })).toEqual({ host: 'shop.example', port: 443, failure: { code: 'SSL_ERROR_X', browser: 'firefox' } });
  });

  it.each([
    ['https://shop.example/', undefined], ['https://shop.example:8443/', undefined], ['http://shop.example/', undefined],
    ['http://shop.example:8080/', 'http'], ['http://shop.example:443/', 'http'], ['https://shop.example:80/', 'https'],
  ])('%s: names the scheme where the port does not', (url, scheme) => {
    expect(ask(url).scheme).toBe(scheme);
  });

  it.each(['https://shop.example/', 'http://shop.example:8080/', 'https://shop.example:80/', 'http://[2001:db8::1]/', 'https://192.0.2.1:8443/'])('%s: is of the place that it asks for', (url) => {
    expect(placeAsked(ask(url))).toBe(placeOf(url));
  });

  it('tells http and https on one port apart', () => {
    expect(placeOf('http://shop.example:8080/')).not.toBe(placeOf('https://shop.example:8080/'));
  });
});
