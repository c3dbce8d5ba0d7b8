import { beforeAll, describe, expect, it } from 'vitest';
import { TlsClient, freshState } from '../../../probe/tls/client.ts';
import { uint16, uint24, uint8, vector } from '../../../probe/tls/cursor.ts';
import type { HelloSpec } from '../../../probe/tls/hello.ts';
import { EXTENSION as E, GROUP, HANDSHAKE as H } from '../../../probe/tls/numbers.ts';
import { browserHello } from '../../../probe/tls/profiles.ts';
import { changed } from '../../../probe/tls/variants.ts';
import { plainRecord } from '../../../probe/tls/protection.ts';
import { CCS, ScriptServer, alert, extension, handshakeRecord, makePair, message, sentMessages, type Pair } from './script-server.ts';
import { deflateSync } from 'node:zlib';

const chromium = browserHello('chromium', 'a.example');
const firefox = browserHello('firefox', 'a.example');
let pair: Pair;
beforeAll(async () => { pair = await makePair(); });

interface Talk {
  client: TlsClient;
  server: ScriptServer;
}

function begin(spec: HelloSpec = chromium): Talk {
  const client = new TlsClient(spec, { now: () => 0, state: freshState(spec) });
  return { client, server: new ScriptServer(client, pair) };
}

/** Through ServerHello of TLS 1.3: what follows is protected. */
function begin13(spec?: HelloSpec): Talk {
  const talk = begin(spec);
  talk.client.receive(handshakeRecord(talk.server.hello13()));
  talk.server.startKeys();
  return talk;
}

/** Through the whole handshake. */
function open13(spec?: HelloSpec): Talk {
  const talk = begin(spec);
  talk.client.receive(talk.server.flight13());
  expect(talk.client.report()).toMatchObject({ outcome: 'completed', version: 0x0304 });
  return talk;
}

function open12(): Talk {
  const talk = begin();
  talk.client.receive(talk.server.flight12());
  talk.client.receive(talk.server.finish12(talk.client));
  expect(talk.client.report()).toMatchObject({ outcome: 'completed', version: 0x0303 });
  return talk;
}

const at = (field: string, outcome = 'malformed') => ({ outcome, malformed: { field } });
const unoffered = (field: string) => at(field, 'unoffered-choice');

describe('a correct server', () => {
  it('completes TLS 1.3', () => void open13());
  it('completes TLS 1.2', () => void open12());
  it('may send everything in one byte pieces', () => {
    const { client, server } = begin();
    for (const byte of server.flight13()) client.receive(Buffer.of(byte));
    expect(client.completed).toBe(true);
  });
  it('may put change_cipher_spec for middleboxes before any record', () => {
    const { client, server } = begin();
    client.receive(Buffer.concat([CCS, server.flight13()]));
    expect(client.completed).toBe(true);
  });
});

