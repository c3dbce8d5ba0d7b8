import { describe, expect, it } from 'vitest';
import { isPublicHost } from '../../../lib/link/public-host.ts';
import { isServiceUrl, mayAsk, readRemote } from '../../../lib/link/remote-setting.ts';
import { askRemote, type RemoteEnd } from '../../../lib/link/remote.ts';
import { LIMITS } from '../../../lib/protocol/limits.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { COST, fakeTimers, TCP } from './fake-wire.ts';

const far = { ...TCP, vantage: 'remote:eu' };
const event = (message: unknown) => `data: ${JSON.stringify(message)}\n\n`;
const seen = (observation: unknown, id = 'r') => event({ type: 'observation', id, observation });
const done = event({ type: 'done', id: 'r', cost: COST });

async function ask(body: string | Response | Error, onRequest: (url: string, init: RequestInit) => void = () => {}): Promise<{ end: RemoteEnd; observations: Observation[] }> {
  const observations: Observation[] = [];
  const end = await askRemote({
    service: 'https://probe.example/', question: { host: 'site.example', port: 8443, failure: { code: 'ERR_X', browser: 'chromium' } },
    onObservation: (observation) => observations.push(observation), after: () => () => {},
    request: async (url, init) => {
      onRequest(String(url), init!);
      if (body instanceof Error) throw body;
      return typeof body === 'string' ? new Response(body, { headers: { 'content-type': 'text/event-stream' } }) : body;
    },
  });
  return { end, observations };
}

describe('asking from outside', () => {
  it('sends host, port and code, and nothing else', async () => {
    let sent: { url: string; init: RequestInit } | null = null;
    const { end, observations } = await ask(seen(far) + done, (url, init) => void (sent = { url, init }));
    expect(end).toEqual({ outcome: 'done', cost: COST });
    expect(observations).toMatchObject([{ id: 'far-tcp-1', vantage: 'remote:eu' }]);
    expect(sent!.url).toBe('https://probe.example/v1/diagnose');
    expect(JSON.parse(String(sent!.init.body))).toEqual({ host: 'site.example', port: 8443, failure: { code: 'ERR_X', browser: 'chromium' } });
    expect(sent!.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
  });

  it.each([
    ['speaks as if it were this machine', seen({ ...far, vantage: 'local' }) + done, 'bad-reply'],
    ['says what is no observation', seen({ ...far, outcome: 'magic' }), 'bad-reply'],
    ['says one thing twice', seen(far) + seen(far) + done, 'bad-reply'],
    ['sends a capture', event({ type: 'capture', id: 'r', size: 4, parts: 1, sha256: '0'.repeat(64), packets: 1, leftOut: 0 }) + done, 'bad-reply'],
    ['answers two questions', seen(far) + seen({ ...far, id: 'tcp-2' }, 'q'), 'bad-reply'],
    ['says nonsense', event('nonsense'), 'bad-reply'],
    ['says what is no JSON', 'data: {\n\n', 'bad-reply'],
    ['ends early', seen(far), 'disconnected'],
    ['says too much at once', `data: ${'x'.repeat(LIMITS.nativeReply + 10)}`, 'too-large'],
    ['says too many things', Array.from({ length: LIMITS.observations + 1 }, (_, n) => seen({ ...far, id: `tcp-${n}` })).join(''), 'too-large'],
    ['refuses', event({ type: 'error', id: null, code: 'bad-message', message: 'No.' }), 'refused'],
  ])('reads a service that %s as what it is', async (_name, body, kind) => {
    expect((await ask(body)).end).toMatchObject({ outcome: 'trouble', kind });
  });

  it('leaves out what only a newer service can see', async () => {
    expect(await ask(seen({ ...far, kind: 'quantum' }) + seen(far) + done)).toMatchObject({ end: { outcome: 'done' }, observations: [{ id: 'far-tcp-1' }] });
  });

  it('tells busy, refused and unreachable apart', async () => {
    expect((await ask(new Response('', { status: 429, headers: { 'retry-after': '7' } }))).end).toMatchObject({ kind: 'busy', retryAfterMs: 7000 });
    expect((await ask(new Response('', { status: 503, headers: { 'retry-after': 'soon' } }))).end).toMatchObject({ kind: 'busy', retryAfterMs: null });
    expect((await ask(new Response('<html>', { status: 404 }))).end).toMatchObject({ kind: 'refused', detail: 'HTTP 404' });
    expect((await ask(new Response('ok'))).end).toMatchObject({ kind: 'bad-reply' });
    expect((await ask(new TypeError('failed to fetch'))).end).toMatchObject({ kind: 'unreachable' });
  });

  it('does not wait for ever', async () => {
    const timers = fakeTimers();
    const asking = askRemote({
      service: 'https://probe.example', question: { host: 'site.example', port: 443, failure: null }, onObservation: () => undefined, after: timers.after,
      request: (_url, init) => new Promise((_resolve, reject) => init!.signal!.addEventListener('abort', () => reject(new Error('aborted')))),
    });
    timers.fire();
    expect(await asking).toMatchObject({ kind: 'silent' });
  });
});

describe('what may be asked of whom', () => {
  it.each(['https://probe.example', 'https://probe.example/pagefault', 'http://127.0.0.1:8080'])('%s is a service', (url) => expect(isServiceUrl(url)).toBe(true));
  it.each(['http://probe.example', 'https://a:b@probe.example', 'javascript:1', '', 'https://probe.example/?x=1'])('%s is none', (url) => expect(isServiceUrl(url)).toBe(false));
  it.each(['shop.example', '198.51.100.1', '2001:db8::1', 'xn--bcher-kva.example'])('%s may be named outside', (host) => expect(isPublicHost(host)).toBe(true));
  it.each(['intranet', 'nas.local', 'x.localhost', '192.168.1.1', '127.0.0.1', '::1', 'fd00::1', 'fe80::1', 'db.corp', '169.254.169.254', 'router.home.arpa'])('%s never is', (host) => expect(isPublicHost(host)).toBe(false));
  it('tells names of private networks only to a service that the person said is their own', () => {
    const url = 'https://probe.example';
    for (const host of ['nas.local', '10.0.0.7', 'x.localhost']) {
      expect(mayAsk({ url, consent: 'always' }, host)).toBe(false);
      expect(mayAsk({ url, consent: 'always', asksPrivate: false }, host)).toBe(false);
      expect(mayAsk({ url, consent: 'ask', asksPrivate: true }, host)).toBe(true);
      expect(mayAsk({ url, consent: 'never', asksPrivate: true }, host)).toBe(false);
    }
    expect(mayAsk({ url, consent: 'ask' }, 'shop.example')).toBe(true);
    expect(readRemote({ url, consent: 'ask', asksPrivate: true })).toEqual({ url, consent: 'ask', asksPrivate: true });
    expect(readRemote({ url, consent: 'ask', asksPrivate: 'yes' })).toBeNull();
  });
  it('takes no setting that is none', () => {
    expect(readRemote({ url: 'https://probe.example', consent: 'ask' })).toEqual({ url: 'https://probe.example', consent: 'ask' });
    for (const junk of [undefined, null, 'x', { url: 'http://probe.example', consent: 'ask' }, { url: 'https://probe.example', consent: 'perhaps' }]) expect(readRemote(junk)).toBeNull();
  });
});
