import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { LIMITS } from '../../../lib/protocol/limits.ts';
import { replyMessage } from '../../../lib/protocol/messages.ts';
import { startLoopback } from '../../../probe/doors/loopback/server.ts';
import type { Loopback } from '../../../probe/doors/loopback/server.ts';
import type { Run } from '../../../probe/doors/sessions.ts';
import { capturingRun, COST, patientRun, quickRun, refused } from './fakes.ts';

const TOKEN = 'T'.repeat(43);
let server: Loopback | undefined;
afterEach(() => server?.close());

const HELLO = { type: 'hello', protocol: 1, program: 'extension', version: '0.1.0' };
const ask = (id = 'a', more: object = {}) => ({ type: 'diagnose', id, url: 'https://example.com/', failure: { raw: 'net::ERR_CONNECTION_REFUSED', browser: 'chromium' }, protocol: 1, ...more });

interface Sent {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

async function start(run: Run = quickRun): Promise<Loopback> {
  server = await startLoopback({ port: 0, token: TOKEN, run });
  return server;
}

/** One request with the headers of a good one, each of which can be changed or, by an empty string, left out. */
function send({ path = '/v1/diagnose', method = 'POST', headers = {}, body = ask() }: Sent): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  const all: Record<string, string> = { host: `127.0.0.1:${server!.port}`, 'content-type': 'application/json', 'x-pagefault-token': TOKEN, ...headers };
  for (const [name, value] of Object.entries(all)) if (value === '') delete all[name];
  return new Promise((done, fail) => {
    const request = httpRequest({ host: '127.0.0.1', port: server!.port, path, method, headers: all, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => done({ status: response.statusCode!, headers: response.headers, text }));
    });
    request.on('error', fail);
    request.end(method === 'GET' || method === 'OPTIONS' ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });
}

describe('a paired extension', () => {
  it('is greeted', async () => {
    await start();
    const { status, text } = await send({ path: '/v1/hello', body: HELLO, headers: { origin: 'moz-extension://0f5e2a55-1f0c-4c6e-9a3e-0d0d0d0d0d0d', 'sec-fetch-site': 'same-origin' } });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ type: 'hello', protocol: 1, program: 'probe' });
  });

  it('gets the whole diagnosis as JSON', async () => {
    await start();
    const { status, headers, text } = await send({ headers: { origin: `chrome-extension://${'a'.repeat(32)}`, 'sec-fetch-site': 'none' } });
    expect(status).toBe(200);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    const diagnosis = JSON.parse(text);
    expect(diagnosis).toMatchObject({ pagefault: 1, target: { host: 'example.com', port: 443 }, failure: { code: 'ERR_CONNECTION_REFUSED' }, observations: [refused()], cost: COST });
    expect(diagnosis.verdict.cause).toBe('connection-refused');
  });

  it('gets each observation as an event when it is made', async () => {
    const { port } = await start(patientRun);
    const controller = new AbortController();
    const response = await fetch(`http://127.0.0.1:${port}/v1/diagnose`, {
      method: 'POST', signal: controller.signal, body: JSON.stringify(ask()),
      headers: { 'content-type': 'application/json', 'x-pagefault-token': TOKEN, accept: 'text/event-stream, application/json' },
    });
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    // The run has not ended: this would wait for ever if the event were held back.
    const { value } = await response.body!.getReader().read();
    const event = /^data: (.*)\n\n$/s.exec(new TextDecoder().decode(value))![1]!;
    expect(v.parse(replyMessage, JSON.parse(event))).toEqual({ type: 'observation', id: 'a', observation: refused() });
    controller.abort();
  });

  it('gets done as the last event', async () => {
    await start();
    const { text } = await send({ headers: { accept: 'text/event-stream' } });
    const replies = text.trim().split('\n\n').map((event) => JSON.parse(event.slice('data: '.length)) as { type: string });
    expect(replies.map((reply) => reply.type)).toEqual(['observation', 'done']);
  });

  it('gets the capture that it wishes for as events, and not in one piece', async () => {
    await start(capturingRun(Buffer.alloc(300_000, 7)));
    const { text } = await send({ headers: { accept: 'text/event-stream' }, body: ask('a', { capture: true }) });
    const replies = text.trim().split('\n\n').map((event) => v.parse(replyMessage, JSON.parse(event.slice('data: '.length))));
    expect(replies.map((reply) => reply.type)).toEqual(['observation', 'capture', 'capture-part', 'capture-part', 'done']);
    const whole = await send({ body: ask('b', { capture: true }) });
    expect([whole.status, JSON.parse(whole.text)]).toMatchObject([400, { type: 'error', code: 'bad-message', message: expect.stringContaining('text/event-stream') }]);
  });

  it('stops its run by going away', async () => {
    let stopped: () => void;
    const stop = new Promise<void>((done) => (stopped = done));
    const { port } = await start(async (options, emit) => {
      options.signal!.addEventListener('abort', () => stopped());
      return patientRun(options, emit);
    });
    const controller = new AbortController();
    const response = await fetch(`http://127.0.0.1:${port}/v1/diagnose`, {
      method: 'POST', signal: controller.signal, body: JSON.stringify(ask()), headers: { 'content-type': 'application/json', 'x-pagefault-token': TOKEN, accept: 'text/event-stream', 'sec-fetch-site': 'none' },
    });
    await response.body!.getReader().read();
    controller.abort();
    await stop;
  });

  it('is told when four runs are under way', async () => {
    const started: Promise<unknown>[] = [];
    let count = 0;
    let four: () => void;
    const all = new Promise<void>((done) => (four = done));
    await start((options, emit) => {
      if (++count === 4) four();
      return patientRun(options, emit);
    });
    for (const id of ['1', '2', '3', '4']) started.push(send({ body: ask(id) }));
    await all;
    for (const accept of ['application/json', 'text/event-stream']) {
      const { status, text } = await send({ body: ask('5'), headers: { accept } });
      expect(status).toBe(503);
      expect(text).toContain('"busy"');
    }
    await server!.close();
    await Promise.allSettled(started);
  });
});