describe('ServerHello', () => {
  const version = extension(E.supportedVersions, uint16(0x0304));
  const cases: [string, (talk: Talk) => Buffer, object][] = [
    ['picks a suite that was not offered', ({ server }) => server.hello13({ suite: 0x1304 }), unoffered('cipher_suite')],
    ['picks a suite of TLS 1.2 for TLS 1.3', ({ server }) => server.hello13({ suite: 0xc02b }), unoffered('cipher_suite')],
    ['picks a suite of TLS 1.3 for TLS 1.2', ({ server }) => server.hello12({ suite: 0x1301 }), unoffered('cipher_suite')],
    ['echoes another session id', ({ server }) => server.hello13({ sessionId: Buffer.alloc(32, 1) }), unoffered('session_id')],
    ['resumes a session that never was', ({ server }) => server.hello12({ sessionId: server.clientSession }), unoffered('session_id')],
    ['has a session id of 33 bytes', ({ server }) => server.hello13({ sessionId: Buffer.alloc(33) }), at('session_id')],
    ['compresses', ({ server }) => server.hello13({ compression: 1 }), unoffered('compression_method')],
    ['picks TLS 1.3 without its extension', ({ server }) => server.hello13({ legacyVersion: 0x0304, extensions: [] }), unoffered('server_version')],
    ['picks TLS 1.2 with the extension of TLS 1.3', ({ server }) => server.hello13({ extensions: [extension(E.supportedVersions, uint16(0x0303))] }), unoffered('supported_versions')],
    ['picks a GREASE version', ({ server }) => server.hello13({ extensions: [extension(E.supportedVersions, uint16(0x3a3a))] }), unoffered('supported_versions')],
    ['has the wrong legacy version', ({ server }) => server.hello13({ legacyVersion: 0x0302 }), unoffered('server_version')],
    ['has no key share', ({ server }) => server.hello13({ extensions: [version] }), at('key_share')],
    ['picks a group that no share was sent for', ({ server }) => server.hello13({ extensions: [version, extension(E.keyShare, Buffer.concat([uint16(GROUP.secp256r1), vector(2, Buffer.alloc(65, 4))]))] }), unoffered('key_share')],
    ['has a share that is no point', ({ server }) => server.hello13({ extensions: [version, extension(E.keyShare, Buffer.concat([uint16(GROUP.x25519), vector(2, Buffer.alloc(31))]))] }), at('key_share')],
    ['has the share of low order', ({ server }) => server.hello13({ extensions: [version, extension(E.keyShare, Buffer.concat([uint16(GROUP.x25519), vector(2, Buffer.alloc(32))]))] }), at('key_share')],
    ['has bytes after the key share', ({ server }) => server.hello13({ extensions: [version, extension(E.keyShare, Buffer.concat([uint16(GROUP.x25519), vector(2, Buffer.alloc(32, 9)), uint8(0)]))] }), at('key_share')],
    ['holds an extension that nobody asked for', ({ server }) => server.hello12({ extensions: [extension(E.encryptThenMac, Buffer.alloc(0))] }), unoffered('extension 22')],
    ['answers in the clear what belongs behind the encryption', ({ server }) => server.hello13({ extensions: [version, extension(E.alpn, vector(2, vector(1, Buffer.from('h2'))))] }), unoffered('extension 16')],
    ['holds an extension twice', ({ server }) => server.hello13({ extensions: [version, version] }), at('extension 43')],
    ['picks a protocol that was not offered', ({ server }) => server.hello12({ extensions: [extension(E.alpn, vector(2, vector(1, Buffer.from('spdy/3'))))] }), unoffered('alpn')],
    ['picks two protocols', ({ server }) => server.hello12({ extensions: [extension(E.alpn, vector(2, vector(1, Buffer.from('h2')), vector(1, Buffer.from('http/1.1'))))] }), at('alpn')],
    ['renegotiates what was never negotiated', ({ server }) => server.hello12({ extensions: [extension(E.renegotiationInfo, vector(1, Buffer.alloc(12)))] }), at('renegotiation_info')],
    ['cannot read plain points', ({ server }) => server.hello12({ extensions: [extension(E.ecPointFormats, vector(1, uint8(1)))] }), at('ec_point_formats')],
    ['is of TLS 1.1', ({ server }) => server.hello12({ legacyVersion: 0x0302 }), { outcome: 'legacy-version', version: 0x0302 }],
    ['is of SSL 3.0', ({ server }) => server.hello12({ legacyVersion: 0x0300 }), { outcome: 'legacy-version', version: 0x0300 }],
    ['is of a version that never was', ({ server }) => server.hello12({ legacyVersion: 0x0203 }), unoffered('server_version')],
  ];
  it.each(cases)('%s', (_, make, expected) => {
    const talk = begin();
    talk.client.receive(handshakeRecord(make(talk)));
    expect(talk.client.report()).toMatchObject(expected);
    expect(talk.client.done).toBe(true);
  });
  it.each([
    ['server_version', '', 4], ['server_version', '03', 4], ['random', '0303' + '00'.repeat(31), 6], ['session_id', '0303' + '00'.repeat(32) + '20', 39],
    ['cipher_suite', '0303' + '00'.repeat(32) + '00', 39], ['compression_method', '0303' + '00'.repeat(32) + '001301', 41],
    ['server_hello extensions length', '0303' + '00'.repeat(32) + '00130100' + '00', 42], ['extension 43', '0303' + '00'.repeat(32) + '00130100' + '0004002b0002', 48],
    ['supported_versions', '0303' + '00'.repeat(32) + '00130100' + '0005002b000103', 48],
  ])('breaks off in %s', (field, body, offset) => {
    const { client } = begin();
    client.receive(handshakeRecord(message(H.serverHello, Buffer.from(body, 'hex'))));
    expect(client.report()).toMatchObject({ outcome: 'malformed', malformed: { message: 'server_hello', field, offset } });
    expect(client.report().bytes).toBe(message(H.serverHello, Buffer.from(body, 'hex')).toString('hex'));
  });
  it('shares its record with bytes under keys that no longer hold', () => {
    const { client, server } = begin();
    client.receive(handshakeRecord(server.hello13(), message(H.encryptedExtensions, vector(2))));
    expect(client.report()).toMatchObject({ outcome: 'malformed', malformed: { field: 'fragment' } });
  });
  it('tells by its random that something lowered the version', () => {
    const { client, server } = begin();
    client.receive(handshakeRecord(server.hello12({ random: Buffer.concat([Buffer.alloc(24), Buffer.from('DOWNGRD\x01', 'latin1')]) })));
    expect(client.report()).toMatchObject({ outcome: 'unoffered-choice', downgrade: 'tls12', version: 0x0303, malformed: { message: 'server_hello', field: 'random', offset: 6 } });
  });
});

