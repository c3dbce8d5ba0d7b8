import { connect } from 'node:net';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../lib/protocol/limits.ts';
import { replyMessage } from '../../../lib/protocol/messages.ts';
import { startLoopback, type Loopback, type LoopbackOptions } from '../../../probe/doors/loopback/server.ts';
import { frame, FrameReader } from '../../../probe/doors/native/framing.ts';
import { host } from '../../../probe/doors/native/host.ts';
import { MOST_RUNS, type Run } from '../../../probe/doors/sessions.ts';
import { patientRun, quickRun } from './fakes.ts';

type Reply = v.InferOutput<typeof replyMessage>;

/** All that the native host says to these bytes until they end; each reply is one of the protocol. */
async function said(chunks: readonly Uint8Array[], run: Run = quickRun): Promise<Reply[]> {
  const reader = new FrameReader(2 ** 20);
  const replies: Reply[] = [];
  await host({
    input: Readable.from(chunks), run,
    write: (bytes) => {
      for (const read of reader.push(bytes)) replies.push(v.parse(replyMessage, JSON.parse(read.ok ? read.text : '')));
    },
  });
  expect(reader.between).toBe(true);
  return replies;
}

const HELLO = frame(JSON.stringify({ type: 'hello', protocol: 1, program: 'extension', version: '0.1.0' }));
const lengthed = (length: number, body: Uint8Array = Buffer.alloc(0)) => {
  const head = Buffer.from(frame('').subarray());
  new DataView(head.buffer, head.byteOffset).setUint32(0, length, new Uint8Array(new Uint32Array([1]).buffer)[0] === 1);
  return Buffer.concat([head, body]);
};
const framed = (body: Uint8Array) => lengthed(body.length, body);
const kinds = (replies: readonly Reply[]) => replies.map((reply) => (reply.type === 'error' ? reply.code : reply.type));

describe('the native host', () => {
  const deep = (open: string, close: string) => `${open.repeat(Math.floor(60_000 / open.length))}1${close.repeat(5)}`;

  it.each<[string, Uint8Array, string[]]>([
    ['a frame of no bytes', lengthed(0), ['bad-message']],
    ['bytes that are no UTF-8', framed(Buffer.from([0x22, 0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0x22])), ['bad-message']],
    ['a message with a URL that is no UTF-8', framed(Buffer.concat([Buffer.from('{"type":"diagnose","id":"a","failure":null,"url":"https://'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])), ['bad-message']],
    ['a deep array', frame(`${'['.repeat(30_000)}${']'.repeat(30_000)}`), ['bad-message']],
    ['a deep object that breaks off', frame(deep('{"a":', '}')), ['bad-message']],
    ['a prototype of its own', frame('{"__proto__":{"type":"hello","protocol":1},"constructor":{"prototype":{}}}'), ['bad-message']],
    ['numbers that are none', frame('{"type":"hello","protocol":1e999,"program":"extension","version":"1"}'), ['unknown-version']],
    ['a text with a byte order mark', frame('\ufeff{"type":"hello"}'), ['bad-message']],
    ['the largest frame that is read', frame('x'.repeat(LIMITS.request)), ['bad-message']],
    ['one byte more', frame('x'.repeat(LIMITS.request + 1)), ['too-large']],
  ])('answers %s and then greets', async (_what, bytes, expected) => {
    expect(kinds(await said([bytes, HELLO]))).toEqual([...expected, 'hello']);
  });

  it.each<[string, Uint8Array]>([
    ['half a head', lengthed(7).subarray(0, 2)], ['a head alone', lengthed(7)], ['half a frame', HELLO.subarray(0, 20)],
  ])('ends with its input after %s', async (_what, bytes) => {
    expect(kinds(await said([HELLO, bytes]))).toEqual(['hello']);
  });

  it('reports a frame of four gigabytes at once and keeps nothing of what comes of it', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const chunk = Buffer.alloc(1024 * 1024);
    expect(kinds(await said([lengthed(0xffffffff), ...Array.from({ length: 256 }, () => chunk)]))).toEqual(['too-large']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('runs four of ten thousand that come at once and answers each of the others', async () => {
    let runs = 0;
    const counted: Run = (options, emit) => {
      runs++;
      return patientRun(options, emit);
    };
    const asks = Array.from({ length: 10_000 }, (_, n) => frame(JSON.stringify({ type: 'diagnose', id: `r${n}`, url: 'https://example.com/', failure: null })));
    const replies = await said([Buffer.concat(asks), HELLO], counted);
    expect(runs).toBe(MOST_RUNS);
    expect(replies.filter((reply) => reply.type === 'error' && reply.code === 'busy')).toHaveLength(10_000 - MOST_RUNS);
    expect(replies.at(-1)).toMatchObject({ type: 'hello' });
  });

  it('lives through any bytes, however they are cut', async () => {
    const message = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => framed(bytes)),
      fc.uint8Array({ maxLength: 40 }),
      fc.json({ maxDepth: 4 }).map((json) => frame(json)),
      fc.record({ type: fc.constantFrom('hello', 'diagnose', 'cancel', 'observation', ''), id: fc.anything(), url: fc.anything(), failure: fc.anything(), protocol: fc.anything() }, { requiredKeys: ['type'] })
        .map((about) => frame(JSON.stringify(about, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) ?? 'null')),
    );
    await fc.assert(fc.asyncProperty(fc.array(message, { maxLength: 6 }), fc.integer({ min: 1, max: 64 }), async (messages, size) => {
      const bytes = Buffer.concat(messages);
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) => bytes.subarray(n * size, (n + 1) * size));
      await said(chunks);
    }));
  }, 30_000);
});