describe('everybody else is turned away', () => {
  it.each<[string, Sent, number]>([
    ['a name that was rebound to 127.0.0.1', { headers: { host: 'evil.example' } }, 403],
    ['localhost by name', { headers: { host: 'localhost:8737' } }, 403],
    ['another port in Host', { headers: { host: '127.0.0.1:1' } }, 403],
    ['a forged web origin', { headers: { origin: 'https://evil.example' } }, 403],
    ['the origin null', { headers: { origin: 'null' } }, 403],
    ['a page of this very origin', { headers: { origin: 'http://127.0.0.1:8737' } }, 403],
    ['a request across sites', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['a request of the same site', { headers: { 'sec-fetch-site': 'same-site' } }, 403],
    ['a navigation', { method: 'GET' }, 405],
    ['a preflight', { method: 'OPTIONS' }, 405],
    ['PUT', { method: 'PUT' }, 405],
    ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['a form of plain text that looks like JSON', { headers: { 'content-type': 'text/plain' } }, 415],
    ['a form of parts that names JSON', { headers: { 'content-type': 'multipart/form-data; boundary=application/json' } }, 415],
    ['no token', { headers: { 'x-pagefault-token': '' } }, 401],
    ['a wrong token', { headers: { 'x-pagefault-token': 'U'.repeat(43) } }, 401],
    ['a token that begins right', { headers: { 'x-pagefault-token': TOKEN.slice(1) } }, 401],
    ['another path', { path: '/' }, 404],
    ['a path that climbs', { path: '/v1/hello/../diagnose' }, 404],
  ])('%s', async (_what, sent, status) => {
    let runs = 0;
    await start((options, emit) => {
      runs++;
      return quickRun(options, emit);
    });
    const response = await send(sent);
    expect(response.status).toBe(status);
    expect(Object.keys(response.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(v.parse(replyMessage, JSON.parse(response.text)).type).toBe('error');
    expect(runs).toBe(0);
  });

  it('answers to 127.0.0.1 alone', async () => {
    const { port } = await start();
    const outcome = await new Promise<string>((done) => {
      const socket = connect({ host: '::1', port }, () => done('connected'));
      socket.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? 'error'));
    });
    expect(outcome).not.toBe('connected');
  });

  it('reads no huge body, whether its size is told or not', async () => {
    const { port } = await start();
    const told = await new Promise<string>((done) => {
      const socket = connect({ host: '127.0.0.1', port }, () => socket.write(`POST /v1/diagnose HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nX-Pagefault-Token: ${TOKEN}\r\nContent-Length: 9000000000\r\n\r\n`));
      socket.once('data', (part) => {
        done(part.toString('latin1'));
        socket.destroy();
      });
    });
    expect(told).toMatch(/^HTTP\/1\.1 413 /);
    const untold = await new Promise<string>((done) => {
      const socket = connect({ host: '127.0.0.1', port }, () => {
        const chunk = 'x'.repeat(LIMITS.request + 1);
        socket.write(`POST /v1/diagnose HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nX-Pagefault-Token: ${TOKEN}\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.length.toString(16)}\r\n${chunk}\r\n`);
      });
      socket.once('data', (part) => {
        done(part.toString('latin1'));
        socket.destroy();
      });
    });
    expect(untold).toMatch(/^HTTP\/1\.1 413 /);
  });

  it.each<[string, Sent, number, string]>([
    ['what is no JSON', { body: '{' }, 400, 'bad-message'],
    ['another message', { body: { type: 'cancel', id: 'a' } }, 400, 'bad-message'],
    ['a page that is none', { body: ask('a', { url: 'file:///etc/passwd' }) }, 400, 'bad-message'],
    ['another version', { body: ask('a', { protocol: 2 }) }, 409, 'unknown-version'],
    ['a greeting of another version', { path: '/v1/hello', body: { ...HELLO, protocol: 9 } }, 409, 'unknown-version'],
  ])('explains %s', async (_what, sent, status, code) => {
    await start();
    const response = await send(sent);
    expect(response.status).toBe(status);
    expect(JSON.parse(response.text)).toMatchObject({ type: 'error', code });
  });

  it('survives what is no HTTP', async () => {
    const { port } = await start();
    await new Promise<void>((done) => {
      const socket = connect({ host: '127.0.0.1', port }, () => socket.write('\x16\x03\x01\x02\x00\x01\x00\r\n\r\n'));
      socket.on('error', () => undefined);
      socket.on('close', () => done());
      socket.resume();
    });
    expect((await send({ path: '/v1/hello', body: HELLO })).status).toBe(200);
  });
});
