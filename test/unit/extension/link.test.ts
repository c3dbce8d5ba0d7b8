import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converse } from '../../../lib/link/converse.ts';
import { openLoopback } from '../../../lib/link/loopback.ts';
import { readPairingCode } from '../../../lib/link/pairing.ts';
import { askProbe, type Doors } from '../../../lib/link/probe.ts';
import { createEventReader } from '../../../lib/link/sse.ts';
import { COST, fakeTimers, fakeWire, goodProbe, HELLO, TCP } from './fake-wire.ts';

const talk = () => ({
  request: { type: 'diagnose' as const, id: 'r', url: 'https://shop.example/', failure: null }, version: '1', onObservation: () => undefined, after: fakeTimers().after,
});
const token = 'abcdefghijklmnop_-0123';

describe('server-sent events', () => {
  it('are the same however the bytes are cut', () => {
    const stream = ': hello\n\ndata: {"a":1}\n\nevent: x\r\ndata:one\r\ndata: two\r\n\r\ndata: cut off';
    fc.assert(fc.property(fc.array(fc.nat(stream.length), { maxLength: 12 }), (cuts) => {
      const seen: string[] = [];
      const feed = createEventReader(1000, (data) => seen.push(data));
      const places = [0, ...cuts.sort((a, b) => a - b), stream.length];
      places.slice(1).forEach((end, index) => feed(stream.slice(places[index], end)));
      expect(seen).toEqual(['{"a":1}', 'one\ntwo']);
    }));
  });

  it('over the limit are refused, in one line or many', () => {
    const feed = () => createEventReader(100, () => undefined);
    expect(() => feed()(`data: ${'x'.repeat(101)}`)).toThrow(RangeError);
    expect(() => feed()('data: xxxxxxxxxx\n'.repeat(20))).toThrow(RangeError);
  });
});

describe('a pairing code', () => {
  it('is a port and a token', () => {
    expect(readPairingCode(`  8737-${token}\n`)).toEqual({ port: 8737, token });
  });
  it.each(['', '8737', `0-${token}`, `70000-${token}`, '8737-short', `8737-${token}!`, `http://127.0.0.1:8737-${token}`, `8737-${'x'.repeat(300)}`])('is not %s', (text) => {
    expect(readPairingCode(text)).toBeNull();
  });
});

describe('the loopback server', () => {
  function server(answer: (path: string) => Response) {
    const calls: { url: string; init: RequestInit }[] = [];
    const request = (async (url: string, init: RequestInit) => (calls.push({ url, init }), answer(new URL(url).pathname))) as unknown as typeof fetch;
    return { calls, wire: openLoopback({ port: 8737, token }, request) };
  }
  const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
  const events = (...values: unknown[]) => new Response(values.map((value) => `data: ${JSON.stringify(value)}\n\n`).join(''), { headers: { 'content-type': 'text/event-stream' } });

  it('is asked by address, with the token, and streams the run', async () => {
    const { calls, wire } = server((path) => (path === '/v1/hello' ? json(HELLO) : events({ type: 'observation', id: 'r', observation: TCP }, { type: 'done', id: 'r', cost: COST })));
    const seen: unknown[] = [];
    expect(await converse(wire, { ...talk(), onObservation: (each) => seen.push(each) })).toEqual({ outcome: 'done', cost: COST });
    expect(seen).toEqual([TCP]);
    expect(calls.map((call) => call.url)).toEqual(['http://127.0.0.1:8737/v1/hello', 'http://127.0.0.1:8737/v1/diagnose']);
    expect(calls[0]!.init).toMatchObject({ method: 'POST', redirect: 'error', credentials: 'omit', headers: { 'x-pagefault-token': token, 'content-type': 'application/json' } });
  });

  it.each([
    ['another program’s page', () => new Response('<html>', { status: 404 }), 'bad-reply'],
    ['a wrong token', () => json({ type: 'error', id: null, code: 'not-paired', message: 'Pair again.' }, 403), 'not-paired'],
    ['a stream without end', (path: string) => (path === '/v1/hello' ? json(HELLO) : events({ type: 'observation', id: 'r', observation: TCP })), 'disconnected'],
    ['an endless line', (path: string) => (path === '/v1/hello' ? json(HELLO) : new Response(`data: ${'x'.repeat(1_100_000)}`, { headers: { 'content-type': 'text/event-stream' } })), 'bad-reply'],
  ])('tells %s', async (_name, answer, kind) => {
    expect(await converse(server(answer).wire, talk())).toMatchObject({ trouble: { kind, door: 'loopback' } });
  });

  it('tells that nothing listens', async () => {
    const wire = openLoopback({ port: 1, token }, (() => Promise.reject(new TypeError('Failed to fetch'))) as typeof fetch);
    expect(await converse(wire, talk())).toMatchObject({ trouble: { kind: 'unreachable', detail: 'Failed to fetch' } });
  });
});

describe('the doors of the probe', () => {
  const run = () => [{ type: 'done', id: 'r', cost: COST }];
  const absent = () => fakeWire(() => [{ closed: 'Specified native messaging host not found.' }]).wire;
  const ask = async (doors: Doors) => {
    const answered: string[] = [];
    return { end: await askProbe(doors, talk(), (door) => answered.push(door)), answered };
  };

  it('native messaging is first', async () => {
    const doors: Doors = { native: () => goodProbe(run).wire, loopback: () => Promise.reject(new Error('not asked')) };
    expect(await ask(doors)).toMatchObject({ end: { outcome: 'done' }, answered: ['native'] });
  });

  it('the loopback server is second', async () => {
    const doors: Doors = { native: absent, loopback: async () => goodProbe(run, 'loopback').wire };
    expect(await ask(doors)).toMatchObject({ end: { outcome: 'done' }, answered: ['loopback'] });
  });

  it.each([
    ['Specified native messaging host not found.', 'not-set', 'absent'], ['No such native application pagefault', 'not-set', 'absent'],
    ['Native host has exited.', 'not-set', 'broken'], ['Native host has exited.', 'no-permission', 'no-permission'],
  ] as const)('where neither answers (%s, %s): %s', async (closed, loopback, kind) => {
    const doors: Doors = { native: () => fakeWire(() => [{ closed }]).wire, loopback: async () => loopback };
    expect((await ask(doors)).end).toMatchObject({ trouble: { kind } });
  });

  it('a native probe of another version is told, not passed over', async () => {
    const doors: Doors = { native: () => fakeWire(() => [{ ...HELLO, protocol: 0 }]).wire, loopback: () => Promise.reject(new Error('not asked')) };
    expect((await ask(doors)).end).toMatchObject({ trouble: { kind: 'update-probe' } });
  });
});