describe('HelloRetryRequest', () => {
  it('is answered with the one share that it asks for', () => {
    const { client, server } = begin();
    client.receive(handshakeRecord(server.retry(GROUP.secp384r1)));
    const [second] = sentMessages(client);
    expect(second?.[0]).toBe(H.clientHello);
    expect(client.done).toBe(false);
    const { clientRandom } = server;
    expect(second!.subarray(6, 38).equals(clientRandom)).toBe(true);
    // key_share: one entry, no GREASE beside it.
    expect(second!.includes(Buffer.concat([uint16(E.keyShare), uint16(2 + 4 + 97), uint16(4 + 97), uint16(GROUP.secp384r1), uint16(97)]))).toBe(true);
    expect(client.report()).toMatchObject({ helloRetryRequest: true, group: GROUP.secp384r1 });
  });
  it.each<[string, (server: ScriptServer) => Buffer[], object]>([
    ['twice', (server) => [server.retry(GROUP.secp256r1), server.retry(GROUP.secp384r1)], at('random')],
    ['for a share that was sent', (server) => [server.retry(GROUP.x25519)], unoffered('key_share')],
    ['for a group that was not offered', (server) => [server.retry(GROUP.x448)], unoffered('key_share')],
    ['for nothing', (server) => [server.retry(null)], at('key_share')],
    ['without a version', (server) => [server.retry(GROUP.secp256r1, { extensions: [extension(E.keyShare, uint16(GROUP.secp256r1))] })], at('supported_versions')],
    ['with another session id', (server) => [server.retry(GROUP.secp256r1, { sessionId: Buffer.alloc(3) })], unoffered('session_id')],
    ['with a suite of TLS 1.2', (server) => [server.retry(GROUP.secp256r1, { suite: 0xc02f })], unoffered('cipher_suite')],
    ['and then TLS 1.2', (server) => [server.retry(GROUP.secp256r1), server.hello12()], unoffered('server_version')],
    ['and then another suite', (server) => [server.retry(GROUP.secp256r1), server.hello13({ suite: 0x1302 })], unoffered('cipher_suite')],
    ['and then another group', (server) => [server.retry(GROUP.secp256r1), server.hello13()], unoffered('key_share')],
  ])('%s', (_, make, expected) => {
    const { client, server } = begin();
    for (const each of make(server)) client.receive(handshakeRecord(each));
    expect(client.report()).toMatchObject(expected);
  });
  it('is no message for who offered TLS 1.2 alone', () => {
    const { client, server } = begin(changed(chromium, 'tls12')!);
    client.receive(handshakeRecord(server.retry(GROUP.secp256r1)));
    expect(client.report()).toMatchObject(unoffered('server_version'));
  });
  it('may bring a cookie', () => {
    const { client, server } = begin();
    const cookie = extension(E.cookie, vector(2, Buffer.from('crumbs')));
    client.receive(handshakeRecord(server.retry(null, { extensions: [extension(E.supportedVersions, uint16(0x0304)), cookie] })));
    expect(sentMessages(client)[0]?.includes(cookie)).toBe(true);
  });
});

