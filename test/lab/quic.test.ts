import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { RunContext } from '../../probe/run-context.ts';
import { describeQuic } from '../../probe/surroundings/http3.ts';
import { askQuic } from '../../probe/surroundings/quic.ts';
import { certificateMaker } from './certificates.ts';
import { diagnoseServer } from './pagefault.ts';
import { caddyServer } from './programs/caddy.ts';
import type { LabContext, Running } from './server.ts';

const HOST = 'quic.lab.localhost';
let dir: string;
let server: Running;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pagefault-quic-'));
  const certificates = await certificateMaker();
  await writeFile(join(dir, 'root.pem'), certificates.root.pem);
  const ctx: LabContext = { host: HOST, dir, certificates, plain: '', publish: () => '', addresses: ['127.0.0.1'] };
  server = await caddyServer(ctx, await certificates.leaf([HOST]));
}, 30_000);
afterAll(async () => {
  await server?.stop();
  await rm(dir, { recursive: true, force: true });
});

const context = () => new RunContext({ target: { url: `https://${HOST}/`, host: HOST, port: 443, addresses: [] }, failure: null, timeoutMs: 5000 }, () => undefined);

/** Between client and server; lets a packet of the client's through only where `passes` says so. */
async function relay(passes: (packet: Buffer) => boolean): Promise<{ port: number; passed: Buffer[]; stop(): void }> {
  const near = createSocket('udp4');
  const far = createSocket('udp4');
  const passed: Buffer[] = [];
  let client = 0;
  near.on('message', (packet: Buffer, from) => {
    client = from.port;
    if (!passes(packet)) return;
    passed.push(packet);
    far.send(packet, server.port, '127.0.0.1');
  });
  far.on('message', (packet: Buffer) => near.send(packet, client, '127.0.0.1'));
  await Promise.all([near, far].map((socket: Socket) => { socket.bind(0, '127.0.0.1'); return once(socket, 'listening'); }));
  return { port: near.address().port, passed, stop: () => { near.close(); far.close(); } };
}

const isVersion1 = (packet: Buffer) => packet.readUInt32BE(1) === 1;

it('Caddy tells its versions', async () => {
  const answer = await askQuic(context(), '127.0.0.1', server.port, HOST);
  expect(answer).toMatchObject({ outcome: 'ok' });
  expect(answer.versions).toContain(1);
});

it('where a server tells none, it answers the first packet of a connection, and is told goodbye', async () => {
  const between = await relay(isVersion1);
  const answer = await askQuic(context(), '127.0.0.1', between.port, HOST);
  // A first packet is never so small: this one closes what was begun.
  await vi.waitFor(() => expect(between.passed.some(({ length }) => length < 100)).toBe(true), { timeout: 5000 });
  between.stop();
  expect(answer).toMatchObject({ outcome: 'ok', versions: [] });
  expect(answer.closed).toBeUndefined();
  expect(describeQuic(443, answer)).toBe('UDP port 443 speaks QUIC');
  expect(between.passed[0]).toHaveLength(1200);
});

it('a server that does not know the name answers as well, and closes', async () => {
  const between = await relay(isVersion1);
  // A busy server may acknowledge before it closes, and the first packet is all that is waited for.
  await vi.waitFor(async () => {
    const answer = await askQuic(context(), '127.0.0.1', between.port, 'unknown.lab.localhost');
    expect(answer.outcome).toBe('ok');
    // A TLS alert within QUIC (RFC 9001 section 4.8).
    expect(answer.closed).toBeGreaterThanOrEqual(0x100);
    expect(answer.closed).toBeLessThan(0x200);
  }, { timeout: 15_000 });
  between.stop();
}, 20_000);

it('a path that lets nothing through is silence to both', async () => {
  const between = await relay(() => false);
  expect(await askQuic(context(), '127.0.0.1', between.port, HOST)).toMatchObject({ outcome: 'timed-out' });
  between.stop();
}, 10_000);

it('the whole run says that the promise holds', async () => {
  const { diagnosis } = await diagnoseServer({ url: `https://${HOST}:${server.port}/`, options: [], env: {} }, join(dir, 'root.pem'));
  expect(diagnosis.verdict).toMatchObject({ cause: 'no-fault-found', confidence: 'proven' });
  expect(diagnosis.observations.find((o) => o.kind === 'surroundings' && o.about === 'quic')).toMatchObject({ outcome: 'ok', port: server.port });
}, 20_000);
