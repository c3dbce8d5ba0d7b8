import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observation as schema, type CertificateObservation, type Observation, type TlsObservation } from '../../../lib/protocol/observation.ts';
import { readTarget } from '../../../lib/protocol/target.ts';
import { RunContext, type RunOptions } from '../../../probe/run-context.ts';
import { beginCertificates, checkCertificates } from '../../../probe/steps/certificate.ts';
import { MOST_OBSERVATION_BYTES } from '../../../probe/x509/facts.ts';
import { Extension, type Identity } from '../../lab/certificates.ts';
import { tlv } from '../../../probe/x509/der.ts';
import { der, maker, rawCertificate, rawName, read } from './made.ts';

const HOST = 'site.example';

function contextFor(over: Partial<RunOptions> = {}, host = HOST): { context: RunContext; seen: Observation[] } {
  const target = readTarget(`https://${host}/`);
  if (!target.ok) throw new Error(target.says);
  const seen: Observation[] = [];
  return { context: new RunContext({ target: target.target, failure: null, timeoutMs: 5000, cacert: maker.root.pem, ...over }, (observation) => seen.push(observation)), seen };
}

const tls = { id: 'tls-1', address: '192.0.2.1', port: 443 } as TlsObservation;
const received = (...chain: (Identity | Uint8Array)[]) => ({ certificates: chain.map((each) => Buffer.from('der' in each ? each.der : each)), ocsp: null, timestamps: null });

async function check(chain: (Identity | Uint8Array)[], over: Partial<RunOptions> = {}, host = HOST): Promise<CertificateObservation> {
  const { context, seen } = contextFor(over, host);
  await checkCertificates(context, tls, received(...chain));
  expect(seen).toHaveLength(1);
  return accepted(seen[0]!);
}

