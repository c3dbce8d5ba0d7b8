import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTarget } from '../../lib/protocol/target.ts';
import type { Observation } from '../../lib/protocol/observation.ts';
import { plainGet } from '../../probe/http/plain-get.ts';
import { connect } from '../../probe/net/connection.ts';
import { PolicyRefusal } from '../../probe/policy/refusal.ts';
import { makePolicy, type RunPolicy } from '../../probe/policy/run-policy.ts';
import { RunContext, type RunOptions } from '../../probe/run-context.ts';
import { run } from '../../probe/run.ts';
import { a, aaaa, cname, startResolver, type Answers, type Resolver } from './resolver.ts';

/*
 * 127.0.0.2 plays the public internet: the one address that the policy is opened for. 127.0.0.1 and ::1 on the same port
 * are the inside; what listens there must never be touched.
 */
const PUBLIC = '127.0.0.2';
let port: number;
let touched: string[];
let reply: (socket: Socket) => void;
let resolver: Resolver | null = null;
const servers: Server[] = [];
const policy = (): RunPolicy => makePolicy({ allowPrivate: [`${PUBLIC}/32`], refuse: [], ports: `${port}`, userAgent: 'Pagefault test' }, 'site.example.net', []);

function listen(address: string, at: number, on: (socket: Socket) => void): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => { socket.on('error', () => undefined); on(socket); });
    server.once('error', fail);
    server.listen(at, address, () => { servers.push(server); done((server.address() as { port: number }).port); });
  });
}

