import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readErrorPage, readNavigationError, readRequestError, type FailureEvent } from '../../../lib/failures/event.ts';
import { merge, rawOf, type FailureRecord } from '../../../lib/failures/record.ts';

const details = { tabId: 4, frameId: 0, url: 'https://shop.example/a#top', timeStamp: 1000, error: 'net::ERR_CONNECTION_REFUSED' };

describe('what the browsers tell', () => {
  it('is read for the main frame, without fragment and credentials', () => {
    expect(readNavigationError(details, 5)).toEqual({
      source: 'navigation', tabId: 4, url: 'https://shop.example/a', at: 1000, error: 'net::ERR_CONNECTION_REFUSED',
    });
    expect(readNavigationError({ ...details, url: 'https://me:secret@shop.example/' }, 5)?.url).toBe('https://shop.example/');
  });

  it('keeps the document that stood before, where the browser names it', () => {
    expect(readNavigationError({ ...details, documentId: `d${'0'.repeat(100)}` }, 5)).toMatchObject({ documentId: `d${'0'.repeat(63)}` });
  });

  it.each([
    ['a subframe', { frameId: 3 }], ['no tab', { tabId: -1 }], ['a page of the browser', { url: 'about:blank' }], ['no URL', { url: 'nonsense' }],
    ['a stopped load in Chromium', { error: 'net::ERR_ABORTED' }], ['a moved or stopped load in Firefox', { error: 'Error code 2152398850' }],
    ['a stopped request', { error: 'NS_BINDING_ABORTED' }],
  ])('is no failure: %s', (_name, change) => {
    expect(readNavigationError({ ...details, ...change }, 5)).toBeNull();
    expect(readRequestError({ ...details, ...change }, 5)).toBeNull();
  });

  it('takes address and status from the request, where they are there', () => {
    expect(readRequestError({ ...details, ip: '192.0.2.7', statusCode: 0 }, 5)).toMatchObject({ address: '192.0.2.7' });
    expect(readRequestError({ ...details, ip: null }, 5)).not.toHaveProperty('address');
  });

  it('takes the id of Firefox’s error page', () => {
    const url = 'about:neterror?e=nssFailure2&u=https%3A//shop.example/a&c=UTF-8&captivePortalState=unknown&d=Text';
    expect(readErrorPage({ tabId: 4, frameId: 0, url, timeStamp: 9, documentId: 'd1' }, 5)).toEqual({
      source: 'page', tabId: 4, url: 'https://shop.example/a', at: 9, page: 'nssFailure2', documentId: 'd1',
    });
    expect(readErrorPage({ tabId: 4, frameId: 0, url: 'about:neterror?e=%3Cb%3E&u=https%3A//a.example/' }, 5)).toBeNull();
    expect(readErrorPage({ tabId: 4, frameId: 0, url: 'https://a.example/?e=nssFailure2&u=https://b.example/' }, 5)).toBeNull();
  });

  it('survives whatever stands in the URL and the error', () => {
    fc.assert(fc.property(fc.string(), fc.string({ maxLength: 5000 }), (url, error) => {
      const read = readNavigationError({ ...details, url, error }, 5);
      expect(read === null || (read.source === 'navigation' && read.error.length <= 512)).toBe(true);
    }));
    expect(readNavigationError({ ...details, url: `https://a.example/${'x'.repeat(20_000)}` }, 5)?.url).toBe('https://a.example/');
  });
});

describe('one failure', () => {
  const url = 'https://shop.example/';
  const navigation = { source: 'navigation', tabId: 4, url, at: 1000, error: 'Error code 2153390067' } as const;
  const request = { source: 'request', tabId: 4, url, at: 1003, error: 'Das Zertifikat ist nicht vertrauenswürdig', address: '192.0.2.7' } as const;
  const page = { source: 'page', tabId: 4, url, at: 1090, page: 'nssFailure2', documentId: 'd1' } as const;

  it('is one in whatever order its events come, and a newer one takes its place', () => {
    const later = [navigation, request, page].map((event) => ({ ...event, at: event.at + 60_000, url: 'https://other.example/' }));
    const events: FailureEvent[] = [navigation, request, page, ...later];
    const inOrder = play(events);
    expect(inOrder).toMatchObject({ url: 'https://other.example/', at: 61_000 });
    fc.assert(fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
      expect(play(shuffled)).toEqual(inOrder);
    }));
    fc.assert(fc.property(fc.shuffledSubarray([navigation, request, page] as FailureEvent[], { minLength: 3 }), (shuffled) => {
      expect(play(shuffled)).toEqual({
        tabId: 4, url, at: 1000, navigation: { error: navigation.error }, request: { error: request.error, address: '192.0.2.7' },
        page: { id: 'nssFailure2', documentId: 'd1' },
      });
    }));
  });

  it('is decoded from the navigation’s number, not from the sentence in the browser’s language', () => {
    expect(rawOf(play([request, navigation]))).toBe('Error code 2153390067');
    expect(rawOf(play([request]))).toBe(request.error);
  });

  it('is told for a port that Firefox refuses, of which it sends no error', () => {
    expect(rawOf(play([{ ...page, page: 'deniedPortAccess' }]))).toBe('NS_ERROR_PORT_ACCESS_NOT_ALLOWED');
  });

  it('is another one when the same source tells of it again', () => {
    const again = merge(play([navigation, request]), { ...navigation, at: 2000 });
    expect(again).toEqual({ tabId: 4, url, at: 2000, navigation: { error: navigation.error } });
  });

  function play(events: readonly FailureEvent[]): FailureRecord {
    return events.reduce<FailureRecord | null>((record, event) => merge(record, event), null)!;
  }
});