describe('the protected flight of TLS 1.3', () => {
  const sealed = (make: (server: ScriptServer) => Buffer[]) => ({ client, server }: Talk) => make(server).forEach((each) => client.receive(server.seal(each)));
  it.each<[string, (talk: Talk) => void, object]>([
    ['leaves encrypted_extensions out', sealed((s) => [s.certificate13()]), at('handshake type')],
    ['leaves the certificate out', sealed((s) => [s.encryptedExtensions(), s.certificateVerify()]), at('handshake type')],
    ['leaves certificate_verify out', sealed((s) => [s.encryptedExtensions(), s.certificate13(), s.finished13()]), at('handshake type')],
    ['asks for a certificate twice', sealed((s) => [s.encryptedExtensions(), s.certificateRequest(), s.certificateRequest()]), at('handshake type')],
    ['asks with a context', sealed((s) => [s.encryptedExtensions(), s.certificateRequest(Buffer.of(1))]), at('certificate_request_context')],
    ['sends a list without certificates', sealed((s) => [s.encryptedExtensions(), message(H.certificate, Buffer.concat([vector(1), vector(3)]))]), at('certificate_list')],
    ['sends an empty certificate', sealed((s) => [s.encryptedExtensions(), message(H.certificate, Buffer.concat([vector(1), vector(3, vector(3), vector(2))]))]), at('cert_data')],
    ['sends extensions of another place', sealed((s) => [s.encryptedExtensions(extension(E.keyShare, uint16(29)))]), unoffered('extension 51')],
    ['signs with what was not offered', sealed((s) => [s.encryptedExtensions(), s.certificate13(), s.certificateVerify(0x0808)]), unoffered('algorithm')],
    ['signs with what TLS 1.3 does not allow', sealed((s) => [s.encryptedExtensions(), s.certificate13(), s.certificateVerify(0x0401)]), unoffered('algorithm')],
    ['signs with another key', sealed((s) => [s.encryptedExtensions(), s.certificate13(), message(H.certificateVerify, Buffer.concat([uint16(0x0403), vector(2, Buffer.alloc(70, 1))]))]), { outcome: 'bad-signature' }],
    ['has a Finished that does not verify', sealed((s) => [s.encryptedExtensions(), s.certificate13(), s.certificateVerify(), message(H.finished, Buffer.alloc(32))]), { outcome: 'bad-record' }],
    ['has a Finished of the wrong length', sealed((s) => [s.encryptedExtensions(), s.certificate13(), s.certificateVerify(), message(H.finished, Buffer.alloc(12))]), { outcome: 'bad-record' }],
    ['is not protected', ({ client, server }) => client.receive(handshakeRecord(server.encryptedExtensions())), at('content type')],
    ['holds a record of zeros', ({ client, server }) => client.receive(server.protection!.seal(0, Buffer.alloc(40))), { outcome: 'bad-record' }],
    ['holds a change_cipher_spec', ({ client, server }) => client.receive(server.seal(Buffer.of(1), 20)), at('content type')],
    ['holds application data too early', ({ client, server }) => client.receive(server.seal(Buffer.from('hello'), 23)), at('content type')],
    ['holds an empty handshake record', ({ client, server }) => client.receive(server.seal(Buffer.alloc(0))), at('fragment')],
    ['holds more than a record may', ({ client, server }) => client.receive(server.seal(Buffer.alloc(16385))), at('record length')],
    ['was damaged', ({ client, server }) => { const record = server.seal(server.encryptedExtensions()); record[10]! ^= 1; client.receive(record); }, { outcome: 'bad-record' }],
    ['says it is longer than a handshake may be', ({ client, server }) => client.receive(server.seal(Buffer.from('0bffffff', 'hex'))), at('handshake length')],
  ])('%s', (_, act, expected) => {
    const talk = begin13();
    act(talk);
    expect(talk.client.report()).toMatchObject(expected);
  });

  const compressed = (algorithm: number, length: number, bytes: Buffer) => message(H.compressedCertificate, Buffer.concat([uint16(algorithm), uint24(length), vector(3, bytes)]));
  it.each<[string, (s: ScriptServer) => Buffer, object]>([
    ['with an algorithm that was not offered', (s) => compressed(9, 10, s.certificateBody()), unoffered('algorithm')],
    ['to more than it says', () => compressed(1, 10, deflateSync(Buffer.alloc(200_000))), at('compressed_certificate_message')],
    ['to less than it says', () => compressed(1, 1000, deflateSync(Buffer.alloc(10))), at('compressed_certificate_message')],
    ['to what no browser would unpack', () => compressed(1, 0xffffff, deflateSync(Buffer.alloc(10))), at('uncompressed_length')],
    ['to nonsense', () => compressed(1, 4, deflateSync(Buffer.from('abcd'))), { outcome: 'malformed' }],
    ['with bytes that do not unpack', () => compressed(2, 4, Buffer.from('abcd')), at('compressed_certificate_message')],
  ])('unpacks its certificate %s', (_, make, expected) => {
    const { client, server } = begin13(firefox);
    client.receive(server.seal(server.encryptedExtensions()));
    client.receive(server.seal(make(server)));
    expect(client.report()).toMatchObject(expected);
  });
  it('may be compressed', () => {
    const { client, server } = begin13(firefox);
    const body = server.certificateBody();
    client.receive(server.seal(server.encryptedExtensions()));
    client.receive(server.seal(server.say(H.compressedCertificate, Buffer.concat([uint16(1), uint24(body.length), vector(3, deflateSync(body))]))));
    client.receive(server.seal(server.certificateVerify()));
    client.receive(server.seal(server.finished13()));
    expect(client.report().outcome).toBe('completed');
    expect(client.certificates.certificates).toHaveLength(1);
  });
  it('may ask for a certificate, and gets an empty list', () => {
    const { client, server } = begin13();
    for (const each of [server.encryptedExtensions(), server.certificateRequest(), server.certificate13(), server.certificateVerify()]) client.receive(server.seal(each));
    client.receive(server.seal(server.finished13()));
    const report = client.report();
    expect(report).toMatchObject({ outcome: 'completed', certificateRequest: { schemes: [0x0403], authorities: [], types: [] } });
    expect(report.messages.filter(({ from }) => from === 'client').map(({ name }) => name)).toEqual(['client_hello', 'change_cipher_spec', 'certificate', 'finished']);
    server.startApplicationKeys();
    client.receive(server.seal(Buffer.of(2, 116), 21));
    expect(client.report()).toMatchObject({ outcome: 'alert', alert: { number: 116, after: 'finished', encrypted: true }, bytes: '15030300020274' });
  });
});

