import { createHash, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { askCrl } from '../../../probe/x509/crl.ts';
import { tlv } from '../../../probe/x509/der.ts';
import { ocspRequest, readOcsp } from '../../../probe/x509/ocsp.ts';
import type { Identity } from '../../lab/certificates.ts';
import { der, maker, read } from './made.ts';

const DAY = 86_400_000;
const now = Date.now();
const leaf = await maker.leaf(['site.example']);
const other = await maker.leaf(['other.example']);
const certificate = read(leaf);
const issuer = read(maker.intermediate);
const AS = 'the staple';

interface OcspWish {
  signer?: Identity;
  /** Sent along. */
  certificates?: Identity[];
  about?: Identity;
  status?: Buffer;
  thisUpdate?: number;
  nextUpdate?: number | null;
  responseStatus?: number;
  extensions?: Buffer;
  hash?: 'sha1' | 'sha256';
}

const HASH = { sha1: '06052b0e03021a', sha256: '0609608648016503040201' };

function answer({ signer = maker.intermediate, certificates = [], about = leaf, status = der.primitive(0, Buffer.alloc(0)), thisUpdate = now - DAY, nextUpdate = now + DAY, responseStatus = 0, extensions, hash = 'sha1' }: OcspWish = {}): Buffer {
  const digest = (bytes: Buffer) => createHash(hash).update(bytes).digest();
  const keyInfo = issuer.x509!.publicKey.export({ type: 'spki', format: 'der' });
  const key = keyInfo.subarray(keyInfo.length - 65);
  const id = der.sequence(der.sequence(der.raw(HASH[hash])), der.octets(digest(issuer.subjectDer)), der.octets(digest(key)), der.integer(read(about).serial));
  const single = der.sequence(id, status, der.time(thisUpdate), ...(nextUpdate === null ? [] : [der.context(0, der.time(nextUpdate))]), ...(extensions ? [der.context(1, extensions)] : []));
  const data = der.sequence(der.context(2, der.octets(digest(key))), der.time(thisUpdate), der.sequence(single));
  const algorithm = der.sequence(der.raw('06082a8648ce3d040302'));
  const sent = certificates.length > 0 ? [der.context(0, der.sequence(...certificates.map((each) => Buffer.from(each.der))))] : [];
  const basic = der.sequence(data, algorithm, der.bits(sign('sha256', data, signer.keyPem)), ...sent);
  const response = der.context(0, der.sequence(der.raw('06092b0601050507300101'), der.octets(basic)));
  return responseStatus === 0 ? der.sequence(der.enumerated(0), response) : der.sequence(der.enumerated(responseStatus));
}

const ask = (bytes: Buffer) => readOcsp(bytes, certificate, issuer, AS, now);
const revoked = der.context(1, der.time(now - 2 * DAY), der.context(0, der.enumerated(1)));

describe('OCSP answers', () => {
  it('good, by the issuer, with either hash', () => {
    expect(ask(answer())).toMatchObject({ status: 'good' });
    expect(ask(answer({ hash: 'sha256' }))).toMatchObject({ status: 'good' });
  });
  it('revoked, with date and reason, the answer kept as proof', () => {
    const bytes = answer({ status: revoked });
    const told = ask(bytes);
    expect(told.status).toBe('revoked');
    expect(told.says).toContain('keyCompromise');
    expect(told.proof.equals(bytes.subarray(0, 2048))).toBe(true);
  });
  it('by a responder that the issuer named', async () => {
    const responder = await maker.make({ subject: 'CN=Responder', issuer: maker.intermediate, extendedUsages: ['1.3.6.1.5.5.7.3.9'] });
    expect(ask(answer({ signer: responder, certificates: [responder], status: revoked }))).toMatchObject({ status: 'revoked' });
  });
  it.each<[string, () => Promise<OcspWish>, RegExp]>([
    ['signed by a stranger', async () => ({ signer: maker.root }), /neither the issuer/],
    ['signed by a certificate without the right to', async () => { const plain = await maker.leaf(['x.example']); return { signer: plain, certificates: [plain] }; }, /neither the issuer/],
    ['signed by a responder whose time is over', async () => { const late = await maker.make({ subject: 'CN=Late', issuer: maker.intermediate, extendedUsages: ['1.3.6.1.5.5.7.3.9'], from: -9, until: -2 }); return { signer: late, certificates: [late] }; }, /neither the issuer/],
    ['signed by another CA’s responder', async () => { const foreign = await maker.make({ subject: 'CN=Foreign', issuer: maker.root, extendedUsages: ['1.3.6.1.5.5.7.3.9'] }); return { signer: foreign, certificates: [foreign] }; }, /neither the issuer/],
    ['about another certificate', async () => ({ about: other }), /other certificates/],
    ['out of date', async () => ({ thisUpdate: now - 9 * DAY, nextUpdate: now - 2 * DAY }), /nextUpdate .* is past/],
    ['from the future', async () => ({ thisUpdate: now + DAY, nextUpdate: null }), /lies ahead/],
    ['an error of the responder', async () => ({ responseStatus: 3 }), /tryLater/],
    ['unknown to the responder', async () => ({ status: der.primitive(2, Buffer.alloc(0)) }), /does not know/],
  ])('%s settles nothing', async (_, wish, says) => {
    expect(ask(answer(await wish()))).toMatchObject({ status: 'unknown', says: expect.stringMatching(says) });
  });
  it('without the issuer settles nothing', () => expect(readOcsp(answer(), certificate, null, AS, now).status).toBe('unknown'));
  it('hands on the timestamps in it', () => {
    const list = Buffer.from('0003000100', 'hex');
    const extensions = der.sequence(der.sequence(der.raw('060a2b06010401d679020405'), der.octets(der.octets(list))));
    expect(ask(answer({ extensions })).timestamps?.equals(list)).toBe(true);
  });
  it('is asked for by a request that OpenSSL’s grammar knows', () => {
    const request = ocspRequest(certificate, issuer);
    expect(request[0]).toBe(0x30);
    expect(request.includes(Buffer.from(certificate.serial, 'hex'))).toBe(true);
    expect(request.length).toBeLessThan(255);
  });
});

describe('revocation lists', () => {
  const look = (bytes: Uint8Array, from = 'http://ca.example/x.crl', of = issuer) => askCrl(Buffer.from(bytes), certificate, of, from, now);

  it('has the serial number, or has it not', async () => {
    expect(look(await maker.revoke(maker.intermediate, [other, leaf]))).toMatchObject({ status: 'revoked', says: expect.stringContaining('keyCompromise') });
    expect(look(await maker.revoke(maker.intermediate, [other]))).toMatchObject({ status: 'good' });
    expect(look(await maker.revoke(maker.intermediate, []))).toMatchObject({ status: 'good' });
  });
  it('of another CA, or under another key, settles nothing', async () => {
    expect(look(await maker.revoke(maker.root, [leaf]))).toMatchObject({ status: 'unknown', says: expect.stringContaining('another CA') });
    const twin = await maker.make({ subject: 'CN=Pagefault Lab Intermediate,O=Pagefault Lab', ca: true, issuer: maker.root });
    expect(look(await maker.revoke(twin, [leaf]))).toMatchObject({ status: 'unknown', says: expect.stringContaining('did not sign') });
  });
  it('keeps the entry as proof', async () => {
    expect(look(await maker.revoke(maker.intermediate, [leaf])).proof.includes(Buffer.from(certificate.serial, 'hex'))).toBe(true);
  });

  const made = (extensions: Buffer | null, nextUpdate = now + DAY, entries: Buffer[] = []) => {
    const algorithm = der.sequence(der.raw('06082a8648ce3d040302'));
    const data = der.sequence(der.integer('01'), algorithm, issuer.subjectDer, der.time(now - DAY), der.time(nextUpdate), ...(entries.length > 0 ? [der.sequence(...entries)] : []), ...(extensions ? [der.context(0, der.sequence(extensions))] : []));
    return der.sequence(data, algorithm, der.bits(sign('sha256', data, maker.intermediate.keyPem)));
  };
  const extension = (oid: string, value: Buffer) => der.sequence(der.raw(oid), tlv(0x01, Buffer.of(0xff)), der.octets(value));

  it('that is late, partial or unknown in kind does not say good', () => {
    expect(look(made(null))).toMatchObject({ status: 'good' });
    expect(look(made(null, now - DAY / 2))).toMatchObject({ status: 'unknown' });
    expect(look(made(extension('0603551d1b', der.integer('01'))))).toMatchObject({ status: 'unknown', says: expect.stringContaining('delta') });
    expect(look(made(extension('0603551d1c', der.sequence(der.primitive(2, Buffer.of(0xff))))))).toMatchObject({ status: 'unknown', says: expect.stringContaining('other certificates') });
    const point = (url: string) => der.sequence(der.context(0, der.context(0, der.primitive(6, Buffer.from(url)))));
    expect(look(made(extension('0603551d1c', point('http://ca.example/other.crl'))))).toMatchObject({ status: 'unknown', says: expect.stringContaining('distribution point') });
    expect(look(made(extension('06032a0304', Buffer.of(5, 0))))).toMatchObject({ status: 'unknown', says: expect.stringContaining('1.2.3.4') });
  });

  it('with 2000 entries is searched at once', () => {
    const entries = Array.from({ length: 2000 }, (_, i) => der.sequence(der.integer((0x10000000 + i).toString(16)), der.time(now - DAY)));
    const started = performance.now();
    expect(look(made(null, now + DAY, [...entries]))).toMatchObject({ status: 'good' });
    expect(performance.now() - started).toBeLessThan(200);
  });
});