beforeAll(async () => {
  port = await listen(PUBLIC, 0, (socket) => reply(socket));
  await listen('127.0.0.1', port, (socket) => { touched.push('127.0.0.1'); socket.destroy(); });
  await listen('::1', port, (socket) => { touched.push('::1'); socket.destroy(); }).catch(() => undefined);
});
afterAll(() => { for (const server of servers) server.close(); });
beforeEach(() => { touched = []; reply = (socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\n'); });
afterEach(async () => { await resolver?.stop(); resolver = null; });

async function walk(answers: Answers, host = 'site.example.net', more: Partial<RunOptions> = {}): Promise<{ seen: Observation[]; refused: boolean; asked: string[] }> {
  resolver = await startResolver(answers);
  const read = readTarget(`http://${host}:${port}/`);
  if (!read.ok) throw new Error(read.says);
  const seen: Observation[] = [];
  const options = { target: read.target, failure: null, timeoutMs: 2500, dns: resolver.address, policy: policy(), others: false, ...more };
  const refused = await run(options, (one) => seen.push(one)).then(() => false, (error: unknown) => {
    if (!(error instanceof PolicyRefusal)) throw error;
    return true;
  });
  return { seen, refused, asked: resolver.asked };
}

describe('a probe for strangers', () => {
  it('reaches what is public', async () => {
    const { seen, refused } = await walk((name, type) => (type === 'A' ? a(name, PUBLIC) : []));
    expect(refused).toBe(false);
    expect(seen.filter((one) => one.kind === 'http')).toMatchObject([{ outcome: 'response', status: 204, address: PUBLIC }]);
    expect(touched).toEqual([]);
  });

  it('stays with the address that was judged when the name is pointed elsewhere', async () => {
    let requests = 0;
    reply = (socket) => { requests += 1; socket.end(`HTTP/1.1 302 Found\r\nLocation: /${requests}\r\nContent-Length: 0\r\n\r\n`); };
    const { seen, asked } = await walk((name, type, times) => (type === 'A' ? a(name, times === 0 ? PUBLIC : '127.0.0.1') : []));
    expect(requests).toBeGreaterThan(1);
    expect(seen.some((one) => one.kind === 'redirects')).toBe(true);
    expect(asked.filter((one) => one.startsWith('A '))).toHaveLength(1);
    expect(touched).toEqual([]);
  });

  const INSIDE: Record<string, Answers> = {
    'an inner address': (name, type) => (type === 'A' ? a(name, '127.0.0.1') : []),
    'a public and an inner address': (name, type) => (type === 'A' ? a(name, PUBLIC, '127.0.0.1') : []),
    'a public IPv4 and an inner IPv6 address': (name, type) => (type === 'A' ? a(name, PUBLIC) : aaaa(name, '::1')),
    'a CNAME to inside': (name, type) => (type === 'A' ? [cname(name, 'inside.example.org'), ...a('inside.example.org', '127.0.0.1')] : [cname(name, 'inside.example.org')]),
    'a mapped address': (name, type) => (type === 'AAAA' ? aaaa(name, '::ffff:127.0.0.1') : []),
    'a compatible address': (name, type) => (type === 'AAAA' ? aaaa(name, '::127.0.0.1') : []),
    'NAT64': (name, type) => (type === 'AAAA' ? aaaa(name, '64:ff9b::7f00:1') : []),
    'local NAT64': (name, type) => (type === 'AAAA' ? aaaa(name, '64:ff9b:1::7f00:1') : []),
    '6to4': (name, type) => (type === 'AAAA' ? aaaa(name, '2002:7f00:1::1') : []),
    'Teredo': (name, type) => (type === 'AAAA' ? aaaa(name, '2001:0:7f00:1::80ff:fffe') : []),
    'the metadata service': (name, type) => (type === 'A' ? a(name, '169.254.169.254') : []),
    'nobody': (name, type) => (type === 'A' ? a(name, '0.0.0.0') : aaaa(name, '::')),
    "Azure's wire server": (name, type) => (type === 'A' ? a(name, '168.63.129.16') : []),
  };
  it.each(Object.keys(INSIDE))('is refused when the name leads to %s, and nothing is told or touched', async (what) => {
    const { seen, refused } = await walk(INSIDE[what]!);
    expect(refused).toBe(true);
    expect(seen).toEqual([]);
    expect(touched).toEqual([]);
  });

  it.each(['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0', 'localhost', 'a.localhost'])('is refused for %s itself', async (host) => {
    const { seen, refused } = await walk(() => [], host);
    expect(refused).toBe(true);
    expect(seen).toEqual([]);
    expect(touched).toEqual([]);
  });

  it.each(['http://127.0.0.1', 'http://other.example.net', 'http://localhost', 'http://[::1]', 'http://2130706433'])('tells of a redirect to %s and does not follow it', async (to) => {
    reply = (socket) => socket.end(`HTTP/1.1 302 Found\r\nLocation: ${to}:${port}/\r\nContent-Length: 0\r\n\r\n`);
    const { seen, asked } = await walk((name, type) => (type === 'A' ? a(name, name === 'site.example.net' ? PUBLIC : '127.0.0.1') : []));
    expect(seen.filter((one) => one.kind === 'redirects')).toHaveLength(1);
    expect(seen.filter((one) => one.kind === 'http')).toHaveLength(1);
    expect(asked.some((one) => one.includes('other.example.net'))).toBe(false);
    expect(touched).toEqual([]);
  });

  it('fetches nothing from where a certificate points, but from public authorities', async () => {
    const read = readTarget('https://site.example.net/');
    if (!read.ok) throw new Error(read.says);
    const context = new RunContext({ target: read.target, failure: null, timeoutMs: 1500, policy: policy() }, () => undefined);
    expect(await plainGet(context, `http://127.0.0.1:${port}/issuer.cer`, 1000)).toBeNull();
    expect(await plainGet(context, `http://site.example.net:${port}/issuer.cer`, 1000)).toBeNull();
    expect(context.cost.connections).toBe(0);
    expect(touched).toEqual([]);
  });

  it('hangs up on a peer that is not whom the address promised', async () => {
    const read = readTarget('https://site.example.net/');
    if (!read.ok) throw new Error(read.says);
    let judged = 0;
    const fickle: RunPolicy = { ...policy(), allowsAddress: () => ++judged === 1 };
    const context = new RunContext({ target: read.target, failure: null, timeoutMs: 1500, policy: fickle }, () => undefined);
    await expect(connect(context, PUBLIC, port)).rejects.toThrow(PolicyRefusal);
    expect(judged).toBe(2);
  });

  it('stops reading a peer that floods', async () => {
    reply = (socket) => {
      const flood = () => { while (!socket.destroyed && socket.write(Buffer.alloc(65536, 'x'))); };
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
      socket.on('drain', flood);
      flood();
    };
    const read = readTarget(`http://site.example.net:${port}/`);
    if (!read.ok) throw new Error(read.says);
    const context = new RunContext({ target: read.target, failure: null, timeoutMs: 2000, policy: { ...policy(), mostBytes: 300_000 } }, () => undefined);
    const { connection } = await connect(context, PUBLIC, port);
    let last;
    do last = await connection!.read(); while ('data' in last);
    expect(last).toEqual({ end: 'closed' });
    expect(context.cost.bytesReceived).toBeLessThan(500_000);
  });
});
