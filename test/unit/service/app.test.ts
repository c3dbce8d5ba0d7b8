import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { replyMessage } from '../../../lib/protocol/messages.ts';
import { createApp } from '../../../probe/doors/service/app.ts';
import { LocalLimits } from '../../../probe/doors/service/limits.ts';
import { createMetrics } from '../../../probe/doors/service/metrics.ts';
import { PROBLEM_TYPES } from '../../../probe/doors/service/problems.ts';
import type { FrontPolicy } from '../../../probe/doors/service/question.ts';
import { DEFAULT_SETTINGS, type ServiceSettings } from '../../../probe/doors/service/settings.ts';
import { makePolicy } from '../../../probe/policy/run-policy.ts';
import { readPorts } from '../../../probe/policy/ports.ts';
import { REFUSED_SPELLINGS } from '../policy/addresses.ts';
import { settled, world, type World } from './fakes.ts';

type App = Awaited<ReturnType<typeof createApp>>;
let app: App | null = null;
let here: World;
let logged: string;
const metrics = createMetrics();
afterEach(async () => { await app?.close(); app = null; });

async function start(settings: Partial<ServiceSettings> = {}, optedOut: string[] = [], ending = false): Promise<App> {
  const limits = new LocalLimits(() => here.now);
  here = world({ limits });
  logged = '';
  const judge = makePolicy({ allowPrivate: [], refuse: [], ports: '443', userAgent: '' }, '', []);
  const policy: FrontPolicy = { ports: readPorts(DEFAULT_SETTINGS.ports)!, optedOut, opensLoopback: false, allowsAddress: judge.allowsAddress };
  app = await createApp({
    settings: { ...DEFAULT_SETTINGS, ...settings }, crowd: here.crowd, limits, policy: () => policy, metrics, now: () => here.now, ending: () => ending,
    logger: pino({ level: 'trace' }, { write: (line: string) => { logged += line; } }),
  });
  return app;
}

async function ask(body: unknown, headers: Record<string, string> = {}, from = '192.0.2.1') {
  const answer = app!.inject({ method: 'POST', url: '/v1/diagnose', payload: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers }, remoteAddress: from });
  const going = Promise.resolve(answer);
  await settled();
  here.pool.land();
  return going;
}