describe('after the handshake', () => {
  it('application data flows, empty records apart', () => {
    const { client, server } = open13();
    client.receive(Buffer.concat([server.seal(Buffer.from('one'), 23), server.seal(Buffer.alloc(0), 23), server.seal(Buffer.from('two'), 23)]));
    expect(client.takeApplication().map(String)).toEqual(['one', 'two']);
  });
  it('a key update is followed, and answered where asked', () => {
    const { client, server } = open13();
    client.takeOutput();
    client.receive(server.seal(message(H.keyUpdate, uint8(1))));
    expect(client.takeOutput()).toHaveLength(1);
    client.receive(server.seal(Buffer.from('under old keys'), 23));
    expect(client.report().outcome).toBe('bad-record');
    expect(client.closedByPeer).toBe(true);
  });
  it('a key update must be one byte, 0 or 1, and end its record', () => {
    for (const bad of [message(H.keyUpdate, uint8(2)), message(H.keyUpdate, Buffer.alloc(2)), message(H.keyUpdate, Buffer.alloc(0)), Buffer.concat([message(H.keyUpdate, uint8(0)), message(H.newSessionTicket, Buffer.alloc(3))])]) {
      const { client, server } = open13();
      client.receive(server.seal(bad));
      expect(client.report().outcome).toBe('malformed');
      expect(client.closedByPeer).toBe(true);
    }
  });
  it('floods that carry nothing end', () => {
    const { client, server } = open13();
    for (let count = 0; count < 40; count++) client.receive(server.seal(Buffer.alloc(0), 23));
    expect(client.closedByPeer).toBe(true);
    const { client: other, server: talker } = open12();
    for (let count = 0; count < 40; count++) other.receive(talker.seal(message(H.helloRequest, Buffer.alloc(0))));
    expect(other.closedByPeer).toBe(true);
  });
  it('a request to renegotiate is declined', () => {
    const { client, server } = open12();
    client.takeOutput();
    client.receive(server.seal(message(H.helloRequest, Buffer.alloc(0))));
    const [declined] = client.takeOutput();
    expect(declined?.[0]).toBe(21);
    expect(client.closedByPeer).toBe(false);
  });
  it('close_notify and later alerts are told apart', () => {
    const { client, server } = open13();
    client.receive(server.seal(Buffer.of(1, 0), 21));
    expect([client.closedByPeer, client.refusedAfterwards, client.report().outcome]).toEqual([true, false, 'completed']);
    const { client: other, server: refuser } = open13();
    other.receive(Buffer.concat([refuser.seal(Buffer.from('page'), 23), refuser.seal(Buffer.of(2, 80), 21)]));
    expect([other.closedByPeer, other.refusedAfterwards, other.lateAlert?.number]).toEqual([true, false, 80]);
  });
});