describe('the loopback server', () => {
  const TOKEN = 'T'.repeat(43);
  let server: Loopback | undefined;
  let runs = 0;
  afterEach(() => server?.close());

  async function start(more: Partial<LoopbackOptions> = {}): Promise<number> {
    runs = 0;
    server = await startLoopback({ port: 0, token: TOKEN, run: (options, emit) => (runs++, quickRun(options, emit)), ...more });
    return server.port;
  }

  /** Writes one piece after the other and gives all that came until the server closed the connection. */
  function talk(port: number, pieces: readonly string[], pause = 0): Promise<string> {
    return new Promise((done) => {
      let text = '';
      const left = [...pieces];
      const socket = connect({ host: '127.0.0.1', port }, function next(): void {
        const piece = left.shift();
        if (piece === undefined || socket.destroyed) return;
        socket.write(piece, 'latin1', () => (pause === 0 ? next() : void setTimeout(next, pause)));
      });
      socket.on('data', (part) => { text += part.toString('latin1'); });
      socket.on('error', () => undefined);
      socket.on('close', () => done(text));
    });
  }

  const ASK = JSON.stringify({ type: 'diagnose', id: 'a', url: 'https://example.com/', failure: null, protocol: 1 });
  const head = (port: number, lines: readonly string[] = [], first = 'POST /v1/diagnose HTTP/1.1') =>
    [first, `Host: 127.0.0.1:${port}`, 'Content-Type: application/json', `X-Pagefault-Token: ${TOKEN}`, 'Connection: close', ...lines].join('\r\n');
  const good = (port: number) => `${head(port, [`Content-Length: ${ASK.length}`])}\r\n\r\n${ASK}`;
  const greets = async (port: number) => {
    const before = runs;
    expect(await talk(port, [good(port)])).toMatch(/^HTTP\/1\.1 200 /);
    expect(runs).toBe(before + 1);
  };

  it.each<[string, (port: number) => string, RegExp]>([
    ['no Host at all', () => `POST /v1/diagnose HTTP/1.1\r\nContent-Type: application/json\r\nX-Pagefault-Token: ${TOKEN}\r\nContent-Length: ${ASK.length}\r\n\r\n${ASK}`, /^HTTP\/1\.1 400 /],
    ['HTTP/1.0 without a Host', () => `POST /v1/diagnose HTTP/1.0\r\nContent-Type: application/json\r\nX-Pagefault-Token: ${TOKEN}\r\nContent-Length: ${ASK.length}\r\n\r\n${ASK}`, /^HTTP\/1\.1 403 /],
    ['a Host that was rebound', (port) => good(port).replace(`Host: 127.0.0.1:${port}`, `Host: rebound.example:${port}`), /^HTTP\/1\.1 403 /],
    ['a Host with a dot at the end', (port) => good(port).replace(`Host: 127.0.0.1:${port}`, `Host: 127.0.0.1.:${port}`), /^HTTP\/1\.1 403 /],
    ['this machine by another number', (port) => good(port).replace(`Host: 127.0.0.1:${port}`, `Host: 2130706433:${port}`), /^HTTP\/1\.1 403 /],
    ['a rebound Host before the right one', (port) => good(port).replace('Host:', `Host: rebound.example\r\nHost:`), /^HTTP\/1\.1 40[03] /],
    ['the address of another server in the request line', (port) => good(port).replace('/v1/diagnose', 'http://rebound.example/v1/diagnose'), /^HTTP\/1\.1 404 /],
    ['two tokens', (port) => good(port).replace('Connection:', `X-Pagefault-Token: ${TOKEN}\r\nConnection:`), /^HTTP\/1\.1 401 /],
    ['a token with bytes that are no text', (port) => good(port).replace(TOKEN, '\xff\xfe'), /^HTTP\/1\.1 40[01] /],
    ['huge headers', (port) => `${head(port, Array.from({ length: 40 }, (_, n) => `X-Filler-${n}: ${'x'.repeat(1000)}`))}\r\n\r\n`, /^HTTP\/1\.1 4(00|31) /],
    ['a header without an end', (port) => `${head(port)}\r\nX-Filler: ${'x'.repeat(100_000)}`, /^HTTP\/1\.1 4(00|31) /],
    ['two lengths', (port) => good(port).replace('Content-Length:', 'Content-Length: 3\r\nContent-Length:'), /^HTTP\/1\.1 400 /],
    ['a length and chunks', (port) => `${head(port, ['Content-Length: 3', 'Transfer-Encoding: chunked'])}\r\n\r\n3\r\nabc\r\n0\r\n\r\n`, /^HTTP\/1\.1 400 /],
    ['a tunnel', (port) => `${head(port, [], 'CONNECT example.com:443 HTTP/1.1')}\r\n\r\n`, /^(HTTP\/1\.1 4|$)/],
    ['a WebSocket', (port) => `${head(port, ['Upgrade: websocket', 'Sec-WebSocket-Key: x'], 'GET /v1/diagnose HTTP/1.1').replace('Connection: close', 'Connection: Upgrade')}\r\n\r\n`, /^(HTTP\/1\.1 4|$)/],
  ])('turns away %s', async (_what, request, says) => {
    const port = await start();
    expect(await talk(port, [request(port)])).toMatch(says);
    expect(runs).toBe(0);
    await greets(port);
  });

  const SOON = { head: 300, whole: 600, look: 50 };

  it.each<[string, (port: number) => string[]]>([
    ['a head that comes byte by byte', (port) => [...good(port)]],
    ['a body that comes byte by byte', (port) => [`${head(port, [`Content-Length: ${ASK.length}`])}\r\n\r\n`, ...ASK]],
    ['a body that stops', (port) => [`${head(port, [`Content-Length: ${ASK.length}`])}\r\n\r\n${ASK.slice(0, 9)}`]],
    ['nothing at all', () => []],
  ])('gives up %s', async (_what, pieces) => {
    const port = await start({ patience: SOON });
    // Slower than it waits by far: how slow the machine is does not matter.
    expect(await talk(port, pieces(port), 100)).not.toMatch(/^HTTP\/1\.1 2/);
    expect(runs).toBe(0);
  });

  it('answers others again when a crowd of slow callers has been given up', async () => {
    const port = await start({ patience: SOON });
    const slow = Array.from({ length: 60 }, () => talk(port, ['POST /v1/diagnose HTTP/1.1\r\nHost:']));
    await Promise.all(slow);
    await greets(port);
  });
});