describe('POST /v1/diagnose', () => {
  it('answers with a diagnosis as seen from the service', async () => {
    await start({ region: 'eu' });
    const answer = await ask({ host: 'down.example.org', failure: { code: 'ERR_CONNECTION_REFUSED', browser: 'chromium' } });
    expect(answer.statusCode).toBe(200);
    const told = answer.json();
    expect(told).toMatchObject({ pagefault: 1, verdict: { cause: 'connection-refused', confidence: 'proven' }, failure: { code: 'ERR_CONNECTION_REFUSED' }, target: { url: 'https://down.example.org/', port: 443 } });
    expect(told.observations[0].vantage).toBe('remote:eu');
    expect(answer.headers).toMatchObject({ age: '0', 'pagefault-answer': 'probed', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'content-security-policy': expect.stringContaining("default-src 'none'") });
    expect(answer.headers['ratelimit-policy']).toBe('"burst";q=3;w=9, "hour";q=120;w=3600');
    expect(answer.headers['ratelimit']).toBe('"burst";r=2;t=3, "hour";r=119;t=3600');
  });

  it('gives no capture, and says why', async () => {
    await start();
    const refused = await ask({ host: 'down.example.org', capture: true });
    expect(refused.statusCode).toBe(400);
    expect(refused.json().detail).toMatch(/holds the keys .* on your own machine/);
    expect((await ask({ host: 'down.example.org', capture: false })).statusCode).toBe(200);
  });

  it('streams the steps when asked, in messages of the protocol', async () => {
    await start();
    for (const source of ['probed', 'process']) {
      const answer = await ask({ host: 'down.example.org', id: 'mine' }, { accept: 'text/event-stream' });
      expect(answer.headers['content-type']).toBe('text/event-stream; charset=utf-8');
      expect(answer.headers['pagefault-answer']).toBe(source);
      const events = answer.payload.trim().split('\n\n').map((event) => v.parse(replyMessage, JSON.parse(event.replace(/^data: /, ''))));
      expect(events.map((event) => event.type)).toEqual(['observation', 'done']);
      expect(events.every((event) => 'id' in event && event.id === 'mine')).toBe(true);
    }
    expect(here.pool.started).toBe(1);
  });

  it('gives the same probe to different codes, each with its own verdict', async () => {
    await start();
    const one = await ask({ host: 'down.example.org', failure: { code: 'ERR_SSL_PROTOCOL_ERROR', browser: 'chromium' } });
    const two = await ask({ host: 'DOWN.example.org.', failure: { code: 'ERR_CONNECTION_REFUSED', browser: 'chromium' } });
    expect([one.json().failure.code, two.json().failure.code]).toEqual(['ERR_SSL_PROTOCOL_ERROR', 'ERR_CONNECTION_REFUSED']);
    expect(here.pool.started).toBe(1);
  });

  it('tells a client that asks too much when to come again: 429', async () => {
    await start();
    for (const host of ['a.example.org', 'b.example.org', 'c.example.org']) expect((await ask({ host })).statusCode).toBe(200);
    const answer = await ask({ host: 'd.example.org' });
    expect(answer.statusCode).toBe(429);
    expect(answer.headers).toMatchObject({ 'retry-after': '3', ratelimit: '"burst";r=0;t=3, "hour";r=117;t=3600', 'content-type': 'application/problem+json; charset=utf-8' });
    expect(answer.json()).toMatchObject({ type: 'urn:pagefault:problem:rate-limited', status: 429, limit: 'client-rate', retryAfter: 3 });
    expect((await ask({ host: 'a.example.org' })).statusCode).toBe(200);
    expect((await ask({ host: 'd.example.org' }, {}, '192.0.2.2')).statusCode).toBe(200);
  });

  it('tells whoever is not at fault 503', async () => {
    await start();
    for (const n of [1, 2, 3]) {
      expect((await ask({ host: 'flapping.example.org' }, {}, `192.0.2.${n}`)).statusCode).toBe(200);
      here.now += 301_000;
      // Each after the last is too old to be given; three of them within the target's allowance.
      here.now -= 300_999;
      (here.crowd as unknown as { cache: { delete(key: string): void } }).cache.delete('https flapping.example.org 443 chromium');
    }
    const answer = await ask({ host: 'flapping.example.org' }, {}, '192.0.2.9');
    expect(answer.statusCode).toBe(503);
    expect(answer.json().type).toBe('urn:pagefault:problem:target-busy');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(10);
  });

  it('counts a forwarded address only from a named proxy', async () => {
    await start();
    for (let n = 0; n < 3; n++) await ask({ host: `${n}.example.org` }, { 'x-forwarded-for': `198.51.100.${n}` });
    expect((await ask({ host: 'x.example.org' }, { 'x-forwarded-for': '198.51.100.9' })).statusCode).toBe(429);
    await app!.close();
    await start({ trustedProxies: ['192.0.2.0/24'] });
    for (let n = 0; n < 6; n++) expect((await ask({ host: `${n}.example.org` }, { 'x-forwarded-for': `198.51.100.${n}` })).statusCode).toBe(200);
    // What a client puts before the proxy's own entry is the client's own word.
    for (let n = 0; n < 3; n++) await ask({ host: `y${n}.example.org` }, { 'x-forwarded-for': `203.0.113.${n}, 198.51.100.77` });
    expect((await ask({ host: 'z.example.org' }, { 'x-forwarded-for': '203.0.113.99, 198.51.100.77' })).statusCode).toBe(429);
  });
});