describe('the flight of TLS 1.2', () => {
  const plain = (make: (server: ScriptServer) => Buffer[]) => ({ client, server }: Talk) => make(server).forEach((each) => client.receive(handshakeRecord(each)));
  it.each<[string, (talk: Talk) => void, object]>([
    ['has no certificate', plain((s) => [s.hello12(), s.keyExchange()]), at('handshake type')],
    ['has an empty list', plain((s) => [s.hello12(), message(H.certificate, vector(3))]), at('certificate_list')],
    ['has no key exchange', plain((s) => [s.hello12(), s.certificate12(), s.done()]), at('handshake type')],
    ['has two key exchanges', plain((s) => [s.hello12(), s.certificate12(), s.keyExchange(), s.keyExchange()]), at('handshake type')],
    ['has a key exchange where the suite has none', plain((s) => [s.hello12({ suite: 0x009c }), s.certificate12(), s.keyExchange()]), at('handshake type')],
    ['staples though it did not say so', plain((s) => [s.hello12(), s.certificate12(), message(H.certificateStatus, Buffer.concat([uint8(1), vector(3, Buffer.of(1))]))]), at('handshake type')],
    ['uses a group that was not offered', plain((s) => [s.hello12(), s.certificate12(), s.keyExchange(GROUP.x448)]), unoffered('namedcurve')],
    ['uses a group of TLS 1.3', plain((s) => [s.hello12(), s.certificate12(), s.keyExchange(GROUP.x25519mlkem768)]), unoffered('namedcurve')],
    ['signs with what was not offered', plain((s) => [s.hello12(), s.certificate12(), s.keyExchange(GROUP.x25519, 0x0101)]), unoffered('signature algorithm')],
    ['has a share that is no point', plain((s) => [s.hello12(), s.certificate12(), s.keyExchange(GROUP.x25519, 0x0403, Buffer.alloc(5)), s.done()]), at('public')],
    ['has explicit curve parameters', plain((s) => [s.hello12(), s.certificate12(), message(H.serverKeyExchange, Buffer.of(1, 0, 0))]), at('curve_type')],
    ['wants RSA from an elliptic curve', plain((s) => [s.hello12({ suite: 0x009c }), s.certificate12(), s.done()]), unoffered('certificate')],
    ['ends with more than nothing', plain((s) => [s.hello12(), s.certificate12(), s.keyExchange(), message(H.serverHelloDone, Buffer.of(1))]), at('server_hello_done')],
    ['changes keys too early', ({ client, server }) => client.receive(Buffer.concat([handshakeRecord(server.hello12()), CCS])), at('content type')],
    ['finishes in the clear', ({ client, server }) => client.receive(Buffer.concat([server.flight12(), handshakeRecord(message(H.finished, Buffer.alloc(12)))])), at('handshake type')],
    ['gives a ticket that it did not promise', ({ client, server }) => client.receive(Buffer.concat([server.flight12(), handshakeRecord(message(H.newSessionTicket, Buffer.alloc(6)))])), at('handshake type')],
    ['changes keys in the middle of a message', ({ client, server }) => client.receive(Buffer.concat([server.flight12(), plainRecord(22, Buffer.of(20, 0)), CCS])), at('content type')],
    ['changes keys twice', ({ client, server }) => client.receive(Buffer.concat([server.flight12(), CCS, CCS])), at('content type')],
    ['changes keys with another byte', ({ client, server }) => client.receive(Buffer.concat([server.flight12(), plainRecord(20, Buffer.of(2))])), at('change_cipher_spec')],
    ['is not protected after it changed keys', ({ client, server }) => client.receive(Buffer.concat([server.flight12(), CCS, handshakeRecord(message(H.finished, Buffer.alloc(12)))])), { outcome: 'bad-record' }],
    ['turns TLS 1.3 in the middle', plain((s) => [s.hello12(), s.encryptedExtensions()]), at('handshake type')],
  ])('%s', (_, act, expected) => {
    const talk = begin();
    act(talk);
    expect(talk.client.report()).toMatchObject(expected);
  });
  it('may hold HelloRequest, which means nothing there', () => {
    const { client, server } = begin();
    const flight = server.flight12();
    client.receive(Buffer.concat([handshakeRecord(message(H.helloRequest, Buffer.alloc(0))), flight]));
    client.receive(server.finish12(client));
    expect(client.completed).toBe(true);
  });
});

