import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import type { SecureVersion, TlsOptions } from 'node:tls';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HelloSpec } from '../../probe/tls/hello.ts';
import { EXTENSION, GROUP, VERSION } from '../../probe/tls/numbers.ts';
import { browserHello } from '../../probe/tls/profiles.ts';
import { changed, withoutEach, type Change } from '../../probe/tls/variants.ts';
import { chain, type Identity } from './certificates.ts';
import { gnutlsServer } from './programs/gnutls.ts';
import { nginxCertificate, nginxServer } from './programs/nginx.ts';
import { tlsServer } from './programs/node.ts';
import { opensslServer } from './programs/openssl.ts';
import type { Running } from './server.ts';
import { bench, shake } from './tls-shake.ts';

const NAME = 'bench.lab.localhost';
const chromium = browserHello('chromium', NAME);
const firefox = browserHello('firefox', NAME);
let base: Awaited<ReturnType<typeof bench>>;
let ec: Identity;
let rsa: Identity;

beforeAll(async () => {
  base = await bench();
  [ec, rsa] = await Promise.all([base.certificates.leaf([NAME]), base.certificates.leaf([NAME], { key: 'rsa' })]);
}, 20_000);
afterAll(() => base?.clean());

/** A Node server that answers every request, for the time of one look. */
async function withNode<T>(options: TlsOptions, look: (server: Running) => Promise<T>, leaf: Identity = ec): Promise<T> {
  const server = await tlsServer(base, leaf, (socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')), { ALPNProtocols: ['h2', 'http/1.1'], ...options });
  return look(server).finally(() => server.stop());
}

const completed = { outcome: 'completed', page: expect.stringMatching(/^HTTP\/1\.[01] 200/) };
const only = (version: SecureVersion): TlsOptions => ({ minVersion: version, maxVersion: version });

describe('TLS 1.3', () => {
  it.each([['TLS_AES_128_GCM_SHA256', 0x1301], ['TLS_AES_256_GCM_SHA384', 0x1302], ['TLS_CHACHA20_POLY1305_SHA256', 0x1303]] as const)('%s', async (ciphers, cipherSuite) => {
    for (const leaf of [ec, rsa]) expect(await withNode({ ciphers }, (server) => shake(server, chromium), leaf)).toMatchObject({ ...completed, version: 0x0304, cipherSuite, alpn: 'h2' });
  });

  const groups = [['x25519', GROUP.x25519], ['P-256', GROUP.secp256r1], ['P-384', GROUP.secp384r1], ['P-521', GROUP.secp521r1], ['X448', GROUP.x448], ['X25519MLKEM768', GROUP.x25519mlkem768]] as const;
  it.each(groups)('a share of %s', async (ecdhCurve, group) => {
    const spec: HelloSpec = { ...chromium, groups: [group], keyShares: [group] };
    const seen = await withNode({ ecdhCurve }, (server) => shake(server, spec));
    expect(seen).toMatchObject({ ...completed, group });
    expect(seen.helloRetryRequest).toBeUndefined();
  });
  it.each(groups.slice(1))('a retry with %s', async (ecdhCurve, group) => {
    for (const like of [chromium, firefox]) {
      const spec: HelloSpec = { ...like, groups: [GROUP.x25519, group], keyShares: [GROUP.x25519] };
      expect(await withNode({ ecdhCurve }, (server) => shake(server, spec))).toMatchObject({ ...completed, group, helloRetryRequest: true });
    }
  });
  it('the group that only a wide hello offers is answered, not guessed at', async () => {
    expect(await withNode({ ecdhCurve: 'ffdhe2048' }, (server) => shake(server, { ...firefox }))).toMatchObject({ outcome: 'answered', helloRetryRequest: true, group: GROUP.ffdhe2048 });
  });
});

describe('TLS 1.2', () => {
  const suites: [string, number, 'ec' | 'rsa'][] = [
    ['ECDHE-ECDSA-AES128-GCM-SHA256', 0xc02b, 'ec'], ['ECDHE-RSA-AES128-GCM-SHA256', 0xc02f, 'rsa'], ['ECDHE-ECDSA-AES256-GCM-SHA384', 0xc02c, 'ec'],
    ['ECDHE-RSA-AES256-GCM-SHA384', 0xc030, 'rsa'], ['ECDHE-ECDSA-CHACHA20-POLY1305', 0xcca9, 'ec'], ['ECDHE-RSA-CHACHA20-POLY1305', 0xcca8, 'rsa'],
    ['ECDHE-ECDSA-AES128-SHA', 0xc009, 'ec'], ['ECDHE-ECDSA-AES256-SHA', 0xc00a, 'ec'], ['ECDHE-RSA-AES128-SHA', 0xc013, 'rsa'], ['ECDHE-RSA-AES256-SHA', 0xc014, 'rsa'],
    ['AES128-GCM-SHA256', 0x009c, 'rsa'], ['AES256-GCM-SHA384', 0x009d, 'rsa'], ['AES128-SHA', 0x002f, 'rsa'], ['AES256-SHA', 0x0035, 'rsa'],
  ];
  it.each(suites)('%s, with and without the extended main secret', async (ciphers, cipherSuite, kind) => {
    const spec: HelloSpec = { ...changed(chromium, 'tls12')!, cipherSuites: [cipherSuite] };
    const plain: HelloSpec = { ...spec, extensions: spec.extensions.filter((type) => type !== EXTENSION.extendedMasterSecret) };
    for (const each of [spec, plain]) {
      const seen = await withNode({ ...only('TLSv1.2'), ciphers: `${ciphers}:@SECLEVEL=0` }, (server) => shake(server, each), kind === 'ec' ? ec : rsa);
      expect(seen).toMatchObject({ ...completed, version: 0x0303, cipherSuite });
    }
  });
  it.each([['x25519', GROUP.x25519], ['P-256', GROUP.secp256r1], ['P-384', GROUP.secp384r1], ['P-521', GROUP.secp521r1]] as const)('over %s', async (ecdhCurve, group) => {
    expect(await withNode({ ...only('TLSv1.2'), ecdhCurve }, (server) => shake(server, firefox))).toMatchObject({ ...completed, group });
  });
  it('below it, a server is recognised and left', async () => {
    const seen = await withNode({ ...only('TLSv1'), ciphers: 'DEFAULT@SECLEVEL=0' }, (server) => shake(server, changed(chromium, 'wide')!));
    expect(seen).toMatchObject({ outcome: 'legacy-version', version: VERSION.TLS10 });
  });
  it('a suite that no browser offers is answered', async () => {
    const seen = await withNode({ ...only('TLSv1.2'), ciphers: 'DHE-RSA-AES128-GCM-SHA256', dhparam: 'auto' as never }, (server) => shake(server, changed(chromium, 'wide')!), rsa);
    expect(seen).toMatchObject({ outcome: 'answered', cipherSuite: 0x009e });
    const refused = await withNode({ ...only('TLSv1.2'), ciphers: 'DHE-RSA-AES128-GCM-SHA256', dhparam: 'auto' as never }, (server) => shake(server, chromium), rsa);
    expect(refused).toMatchObject({ outcome: 'alert', alert: { number: 40, after: 'client_hello', encrypted: false } });
  });
});

describe('client certificates', () => {
  const asks = (version: SecureVersion, required: boolean): TlsOptions => ({ ...only(version), requestCert: true, rejectUnauthorized: required, ca: chain(base.certificates.root) });
  const authorities = ['CN=Pagefault Lab Root, O=Pagefault Lab'];

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('%s: asked for and not insisted on', async (version) => {
    const seen = await withNode(asks(version, false), (server) => shake(server, chromium));
    expect(seen).toMatchObject({ ...completed, certificateRequest: { authorities } });
    expect(seen.certificateRequest!.schemes.length).toBeGreaterThan(3);
    expect(seen.certificateRequest!.types.length > 0).toBe(version === 'TLSv1.2');
  });
  it('TLS 1.2: OpenSSL refuses the empty list with an alert', async () => {
    const ctx = await base.place();
    await writeFile(join(ctx.dir, 'ca.pem'), ctx.certificates.root.pem);
    const server = await opensslServer(ctx, ec, [ctx.certificates.intermediate], ['-tls1_2', '-Verify', '1', '-CAfile', join(ctx.dir, 'ca.pem')]);
    const seen = await shake(server, chromium).finally(() => server.stop());
    expect(seen).toMatchObject({ outcome: 'alert', alert: { number: 40, after: 'finished' }, certificateRequest: { authorities }, page: '' });
  });
  it('TLS 1.3: OpenSSL refuses it after the handshake seemed complete', async () => {
    const ctx = await base.place();
    await writeFile(join(ctx.dir, 'ca.pem'), ctx.certificates.root.pem);
    const server = await opensslServer(ctx, ec, [ctx.certificates.intermediate], ['-tls1_3', '-Verify', '1', '-CAfile', join(ctx.dir, 'ca.pem')]);
    const seen = await shake(server, chromium).finally(() => server.stop());
    expect(seen).toMatchObject({ outcome: 'alert', alert: { number: 116, after: 'finished', encrypted: true }, certificateRequest: { authorities }, page: '' });
  });
  it('GnuTLS refuses it too', async () => {
    const ctx = await base.place();
    await writeFile(join(ctx.dir, 'ca.pem'), ctx.certificates.root.pem);
    const server = await gnutlsServer(ctx, ec, [ctx.certificates.intermediate], ['--x509cafile', join(ctx.dir, 'ca.pem'), '--require-client-cert']);
    const seen = await shake(server, firefox).finally(() => server.stop());
    expect(seen).toMatchObject({ outcome: 'alert', alert: { number: 116, encrypted: true }, certificateRequest: { authorities } });
  });
});

describe('what else a server sends', () => {
  it('the whole chain, leaf first', async () => {
    const seen = await withNode({}, (server) => shake(server, chromium));
    expect(seen.sent.map((der) => der.toString('hex'))).toEqual([ec, base.certificates.intermediate].map(({ der }) => Buffer.from(der).toString('hex')));
    expect(seen.certificates).toBe(ec.der.length + base.certificates.intermediate.der.length);
  });
  it.each(['-tls1_2', '-tls1_3'])('a stapled OCSP response (%s)', async (version) => {
    const ctx = await base.place();
    const staple = await ocspResponse(ctx.dir, base.certificates.intermediate, ec);
    const server = await opensslServer(ctx, ec, [ctx.certificates.intermediate], [version, '-status_file', staple]);
    const seen = await shake(server, firefox).finally(() => server.stop());
    expect(seen).toMatchObject({ ...completed, stapled: true });
    const bare = await opensslServer(await base.place(), ec, [base.certificates.intermediate], [version]);
    expect(await shake(bare, firefox).finally(() => bare.stop())).toMatchObject({ ...completed, stapled: false });
  });
  it('no protocol in common', async () => {
    const seen = await withNode({ ALPNProtocols: ['spdy/3'] }, (server) => shake(server, chromium));
    expect(seen).toMatchObject({ outcome: 'alert', alert: { number: 120, after: 'client_hello' } });
    expect(await withNode({ ALPNProtocols: ['http/1.1'] }, (server) => shake(server, chromium))).toMatchObject({ ...completed, alpn: 'http/1.1' });
  });
  it('every message in its order and how it travelled', async () => {
    const seen = await withNode(only('TLSv1.3'), (server) => shake(server, firefox));
    expect(seen.messages.filter(({ name }) => name !== 'new_session_ticket').map(({ from, name, encrypted }) => `${from} ${name}${encrypted ? ' *' : ''}`)).toEqual([
      'client client_hello', 'server server_hello', 'server change_cipher_spec', 'server encrypted_extensions *', 'server certificate *', 'server certificate_verify *', 'server finished *',
      'client change_cipher_spec', 'client finished *', 'server alert close_notify *',
    ]);
  });
});

describe('every variant is a hello that a sound server completes', () => {
  const changes = (like: HelloSpec): Change[] => [
    'no-post-quantum', 'no-key-share', 'split', 'padded', 'tls12', 'no-alpn', 'http1-alpn', 'no-ech-grease', 'no-grease', 'other-name', 'parent-name', 'www-name', 'no-name', 'wide',
    ...withoutEach(like, 'tls13'), ...withoutEach(like, 'other'),
  ];
  const all = [chromium, firefox].flatMap((like) => [like, ...changes(like).map((change) => changed(like, change)).filter((spec) => spec !== null)]);

  it.each([
    ['Node', () => tlsServer(base, ec, (socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\n\r\n')), { ALPNProtocols: ['h2', 'http/1.1'] })],
    ['OpenSSL', async () => opensslServer(await base.place(), ec, [base.certificates.intermediate])],
    ['GnuTLS', async () => gnutlsServer(await base.place(), ec, [base.certificates.intermediate], ['--disable-client-cert'])],
    ['nginx', async () => {
      const ctx = await base.place();
      const certificate = await nginxCertificate(ctx, rsa, [ctx.certificates.intermediate]);
      return nginxServer(ctx, (listen) => `server { ${listen('ssl')} ${certificate} location / { return 200 "ok"; } }`);
    }],
  ] as const)('%s', async (_, start) => {
    const server = await start();
    try {
      for (const spec of all) {
        const { outcome, malformed, alert } = await shake(server, spec);
        expect({ profile: spec.profile, changed: spec.changed, outcome, malformed, alert }).toEqual({ profile: spec.profile, changed: spec.changed, outcome: 'completed', malformed: undefined, alert: undefined });
      }
    } finally {
      await server.stop();
    }
  }, 60_000);
});

/** An OCSP response that knows nothing of the certificate: enough to be stapled. */
async function ocspResponse(dir: string, issuer: Identity, leaf: Identity): Promise<string> {
  const file = (name: string) => join(dir, name);
  await Promise.all([
    writeFile(file('issuer.pem'), issuer.pem), writeFile(file('issuer.key'), issuer.keyPem, { mode: 0o600 }), writeFile(file('cert.pem'), leaf.pem), writeFile(file('index.txt'), ''),
  ]);
  await promisify(execFile)('openssl', [
    'ocsp', '-index', file('index.txt'), '-rsigner', file('issuer.pem'), '-rkey', file('issuer.key'), '-CA', file('issuer.pem'), '-issuer', file('issuer.pem'), '-cert', file('cert.pem'), '-respout', file('staple.der'), '-ndays', '1',
  ]);
  return file('staple.der');
}