describe('what is refused', () => {
  it('is refused in one and the same way, whatever stands against it', async () => {
    await start({}, ['left-alone.org']);
    const bodies = new Set<string>();
    for (const body of [
      { host: '127.0.0.1' }, { host: '10.1.2.3' }, { host: '169.254.169.254' }, { host: '[::1]' }, { host: '2002:7f00:1::1' }, { host: 'localhost' }, { host: 'metadata.google.internal' }, { host: 'router' },
      { host: 'example.com', port: 22 }, { host: 'example.com', port: 6379 }, { host: 'left-alone.org' }, { host: 'www.LEFT-alone.org.' },
    ]) {
      const answer = await ask(body);
      expect(answer.statusCode, JSON.stringify(body)).toBe(403);
      bodies.add(answer.payload);
    }
    const leads = app!.inject({ method: 'POST', url: '/v1/diagnose', payload: { host: 'leads-inside.example.org' }, remoteAddress: '192.0.2.44' });
    const inside = Promise.resolve(leads);
    await settled();
    here.pool.land({ kind: 'refused' });
    bodies.add((await inside).payload);
    expect(bodies.size).toBe(1);
    expect(here.pool.started).toBe(1);
  });

  it.each(REFUSED_SPELLINGS)('%j starts no probe', async (host) => {
    await start();
    expect([400, 403]).toContain((await ask({ host })).statusCode);
    expect(here.pool.started).toBe(0);
  });

  it.each([
    ['', 400], ['{', 400], ['[]', 400], ['"x"', 400], ['{}', 400], ['{"host":1}', 400], ['{"host":"a.org","port":"443"}', 400], ['{"host":"a.org","port":0}', 400], ['{"host":"a.org","port":443.5}', 400],
    ['{"host":"a.org","url":"https://a.org/private?token=1"}', 400], ['{"host":"a.org","path":"/x"}', 400], ['{"host":"a.org","compareDns":"9.9.9.9:53"}', 400], ['{"host":"a.org","failure":"x"}', 400], ['{"host":"a.org","failure":{"code":"x","page":"y"}}', 400],
    ['{"host":"a.org","scheme":"gopher"}', 400], ['{"__proto__":{"host":"a.org"}}', 400], [`{"host":"${'a'.repeat(5000)}"}`, 413], [`{"host":"a.org","failure":{"code":"${'x'.repeat(600)}"}}`, 400],
  ])('%s is %i', async (body, status) => {
    await start();
    const answer = await ask(body);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(PROBLEM_TYPES).toContain(answer.json().type);
    expect(answer.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    expect(here.pool.started).toBe(0);
  });

  it('is another method, another place, another kind of body', async () => {
    await start();
    const got = await app!.inject({ method: 'GET', url: '/v1/diagnose' });
    expect([got.statusCode, got.headers['allow'], got.json().type]).toEqual([405, 'POST', 'urn:pagefault:problem:method-not-allowed']);
    expect((await app!.inject({ method: 'GET', url: '/admin' })).json().type).toBe('urn:pagefault:problem:not-found');
    expect((await ask('host=a.org', { 'content-type': 'application/x-www-form-urlencoded' })).statusCode).toBe(415);
    expect((await ask('{"host":"a.org"}', { 'content-type': 'text/plain' })).statusCode).toBe(415);
  });
});

describe('what it tells of itself', () => {
  it('is an OpenAPI 3.1 document with every route and problem', async () => {
    await start();
    const told = (await app!.inject({ url: '/v1/openapi.json' })).json();
    expect(told.openapi).toBe('3.1.0');
    expect(Object.keys(told.paths).sort()).toEqual(['/livez', '/readyz', '/v1/about', '/v1/diagnose']);
    const { post } = told.paths['/v1/diagnose'];
    expect(Object.keys(post.responses)).toEqual(expect.arrayContaining(['200', '400', '403', '413', '415', '429', '500', '503']));
    expect(Object.keys(post.responses['200'].content)).toEqual(['application/json', 'text/event-stream']);
    expect(post.responses['429'].content['application/problem+json'].schema.properties.type.enum).toEqual(PROBLEM_TYPES);
    expect(post.requestBody.content['application/json'].schema.required).toEqual(['host']);
  });

  it('is alive and ready, and not ready when it is about to end', async () => {
    await start();
    expect((await app!.inject({ url: '/livez' })).statusCode).toBe(200);
    expect((await app!.inject({ url: '/readyz' })).json()).toEqual({ status: 'ok' });
    await app!.close();
    await start({}, [], true);
    expect((await app!.inject({ url: '/livez' })).statusCode).toBe(200);
    expect((await app!.inject({ url: '/readyz' })).statusCode).toBe(503);
  });

  it('is nothing of those who ask or are asked about', async () => {
    await start();
    await ask({ host: 'very-secret.example.org' }, {}, '198.51.100.66');
    await ask({ host: '10.99.88.77' }, {}, '198.51.100.66');
    await ask('{"host":"very-secret.example.org"', {}, '198.51.100.66');
    const numbers = await metrics.registry.metrics();
    for (const text of [logged, numbers]) for (const secret of ['very-secret', '10.99.88', '198.51.100']) expect(text).not.toContain(secret);
    expect(numbers).toContain('pagefault_answers_total{source="probed"}');
  });
});
