import { beforeAll, describe, expect, it } from 'vitest';
import { TlsClient, freshState } from '../../../../probe/tls/client.ts';
import { uint16, vector } from '../../../../probe/tls/cursor.ts';
import { readEchConfigs } from '../../../../probe/tls/ech/config.ts';
import { coveredHello } from '../../../../probe/tls/ech/offer.ts';
import { buildHello, type HelloSpec } from '../../../../probe/tls/hello.ts';
import { EXTENSION as E, GROUP } from '../../../../probe/tls/numbers.ts';
import { browserHello, type Browser } from '../../../../probe/tls/profiles.ts';
import { readClientHello } from '../read-hello.ts';
import { extension, handshakeRecord, makePair, ScriptServer, sentMessages, type Pair } from '../script-server.ts';
import { makeConfig, makeList, type ConfigWish } from './made.ts';

const NAME = 'hidden.lab.example';
let pair: Pair;
beforeAll(async () => { pair = await makePair(); });

function cover(browser: Browser = 'chromium', wish: ConfigWish = {}, name: string | null = NAME): HelloSpec {
  return coveredHello(browserHello(browser, name), readEchConfigs(makeList(makeConfig(wish))).usable[0]!)!;
}

function sent(spec: HelloSpec): Buffer {
  return sentMessages(new TlsClient(spec, { now: () => 0 }))[0]!;
}

/** RFC 9849 section 5. */
function echOf(message: Buffer): { type: number; suite: string; id: number; enc: number; payload: number } {
  const body = readClientHello(message).bodies.get(E.encryptedClientHello)!;
  const enc = body.readUInt16BE(6);
  return { type: body[0]!, suite: body.subarray(1, 5).toString('hex'), id: body[5]!, enc, payload: body.readUInt16BE(8 + enc) };
}

describe.each(['chromium', 'firefox'] as const)('the covered hello of %s', (browser) => {
  it('differs from its own in the name and in the extension', () => {
    const base = browserHello(browser, NAME);
    const spec = cover(browser);
    const state = freshState(base);
    const plain = readClientHello(buildHello(base, state).message);
    const covered = readClientHello(spec.cover!().build(spec, state).message);
    expect(covered.extensions).toEqual(plain.extensions);
    expect(covered.suites).toEqual(plain.suites);
    const differing = plain.extensions.filter((type) => !plain.bodies.get(type)!.equals(covered.bodies.get(type)!));
    expect(differing.sort()).toEqual([E.serverName, E.encryptedClientHello].sort());
  });
  it('says the public name and nowhere the hidden one', () => {
    const message = sent(cover(browser));
    expect(message.includes('outer.example')).toBe(true);
    expect(message.includes(NAME)).toBe(false);
  });
  it('is no longer than browsers’ own, because the inner one refers to the outer', () => {
    expect(sent(cover(browser)).length).toBeLessThan(2100);
  });
});

describe('the extension', () => {
  it('holds the configuration’s number and suite, a key, and the sealed hello in steps of 32 bytes', () => {
    const { payload, ...rest } = echOf(sent(cover('firefox', { id: 99, suites: [[1, 3]] })));
    expect(rest).toEqual({ type: 0, suite: '00010003', id: 99, enc: 32 });
    expect((payload - 16) % 32).toBe(0);
  });
  it('does not show how long the name is', () => {
    const size = (name: string | null) => echOf(sent(cover('firefox', { maximumNameLength: 100 }, name))).payload;
    expect(size('a.example')).toBe(size(`${'long'.repeat(10)}.example`));
    expect(size(null)).toBe(size('a.example'));
  });
  it('is made anew for each connection', () => {
    const spec = cover();
    const state = freshState(spec);
    const body = () => readClientHello(spec.cover!().build(spec, state).message).bodies.get(E.encryptedClientHello)!.toString('hex');
    expect(body()).not.toBe(body());
  });
});

