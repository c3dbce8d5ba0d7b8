import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Observation } from '../../../lib/protocol/observation.ts';
import { connect } from '../../../probe/net/connection.ts';
import { openTunnel } from '../../../probe/net/tunnel.ts';
import { RunContext } from '../../../probe/run-context.ts';
import { resolveHost } from '../../../probe/steps/dns.ts';
import { tryProxy } from '../../../probe/surroundings/proxy.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function proxy(serve: (socket: Socket, first: Buffer) => void): Promise<{ address: string; port: number; heard: string[] }> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      heard.push(first.toString('latin1'));
      serve(socket, first);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: '127.0.0.1', port: (server.address() as { port: number }).port, heard };
}

function context(host = 'site.example', url = `https://${host}/`) {
  const seen: Observation[] = [];
  return { seen, run: new RunContext({ target: { url, host, port: 443, addresses: [] }, failure: null, timeoutMs: 1000 }, (o) => seen.push(o)) };
}

describe('CONNECT', () => {
  it('opens a tunnel, and what comes right behind the answer belongs to the host', async () => {
    const at = await proxy((socket) => socket.write('HTTP/1.1 200 Connection established\r\nVia: x\r\n\r\nearly'));
    const { connection, outcome } = await openTunnel(context().run, { kind: 'http', ...at }, 'site.example', 443);
    expect(outcome).toBe('open');
    expect(at.heard[0]).toMatch(/^CONNECT site\.example:443 HTTP\/1\.1\r\nHost: site\.example:443\r\n/);
    expect(connection).toMatchObject({ address: 'site.example', port: 443, bytesHeard: 5 });
    expect(await connection!.read()).toEqual({ data: Buffer.from('early') });
    connection!.destroy();
  });

  it.each([
    ['HTTP/1.1 407 Proxy Authentication Required\r\n\r\n', 'authentication-required', 407],
    ['HTTP/1.1 403 Forbidden\r\n\r\n', 'failed', 403],
    ['HTTP/1.0 502 Bad Gateway\r\n\r\n', 'failed', 502],
    ['SSH-2.0-OpenSSH_9.2\r\n\r\n', 'failed', undefined],
    ['HTTP/1.1 200 OK\r\nand then', 'failed', undefined],
    ['', 'failed', undefined],
  ])('%j is %s', async (answer, outcome, status) => {
    const at = await proxy((socket) => socket.end(answer));
    const result = await openTunnel(context().run, { kind: 'http', ...at }, 'site.example', 443);
    expect(result).toMatchObject({ outcome, connection: null });
    expect(result.status).toBe(status);
  });

  it('reads no endless answer', async () => {
    const at = await proxy((socket) => socket.write(Buffer.alloc(40_000, 'x')));
    expect((await openTunnel(context().run, { kind: 'http', ...at }, 'site.example', 443)).outcome).toBe('failed');
  });

  it('tells a proxy that is not there from one that is silent', async () => {
    const silent = await proxy(() => undefined);
    expect((await openTunnel(context().run, { kind: 'http', ...silent }, 'site.example', 443)).outcome).toBe('timed-out');
    expect((await openTunnel(context().run, { kind: 'http', address: '127.0.0.1', port: 1 }, 'site.example', 443)).outcome).toBe('refused');
  });

  it.each(['http', 'socks', 'socks4'] as const)('tells one that takes the connection and says nothing (%s) from one that ends it', async (kind) => {
    const silent = await proxy(() => undefined);
    expect(await openTunnel(context().run, { kind, ...silent }, 'site.example', 443)).toMatchObject({ outcome: 'timed-out', connected: true });
    const ends = await proxy((socket) => socket.end());
    expect(await openTunnel(context().run, { kind, ...ends }, 'site.example', 443)).toMatchObject({ outcome: 'failed', connected: true });
  });
});