describe('alerts', () => {
  it('a fatal one ends it, and is placed', () => {
    const { client } = begin();
    client.receive(alert(2, 40));
    expect(client.report()).toMatchObject({ outcome: 'alert', alert: { level: 2, number: 40, name: 'handshake_failure', after: 'client_hello', encrypted: false }, bytes: '15030300020228' });
  });
  it('an unknown number survives', () => {
    const { client } = begin();
    client.receive(alert(2, 99));
    expect(client.report().alert).toMatchObject({ number: 99, name: '0x63' });
  });
  it('a warning ends nothing', () => {
    const { client, server } = begin();
    client.receive(Buffer.concat([alert(1, 112), server.flight13()]));
    expect(client.completed).toBe(true);
  });
  it.each(['closed', 'reset'] as const)('a warning before the connection is %s is what the peer had to say', (how) => {
    const { client } = begin();
    client.receive(alert(1, 40));
    client.close(how);
    expect(client.report()).toMatchObject({ outcome: 'alert', alert: { level: 1, number: 40 }, ended: how });
  });
  it('warnings without end are too many', () => {
    const { client } = begin();
    for (let count = 0; count < 5; count++) client.receive(alert(1, 112));
    expect(client.report()).toMatchObject({ outcome: 'alert', alert: { number: 112 } });
  });
  it('in TLS 1.3 every alert is fatal, also one in the clear', () => {
    const { client } = begin13();
    client.receive(alert(1, 48));
    expect(client.report()).toMatchObject({ outcome: 'alert', alert: { level: 1, number: 48, after: 'server_hello', encrypted: false } });
    const { client: other, server } = begin13();
    other.receive(server.seal(Buffer.of(2, 80), 21));
    expect(other.report()).toMatchObject({ outcome: 'alert', alert: { number: 80, encrypted: true } });
  });
  it('close_notify closes', () => {
    const { client } = begin();
    client.receive(alert(1, 0));
    expect(client.report().outcome).toBe('closed');
  });
  it.each([['', 'alert level'], ['02', 'alert description'], ['0228ff', 'alert'], ['0728', 'alert level']])('of the bytes "%s" are malformed', (hex, field) => {
    const { client } = begin();
    client.receive(plainRecord(21, Buffer.from(hex, 'hex')));
    expect(client.report()).toMatchObject({ outcome: 'malformed', malformed: { message: 'alert', field } });
  });
});

describe('records', () => {
  it('change_cipher_spec without end is too many', () => {
    const { client } = begin();
    client.receive(Buffer.concat(Array.from({ length: 40 }, () => CCS)));
    expect(client.report()).toMatchObject(at('content type'));
  });
  it('empty handshake records are refused', () => {
    const { client } = begin();
    client.receive(plainRecord(22, Buffer.alloc(0)));
    expect(client.report()).toMatchObject(at('fragment'));
  });
  it('any record version of TLS passes, as browsers let it', () => {
    const { client, server } = begin();
    const flight = server.flight13();
    flight.writeUInt16BE(0x0301, 1);
    client.receive(flight);
    expect(client.completed).toBe(true);
  });
  it('a plain record holds 2^14 bytes at most', () => {
    const { client } = begin();
    client.receive(plainRecord(22, Buffer.alloc(16385, 2)));
    expect(client.report()).toMatchObject(at('record length'));
  });
  it('of an endless handshake end somewhere', () => {
    const { client, server } = begin13();
    const part = server.seal(message(H.encryptedExtensions, vector(2)).subarray(0, 4));
    client.receive(part);
    for (let count = 0; count < 40 && !client.done; count++) client.receive(Buffer.alloc(65_536, 0));
    expect(client.done).toBe(true);
  });
  it('nothing is read after the end', () => {
    const { client, server } = begin();
    client.receive(alert(2, 40));
    const before = JSON.stringify(client.report());
    client.receive(server.flight13());
    client.close('closed');
    expect(JSON.parse(JSON.stringify(client.report()))).toMatchObject({ outcome: 'alert', messages: JSON.parse(before).messages });
  });
});
