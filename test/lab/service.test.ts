import { createServer, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { replyMessage } from '../../lib/protocol/messages.ts';
import { a, startResolver } from './resolver.ts';
import { startService, type Service } from './service.ts';
import { startLab, type Lab } from './start.ts';

const OPEN = ['--allow-private', '127.0.0.0/8', '--allow-private', '::1', '--ports', '1024-65535'];
let lab: Lab;
const services: Service[] = [];
const closers: (() => void)[] = [];
beforeAll(async () => { lab = await startLab({ only: ['self-signed', 'no-shared-cipher', 'certificate-expired', 'access-denied', 'redirect-loop'] }); }, 30_000);
afterAll(() => lab?.stop());
afterEach(() => {
  for (const service of services.splice(0)) service.kill();
  for (const close of closers.splice(0)) close();
});

async function start(args: string[], env?: Record<string, string>): Promise<Service> {
  const service = await startService(args, env);
  services.push(service);
  return service;
}

/** A TCP server on loopback; counts its connections. */
async function listen(on: (socket: Socket) => void, address = '127.0.0.1', at = 0): Promise<{ port: number; connections: number; open: Set<Socket> }> {
  const seen = { port: 0, connections: 0, open: new Set<Socket>() };
  const server = createServer((socket) => {
    seen.connections += 1;
    seen.open.add(socket);
    socket.on('close', () => seen.open.delete(socket));
    socket.on('error', () => undefined);
    on(socket);
  });
  await new Promise<void>((done) => server.listen(at, address, done));
  seen.port = (server.address() as { port: number }).port;
  closers.push(() => { for (const socket of seen.open) socket.destroy(); server.close(); });
  return seen;
}

describe('the public service as a process', () => {
  it.each(['self-signed', 'no-shared-cipher', 'certificate-expired', 'access-denied', 'redirect-loop'])('finds and proves what is wrong with %s, seen from elsewhere', async (id) => {
    const service = await start([...OPEN, '--region', 'lab'], { NODE_EXTRA_CA_CERTS: lab.rootPem });
    const { host, port, cause } = lab.server(id);
    const answer = await service.ask({ host, port });
    expect(answer.status).toBe(200);
    expect(answer.text.length).toBeLessThanOrEqual(65_536);
    const told = answer.json();
    expect([told.verdict.cause, told.verdict.confidence]).toEqual([cause, 'proven']);
    expect(new Set(told.observations.map((one) => one.vantage))).toEqual(new Set(['remote:lab']));
    expect(answer.text).not.toContain('"bodyStart":');
    const stream = await service.ask({ host, port }, { stream: true });
    const events = stream.text.trim().split('\n\n').map((event) => v.parse(replyMessage, JSON.parse(event.slice(6))));
    expect(events.at(-1)?.type).toBe('done');
    expect(events.length).toBeGreaterThan(2);
    for (const secret of [host, String(port), '192.0.2.1']) expect(service.log().split('\n').slice(3).join('\n')).not.toContain(secret);
  }, 30_000);

  it('gives the steps while it walks', async () => {
    const service = await start(OPEN);
    const silent = await listen(() => undefined);
    const answer = await fetch(`${service.url}/v1/diagnose`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: JSON.stringify({ host: '127.0.0.1', port: silent.port }) });
    const begun = performance.now();
    const first = await answer.body!.getReader().read();
    expect(new TextDecoder().decode(first.value)).toContain('"kind":"dns"');
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('refuses private targets unless an operator opens them, loudly', async () => {
    const canary = await listen((socket) => socket.destroy());
    const closed = await start(['--ports', '1024-65535']);
    for (const host of ['127.0.0.1', 'localhost', 'x.localhost', '::1', '::ffff:127.0.0.1', '2130706433', '0x7f.1']) {
      const answer = await closed.ask({ host, port: canary.port });
      expect([answer.status, answer.json().type]).toEqual([403, 'urn:pagefault:problem:target-refused']);
    }
    expect(canary.connections).toBe(0);
    expect(closed.log()).not.toContain('FOR TESTS ONLY');
    const open = await start(OPEN);
    expect(open.log()).toContain('FOR TESTS ONLY');
    expect((await open.ask({ host: '127.0.0.1', port: canary.port })).status).toBe(200);
  });

  it('is not rebound to the inside by a name that changes its mind', async () => {
    const canary = await listen((socket) => socket.destroy());
    const outside = await listen((socket) => socket.end('HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n'), '127.0.0.2', canary.port);
    const resolver = await startResolver((name, type, times) => (type !== 'A' ? [] : name.startsWith('inner') ? a(name, '127.0.0.1') : name.startsWith('mixed') ? a(name, '127.0.0.2', '127.0.0.1') : a(name, times === 0 ? '127.0.0.2' : '127.0.0.1')));
    closers.push(() => void resolver.stop());
    const service = await start(['--allow-private', '127.0.0.2', '--ports', '1024-65535', '--dns', resolver.address]);
    const ask = (host: string, client: string) => service.ask({ host, port: canary.port, scheme: 'http' }, { client });
    const first = await ask('rebind.example.org', '192.0.2.1');
    expect(first.status).toBe(200);
    expect(outside.connections).toBeGreaterThan(1);
    const bodies = new Set<string>();
    for (const [place, host] of ['inner.example.org', 'mixed.example.org', '127.0.0.1', 'router', 'x.internal'].entries()) {
      const answer = await ask(host, `192.0.2.${10 + place}`);
      expect(answer.status, host).toBe(403);
      bodies.add(answer.text);
    }
    expect(bodies.size).toBe(1);
    expect(canary.connections).toBe(0);
  });

  it('honours the opt-out list, and reads it again when told', async () => {
    const { writeFileSync } = await import('node:fs');
    const file = `${lab.dir}/opt-out.txt`;
    writeFileSync(file, 'left.alone.localhost\n');
    const target = await listen((socket) => socket.destroy());
    const service = await start([...OPEN, '--opt-out', file]);
    const ask = async (host: string) => (await service.ask({ host, port: target.port })).status;
    expect([await ask('left.alone.localhost'), await ask('www.left.alone.localhost')]).toEqual([403, 403]);
    expect(target.connections).toBe(0);
    expect(await ask('other.alone.localhost')).toBe(200);
    writeFileSync(file, '127.0.0.0/8 # all of it\n');
    process.kill(service.pid, 'SIGHUP');
    await expect.poll(() => service.log()).toContain('read again');
    // The operator has opened loopback for this test, and that wins.
    expect(await ask('left.alone.localhost')).toBe(200);
  });

  it('names itself to the site', async () => {
    let request = '';
    const target = await listen((socket) => socket.once('data', (data) => { request = data.toString(); socket.end('HTTP/1.1 204 No Content\r\n\r\n'); }));
    const service = await start(OPEN);
    await service.ask({ host: '127.0.0.1', port: target.port, scheme: 'http' });
    expect(request).toMatch(/^GET \/ HTTP\/1\.1\r\n/);
    expect(request).toMatch(/user-agent: Mozilla\/5\.0 \(compatible; Pagefault\/[\d.]+; remote probe; \+https:\/\/probe\.example\.org\)/i);
  });

  it('finishes what is under way when it is told to end, and takes nothing new', async () => {
    const target = await listen((socket) => { setTimeout(() => socket.end('HTTP/1.1 204 No Content\r\n\r\n'), 2_500); });
    const service = await start(OPEN);
    const slow = service.ask({ host: '127.0.0.1', port: target.port, scheme: 'http' });
    await expect.poll(() => target.connections).toBe(1);
    const ended = service.end();
    await expect.poll(async () => (await fetch(`${service.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${service.url}/livez`)).status).toBe(200);
    expect((await slow).status).toBe(200);
    const { status, ms } = await ended;
    expect(status).toBe(0);
    expect(ms).toBeLessThan(25_000);
  }, 30_000);

  it('with 500 slow targets at once bounds its sockets, tells the rest at once and stays awake', async () => {
    const silent = await listen(() => undefined);
    const service = await start([...OPEN, '--probes', '8']);
    const warm = await Promise.all(Array.from({ length: 20 }, () => fetch(`${service.url}/livez`)));
    expect(warm.every((one) => one.ok)).toBe(true);
    const refusedMs: number[] = [];
    let running = 0;
    const asked = Array.from({ length: 500 }, (_, n) => service.ask({ host: `slow-${n}.localhost`, port: silent.port }, { client: `10.0.${n >> 8}.${n & 255}` }).then((answer) => {
      if (answer.status === 503) {
        expect(answer.json().type).toBe('urn:pagefault:problem:busy');
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
        refusedMs.push(answer.ms);
      } else running += 1;
    }, () => undefined));
    await expect.poll(() => refusedMs.length, { timeout: 8_000 }).toBe(492);
    const within = await service.metric('pagefault_request_seconds_bucket', 'le="0.05"');
    expect(within).toBeGreaterThanOrEqual(492 * 0.95);
    expect(await service.metric('pagefault_probes_running')).toBe(8);
    expect(silent.open.size).toBeLessThanOrEqual(8 * 12);
    // One after the other, as the service itself counts: the 500 connections of this test's own client are not its fault.
    const alone: number[] = [];
    // Reading it begins its measurement anew.
    await service.metric('nodejs_eventloop_lag_p99_seconds');
    for (let n = 0; n < 50; n++) alone.push((await service.ask({ host: `late-${n}.localhost`, port: silent.port }, { client: `10.1.0.${n}` })).ms);
    alone.sort((x, y) => x - y);
    expect(alone[45]).toBeLessThan(50);
    const lag = await service.metric('nodejs_eventloop_lag_p99_seconds');
    expect(lag).toBeLessThan(0.2);
    process.stdout.write(`500 slow targets: 8 probed, 492 told to come again (${within} within 50 ms as the service counts, for their client p50 ${at(refusedMs, 0.5)} ms, p95 ${at(refusedMs, 0.95)} ms in the burst; ${at(alone, 0.95)} ms after it; ${silent.open.size} sockets, event loop lag p99 ${Math.round(lag * 1000)} ms)\n`);
    service.kill();
    await Promise.all(asked);
    expect(running).toBeLessThanOrEqual(8);
  }, 30_000);
});

function at(values: number[], part: number): number {
  return Math.round([...values].sort((x, y) => x - y)[Math.floor(values.length * part)] ?? 0);
}