describe('a server that goes on with the outer hello', () => {
  const begin = () => {
    const client = new TlsClient(cover(), { now: () => 0 });
    return { client, server: new ScriptServer(client, pair) };
  };
  it('rejected it, and is told so after its Finished', () => {
    const { client, server } = begin();
    client.receive(server.flight13());
    expect(client.uncovered).toBe(true);
    const report = client.report();
    expect(report).toMatchObject({ outcome: 'completed', ech: { status: 'rejected', publicName: 'outer.example', configId: 7 } });
    expect(report.messages.at(-1)).toMatchObject({ from: 'client', name: 'alert ech_required', encrypted: true });
  });
  it('gives the keys to use in their place', () => {
    const { client, server } = begin();
    const list = makeList(makeConfig({ id: 8 }));
    client.receive(handshakeRecord(server.hello13()));
    server.startKeys();
    client.receive(server.seal(server.encryptedExtensions(extension(E.encryptedClientHello, list))));
    expect(client.report().retryConfigs).toBe(list.toString('hex'));
  });
  it('may not give what is no list', () => {
    const { client, server } = begin();
    client.receive(handshakeRecord(server.hello13()));
    server.startKeys();
    client.receive(server.seal(server.encryptedExtensions(extension(E.encryptedClientHello, Buffer.from([0, 9, 1])))));
    expect(client.report()).toMatchObject({ outcome: 'malformed', malformed: { message: 'encrypted_extensions' } });
  });
  it('with TLS 1.2 rejects it as well', () => {
    const { client, server } = begin();
    client.receive(server.flight12());
    client.receive(server.finish12(client));
    expect(client.report()).toMatchObject({ outcome: 'completed', version: 0x0303, ech: { status: 'rejected' } });
    expect(client.report().messages.at(-1)?.name).toBe('alert ech_required');
  });
});

describe('a retry', () => {
  const retried = (confirmation?: Buffer) => {
    const client = new TlsClient(cover('chromium'), { now: () => 0 });
    const server = new ScriptServer(client, pair);
    const extensions = [extension(E.supportedVersions, uint16(0x0304)), extension(E.keyShare, uint16(GROUP.secp256r1)), ...(confirmation ? [extension(E.encryptedClientHello, confirmation)] : [])];
    const [first] = [server.transcript[0]!];
    client.receive(handshakeRecord(server.retry(null, { extensions })));
    return { client, first, second: sentMessages(client)[0] };
  };
  it('without a word on it repeats the extension as it was', () => {
    const { first, second } = retried();
    expect(readClientHello(second!).bodies.get(E.encryptedClientHello)).toEqual(readClientHello(first).bodies.get(E.encryptedClientHello));
  });
  it('with a wrong word counts as rejection', () => {
    const { client, first, second } = retried(Buffer.alloc(8, 1));
    expect(client.uncovered).toBe(true);
    expect(readClientHello(second!).bodies.get(E.encryptedClientHello)).toEqual(readClientHello(first).bodies.get(E.encryptedClientHello));
  });
  it('with a word of another length is malformed', () => {
    expect(retried(Buffer.alloc(7)).client.report()).toMatchObject({ outcome: 'malformed', malformed: { field: 'encrypted_client_hello' } });
  });
});

it('an answer that never comes leaves it open', () => {
  const client = new TlsClient(cover(), { now: () => 0 });
  client.close('reset');
  expect(client.report()).toMatchObject({ outcome: 'reset', ech: { status: 'unanswered' } });
});

it('keys that are no point make no hello', () => {
  expect(coveredHello(browserHello('firefox', NAME), readEchConfigs(makeList(makeConfig({ key: Buffer.alloc(32) }))).usable[0]!)).toBeNull();
});

it('any hello with a placeholder takes note of the keys that the server gives', () => {
  const client = new TlsClient(browserHello('firefox', NAME), { now: () => 0 });
  const server = new ScriptServer(client, pair);
  client.receive(handshakeRecord(server.hello13()));
  server.startKeys();
  const list = vector(2, makeConfig());
  client.receive(server.seal(server.encryptedExtensions(extension(E.encryptedClientHello, list))));
  expect(client.report()).toMatchObject({ retryConfigs: list.toString('hex') });
  expect(client.report().ech).toBeUndefined();
});