/** Passes the schema as it is, and is small. */
function accepted(observation: Observation): CertificateObservation {
  const result = v.safeParse(schema, observation);
  expect(result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  expect(Buffer.byteLength(JSON.stringify(observation))).toBeLessThan(300_000);
  return observation as CertificateObservation;
}

describe('a chain judged', () => {
  it('sound', async () => {
    expect(await check([await maker.leaf([HOST]), maker.intermediate])).toMatchObject({ problems: [], trustedBy: 'extra', browsers: { firefox: null, chromium: null }, revocation: 'not-checked' });
  });
  it('empty', async () => {
    expect(await check([])).toMatchObject({ chain: [], problems: [{ id: 'malformed' }], browsers: { chromium: 'ERR_SSL_SERVER_CERT_BAD_FORMAT' } });
  });
  it('with an issuer of a proxy: untrusted it is a fault, trusted it is only told', async () => {
    const proxy = await maker.make({ subject: 'CN=Zscaler Root CA,O=Zscaler Inc.', ca: true });
    const leaf = await maker.leaf([HOST], { issuer: proxy });
    expect(await check([leaf, proxy])).toMatchObject({ product: 'Zscaler', problems: [{ id: 'unknown-issuer' }, { id: 'interception-product' }] });
    expect(await check([leaf, proxy], { cacert: proxy.pem })).toMatchObject({ product: 'Zscaler', problems: [], trustedBy: 'extra' });
    const own = await check([await maker.make({ subject: 'CN=FortiGate,O=Fortinet', names: [HOST] })]);
    expect(own.problems.map(({ id }) => id)).toEqual(['self-signed']);
    expect(own.product).toBeUndefined();
  });
});

describe('hostile chains', () => {
  const control = fc.constantFrom('\0', '\n', '\u202e', '"', '<', '\ud800', '\u2028', 'é', 'a', '\u0007');
  const nasty = fc.array(control, { maxLength: 60 }).map((characters) => Buffer.from(characters.join(''), 'utf8'));

  it('keep every observation within the schema', async () => {
    await fc.assert(fc.asyncProperty(
      fc.array(fc.record({ text: nasty, wide: fc.boolean(), names: fc.array(nasty, { maxLength: 8 }), many: fc.constantFrom(0, 0, 300, 900), serial: fc.uint8Array({ minLength: 1, maxLength: 90 }), extensions: fc.constantFrom(0, 3, 200) }), { minLength: 1, maxLength: 20 }),
      async (wishes) => {
        const chain = wishes.map(({ text, wide, names, many, serial, extensions }, place) => rawCertificate({
          subject: rawName(['0603550403', wide ? 0x1e : 0x0c, text], ['06032a0304', 0x0c, Buffer.from(String(place))]),
          names: [...names.map((name) => tlv(0x82, name)), ...Array.from({ length: many }, (_, i) => tlv(0x82, Buffer.from(`\u0001${i}`.repeat(5))))],
          serial: Buffer.from(serial),
          extensions: Array.from({ length: extensions }, (_, i) => der.sequence(der.raw(`06032a03${(i % 128).toString(16).padStart(2, '0')}`), tlv(0x01, Buffer.of(0xff)), der.octets(Buffer.alloc(3)))).slice(0, 120),
        }));
        await check(chain);
      },
    ), { numRuns: 60 });
  }, 30_000);

  it('of random bytes too', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 40 }), async (chain) => void (await check(chain))), { numRuns: 100 });
  });

  it('that are as large as can be are cut to fit, and say so', async () => {
    const subject = rawName(...Array.from({ length: 10 }, (): [string, number, Buffer] => ['0603550403', 0x0c, Buffer.from('\u0001'.repeat(900))]));
    const chain = Array.from({ length: 20 }, (_, i) => rawCertificate({ subject, serial: Buffer.of(1 + i), names: Array.from({ length: 250 }, () => tlv(0x82, Buffer.alloc(100, 1))) }));
    const started = performance.now();
    const observation = await check(chain);
    expect(performance.now() - started).toBeLessThan(1500);
    expect(observation.cut).toEqual(['names', 'pem', 'repair', 'texts']);
    expect(Buffer.byteLength(JSON.stringify(observation))).toBeLessThan(MOST_OBSERVATION_BYTES);
  });

  it('of many CAs with one name end in time', async () => {
    const twins = await Promise.all(Array.from({ length: 15 }, () => maker.make({ subject: 'CN=Twin', ca: true, issuer: maker.root, extensions: [] })));
    const started = performance.now();
    await check([await maker.leaf([HOST], { issuer: twins[14]! }), ...twins]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('keep names apart that hide behind a NUL or a newline', async () => {
    const observation = await check([rawCertificate({ names: [tlv(0x82, Buffer.from(`${HOST}\0.evil.example`)), tlv(0x82, Buffer.from(`${HOST}\n`)), tlv(0x02, Buffer.from(HOST))] })]);
    expect(observation.problems.map(({ id }) => id)).toContain('wrong-host');
  });
});

describe('asking the CA', () => {
  const files = new Map<string, Buffer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const body = files.get(request.url ?? '');
    if (request.url === '/silent.crl') return;
    response.writeHead(body ? 200 : 404).end(body);
  });
  let ca = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    ca = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => { server.closeAllConnections(); server.close(); });

  const leafWith = (path: string) => maker.leaf([HOST], { crlUrl: `${ca}${path}` });

  it('finds a revoked certificate in its list', async () => {
    const leaf = await leafWith('/a.crl');
    files.set('/a.crl', Buffer.from(await maker.revoke(maker.intermediate, [leaf])));
    const observation = await check([leaf, maker.intermediate]);
    expect(observation).toMatchObject({ revocation: 'revoked', problems: [{ id: 'revoked', certificate: 0 }], browsers: { firefox: null, chromium: null } });
    expect(observation.bytes).toContain(read(leaf).serial.toLowerCase());
  });

  it('says good of one that is not in it', async () => {
    const leaf = await leafWith('/b.crl');
    files.set('/b.crl', Buffer.from(await maker.revoke(maker.intermediate, [])));
    expect(await check([leaf, maker.intermediate])).toMatchObject({ revocation: 'good', problems: [], revocationSays: expect.stringContaining('does not have it') });
  });

  it('asks nobody where that is switched off, where a staple came, or where the chain is faulty anyway', async () => {
    const leaf = await leafWith('/c.crl');
    asked.length = 0;
    expect(await check([leaf, maker.intermediate], { others: false })).toMatchObject({ revocation: 'not-checked', revocationSays: expect.stringContaining('switched off') });
    expect(await check([leaf, maker.intermediate], {}, 'other.example')).toMatchObject({ revocation: 'not-checked' });
    expect(await check([leaf, maker.intermediate], { cacert: '' })).toMatchObject({ revocation: 'not-checked' });
    const { context, seen } = contextFor();
    await checkCertificates(context, tls, { ...received(leaf, maker.intermediate), ocsp: Buffer.from('3003020103', 'hex') });
    expect(accepted(seen[0]!)).toMatchObject({ revocation: 'unknown' });
    expect(asked).toEqual([]);
  });

  it('asks about a chain with faults where the browser says revoked', async () => {
    const leaf = await maker.leaf([HOST], { crlUrl: `${ca}/d.crl`, from: -9, until: -2 });
    files.set('/d.crl', Buffer.from(await maker.revoke(maker.intermediate, [leaf])));
    const observation = await check([leaf, maker.intermediate], { failure: { raw: 'ERR_CERT_REVOKED', code: 'ERR_CERT_REVOKED', browser: 'chromium' } });
    expect(observation.problems.map(({ id }) => id)).toEqual(['revoked', 'expired']);
  });

  it('finds a revoked issuer, beside the leaf, and says which it is', async () => {
    const inner = await maker.make({ subject: 'CN=Inner', ca: true, issuer: maker.intermediate, crlUrl: `${ca}/outer.crl` });
    const leaf = await maker.leaf([HOST], { issuer: inner, crlUrl: `${ca}/inner.crl` });
    files.set('/outer.crl', Buffer.from(await maker.revoke(maker.intermediate, [inner])));
    files.set('/inner.crl', Buffer.from(await maker.revoke(inner, [])));
    const seen = await check([leaf, inner, maker.intermediate]);
    expect(seen).toMatchObject({
      revocation: 'good', issuerRevocation: [{ certificate: 1, status: 'revoked' }, { certificate: 2, status: 'not-checked', says: expect.stringContaining('names no list') }],
      problems: [{ id: 'revoked', certificate: 1 }], browsers: { firefox: null, chromium: null },
    });
    expect(seen.bytes).toContain(read(inner).serial.toLowerCase());
    files.set('/inner.crl', Buffer.from(await maker.revoke(inner, [leaf])));
    expect((await check([leaf, inner, maker.intermediate])).problems.map(({ certificate }) => certificate)).toEqual([0, 1]);
    asked.length = 0;
    expect((await check([leaf, inner, maker.intermediate], { others: false })).issuerRevocation).toMatchObject([{ status: 'not-checked', says: expect.stringContaining('switched off') }, { status: 'not-checked' }]);
    expect(asked).toEqual([]);
  });

  it('keeps the answer for one where that for another does not come', async () => {
    const inner = await maker.make({ subject: 'CN=Inner', ca: true, issuer: maker.intermediate, crlUrl: `${ca}/silent.crl` });
    const leaf = await maker.leaf([HOST], { issuer: inner, crlUrl: `${ca}/quick.crl` });
    files.set('/quick.crl', Buffer.from(await maker.revoke(inner, [])));
    expect(await check([leaf, inner, maker.intermediate])).toMatchObject({ revocation: 'good', issuerRevocation: [{ status: 'not-checked', says: expect.stringContaining('had not answered') }, {}], problems: [] });
  });

  it('asks about the issuers beside a staple, which speaks of the leaf alone', async () => {
    const inner = await maker.make({ subject: 'CN=Inner', ca: true, issuer: maker.intermediate, crlUrl: `${ca}/outer.crl` });
    files.set('/outer.crl', Buffer.from(await maker.revoke(maker.intermediate, [inner])));
    const leaf = await maker.leaf([HOST], { issuer: inner });
    const { context, seen } = contextFor();
    await checkCertificates(context, tls, { ...received(leaf, inner, maker.intermediate), ocsp: Buffer.from('3003020103', 'hex') });
    expect(accepted(seen[0]!)).toMatchObject({ revocation: 'unknown', problems: [{ id: 'revoked', certificate: 1 }] });
  });

  it('waits for a silent CA no longer than its patience, beside what else is going on', async () => {
    const { context, seen } = contextFor();
    const begun = performance.now();
    const checked = await beginCertificates(context, tls, received(await leafWith('/silent.crl'), maker.intermediate));
    expect(seen).toEqual([]);
    expect(checked.problems).toEqual([]);
    await checked.finish();
    expect(performance.now() - begun).toBeLessThan(900);
    expect(accepted(seen[0]!)).toMatchObject({ revocation: 'not-checked', problems: [] });
    expect(seen).toHaveLength(1);
  });

  it('fetches the issuers that were left out, and gives them for repair', async () => {
    const inner = await maker.make({ subject: 'CN=Inner', ca: true, issuer: maker.intermediate, issuerUrl: `${ca}/intermediate.der` });
    files.set('/intermediate.der', Buffer.from(maker.intermediate.der));
    files.set('/inner.pem', Buffer.from(inner.pem));
    const leaf = await maker.leaf([HOST], { issuer: inner, issuerUrl: `${ca}/inner.pem` });
    const observation = await check([leaf]);
    expect(observation.problems.map(({ id }) => id)).toEqual(['missing-intermediate']);
    expect(observation.chain.map(({ source }) => source)).toEqual(['sent', 'fetched', 'fetched', 'root']);
    expect(observation.repair?.match(/BEGIN/g)).toHaveLength(2);
    asked.length = 0;
    expect((await check([leaf], { others: false })).problems.map(({ id }) => id)).toEqual(['unknown-issuer']);
    expect(asked).toEqual([]);
  });

  it('ends with an issuer that names itself as its own', async () => {
    const loop = await maker.make({ subject: 'CN=Loop', ca: true, issuer: await maker.make({ subject: 'CN=Loop', ca: true }), issuerUrl: `${ca}/loop.der` });
    files.set('/loop.der', Buffer.from(loop.der));
    const observation = await check([await maker.leaf([HOST], { issuer: loop, issuerUrl: `${ca}/loop.der` })]);
    expect(observation.problems.map(({ id }) => id)).toContain('unknown-issuer');
  });

  it('never asks for odd addresses', async () => {
    asked.length = 0;
    const names = [`${ca}/x y\r\nEvil: 1`, 'file:///etc/hostname'].map((name) => der.primitive(6, Buffer.from(name)));
    const points = new Uint8Array(der.sequence(der.sequence(der.context(0, der.context(0, ...names)))));
    const leaf = await maker.leaf([HOST], { extensions: [new Extension('2.5.29.31', false, points)] });
    expect(await check([leaf, maker.intermediate])).toMatchObject({ revocation: 'not-checked' });
    expect(asked).toEqual([]);
  });
});