it('goes through SOCKS 5 with the name', async () => {
  const at = await proxy((socket) => {
    socket.write(Buffer.from([5, 0]));
    socket.once('data', (request) => {
      expect(request.toString('latin1')).toContain('site.example');
      socket.write(Buffer.concat([Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 1, 187]), Buffer.from('hi')]));
    });
  });
  const { connection } = await openTunnel(context().run, { kind: 'socks', ...at }, 'site.example', 443);
  expect(await connection!.read()).toEqual({ data: Buffer.from('hi') });
  connection!.destroy();
});

describe('the proxy in use', () => {
  it('is where every later connection to the host goes', async () => {
    const at = await proxy((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    const { run, seen } = context();
    const found = await tryProxy(run, { https_proxy: `http://127.0.0.1:${at.port}` });
    expect(seen).toMatchObject([{ kind: 'surroundings', about: 'proxy', outcome: 'ok', port: at.port }]);
    found!.connection!.destroy();
    const again = await connect(run, 'site.example', 443);
    expect(again).toMatchObject({ outcome: 'connected' });
    again.connection!.destroy();
    expect(at.heard).toHaveLength(2);
  });

  it('is where other hosts are looked for too, but for those that the list leaves out', async () => {
    const at = await proxy((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    const { run } = context();
    (await tryProxy(run, { https_proxy: `http://127.0.0.1:${at.port}`, no_proxy: 'a.localhost' }))!.connection!.destroy();
    expect(await resolveHost(run, 'other.example', 8443, { quiet: true })).toEqual(['other.example']);
    expect(await resolveHost(run, 'a.localhost', 8443, { quiet: true })).toEqual(['127.0.0.1', '::1']);
  });

  it('is none for loopback names, for named addresses and where nothing is set', async () => {
    const env = { https_proxy: 'http://127.0.0.1:1' };
    expect(await tryProxy(context('a.localhost').run, env)).toBeNull();
    expect(await tryProxy(context().run, {})).toBeNull();
    const target = { url: 'https://site.example/', host: 'site.example', port: 443, addresses: [] };
    for (const over of [{ dns: '127.0.0.1:53' }, { resolve: new Map([['site.example:443', ['192.0.2.1']]]) }]) {
      expect(await tryProxy(new RunContext({ target, failure: null, timeoutMs: 500, ...over }, () => undefined), env)).toBeNull();
    }
  });

  it('is chosen by a script that is told of, and the road is walked without it', async () => {
    const XDG_CONFIG_HOME = await mkdtemp(join(tmpdir(), 'pagefault-kde-'));
    const env = { XDG_CURRENT_DESKTOP: 'KDE', XDG_CONFIG_HOME };
    await writeFile(join(XDG_CONFIG_HOME, 'kioslaverc'), '[Proxy Settings]\nProxyType=2\nProxy Config Script=http://pac.example/p.pac\n');
    try {
      const { run, seen } = context();
      expect(await tryProxy(run, env)).toBeNull();
      expect(seen).toMatchObject([{ kind: 'surroundings', about: 'proxy-script', outcome: 'suspected', detail: 'the script http://pac.example/p.pac chooses the proxy (KDE settings)' }]);
      const here = context('a.localhost');
      expect(await tryProxy(here.run, env)).toBeNull();
      expect(here.seen).toEqual([]);
    } finally {
      await rm(XDG_CONFIG_HOME, { recursive: true, force: true });
    }
  });

  it('ends the walk where it lets nobody through', async () => {
    const { run, seen } = context();
    expect(await tryProxy(run, { https_proxy: 'http://127.0.0.1:1' })).toEqual({ connection: null });
    expect(seen).toMatchObject([{ outcome: 'refused' }]);
  });
});

it('connects to nothing by name', async () => {
  const { run } = context();
  expect(await connect(run, 'site.example', 443)).toMatchObject({ outcome: 'unknown', connection: null });
  expect(run.cost.connections).toBe(0);
});
