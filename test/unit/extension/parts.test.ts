import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createParts } from '../../../lib/failures/page-parts.ts';
import { answerSeen, badgeOf, countParts, growParts, MOST_PARTS, readPageAnswer, readPartError, type PageParts, type PartEvent } from '../../../lib/failures/parts.ts';
import { memoryArea } from './area.ts';

const answer = (statusCode = 200, more = {}) => readPageAnswer({ tabId: 1, type: 'main_frame', url: 'https://shop.example/#top', statusCode, statusLine: 'HTTP/1.1 200 OK', ...more })!;
const failed = (type: string, url: string, error = 'net::ERR_CONNECTION_REFUSED') => readPartError({ tabId: 1, type, url, error });
const play = (...events: (PartEvent | null)[]) => events.reduce<PageParts | null>((page, event) => (event ? growParts(page, event) : page), null)!;

describe('what fails inside a page', () => {
  it('is listed by kind, host and error, and counted', () => {
    const page = play(answer(), failed('script', 'https://cdn.example/a.js'), failed('script', 'https://cdn.example/b.js'), failed('sub_frame', 'https://ads.example/'));
    expect(page.parts).toEqual([
      { kind: 'script', host: 'cdn.example', url: 'https://cdn.example/a.js', error: 'net::ERR_CONNECTION_REFUSED', count: 2 },
      { kind: 'frame', host: 'ads.example', url: 'https://ads.example/', error: 'net::ERR_CONNECTION_REFUSED', count: 1 },
    ]);
    expect(badgeOf(page)).toBe('3');
  });

  it('is no failure where a blocker, the page’s own rules or the person stopped it', () => {
    for (const error of ['net::ERR_ABORTED', 'net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_BLOCKED_BY_CSP', 'NS_BINDING_ABORTED', 'NS_ERROR_ABORT', 'NS_ERROR_TRACKING_URI']) {
      expect(failed('script', 'https://cdn.example/a.js', error)).toBeNull();
    }
    expect(failed('main_frame', 'https://cdn.example/')).toBeNull();
    expect(failed('script', 'data:text/plain,a')).toBeNull();
  });

  it('belongs to the newest page alone, and to none whose answer was not seen', () => {
    expect(growParts(null, failed('script', 'https://cdn.example/a.js')!)).toBeNull();
    expect(play(answer(), failed('image', 'https://cdn.example/a.png'), answer()).parts).toEqual([]);
  });

  it('counts once, however often the same address is tried', () => {
    const script = failed('script', 'https://cdn.example/a.js');
    expect(countParts(play(answer(), script, script, failed('image', 'https://cdn.example/a.js')))).toBe(2);
  });

  it('is capped, and what found no place is still counted', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
      const page = play(answer(), ...Array.from({ length: count }, (_, index) => failed('image', `https://h${index}.example/`)));
      expect(page.parts.length).toBeLessThanOrEqual(MOST_PARTS);
      expect(countParts(page)).toBe(count);
      expect(badgeOf(page)).toBe(count > 99 ? '99+' : String(count));
    }));
  });

  it('tells an HTTP error of the page as something the browser saw', () => {
    const page = play(answer(503, { responseHeaders: [{ name: 'Server', value: 'nginx' }, { name: 'Set-Cookie', value: 'secret' }] }));
    expect(badgeOf(page)).toBe('503');
    expect(answerSeen(page)).toMatchObject({ kind: 'http', vantage: 'browser', status: 503, headers: [['server', 'nginx']] });
    expect(answerSeen(play(answer(200)))).toBeNull();
  });

  it('outlives the background, and junk in storage is dropped', async () => {
    const area = memoryArea({ 'parts:2': { junk: true } });
    const before = createParts(area);
    await before.note(answer());
    await before.note(failed('script', 'https://cdn.example/a.js')!);
    await before.written();
    expect((await createParts(area).get(1))?.parts).toHaveLength(1);
    expect(area.items).not.toHaveProperty('parts:2');
    await before.forget(1);
    await before.written();
    expect(await createParts(area).get(1)).toBeNull();
  });
});
