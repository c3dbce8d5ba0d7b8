import { X509Certificate } from 'node:crypto';
import * as tls from 'node:tls';
import { describe, expect, it } from 'vitest';
import { browserVerdicts } from '../../../probe/x509/browser-verdicts.ts';
import type { Certificate } from '../../../probe/x509/certificate.ts';
import { DISTRUSTED_CAS, distrustOf } from '../../../probe/x509/distrusted-cas.ts';
import { rootLimits, type RootLimits } from '../../../probe/x509/root-limits.ts';
import { judgePath } from '../../../probe/x509/path-problems.ts';
import { buildPaths } from '../../../probe/x509/paths.ts';
import { pemStore, type TrustStore } from '../../../probe/x509/trust-store.ts';
import { Extension, KeyUsageFlags, type Identity, type Wish } from '../../lab/certificates.ts';
import { constraints, labRoots, maker, read } from './made.ts';

const HOST = 'localhost';
const under = (issuer: Identity, wish: Partial<Wish> = {}) => maker.make({ subject: `CN=${HOST}`, names: [HOST], issuer, ...wish });
const ca = (wish: Partial<Wish> = {}) => maker.make({ subject: 'CN=Inner', ca: true, issuer: maker.root, from: -10, until: 20, ...wish });
const stores = [labRoots()];

const CLIENT = '1.3.6.1.5.5.7.3.2';
const CRITICAL = new Extension('1.3.6.1.4.1.55555.1.1', true, new Uint8Array([5, 0]));
const MUST_STAPLE = new Extension('1.3.6.1.5.5.7.1.24', false, new Uint8Array([0x30, 3, 2, 1, 5]));
const LIMITED = new Extension('2.5.29.30', true, constraints('permitted', 'inner.example') as BufferSource as ArrayBuffer);
const nobody = maker.make({ subject: 'CN=Nobody', ca: true });

interface Sees {
  problems: string[];
  firefox: string | null;
  chromium: string | null;
}

function judge(sent: Identity[], { host = HOST, stapled = false, trust = stores }: { host?: string; stapled?: boolean; trust?: TrustStore[] } = {}): Sees {
  const [leaf, ...pool] = sent.map(read);
  const path = buildPaths(leaf!, pool, trust)[0]!;
  const judged = judgePath(path, { host, now: Date.now(), stapled, timestamps: [], transparency: null });
  return { problems: judged.map(({ id }) => id), ...browserVerdicts(judged) };
}

const MANY_NAMES = Array.from({ length: 1500 }, (_, n) => `name-${n}-${'x'.repeat(30)}.inner.example`);

/** A leaf under so many issuers, each made by the one above; the first by the root. */
async function long(issuers: number): Promise<Identity[]> {
  const sent: Identity[] = [];
  for (let n = 1; n <= issuers; n++) sent.unshift(await ca({ subject: `CN=Inner ${n}`, issuer: sent[0] ?? maker.root }));
  return [await under(sent[0]!), ...sent];
}

/** What both browsers showed for servers with such chains, measured with Firefox 153 and Chromium 156. */
const MEASURED: Record<string, [chain: () => Promise<Identity[]>, firefox: string | null, chromium: string | null, problems: string[]]> = {
  sound: [async () => [await maker.leaf([HOST]), maker.intermediate], null, null, []],
  expired: [async () => [await under(maker.root, { from: -9, until: -2 })], 'SEC_ERROR_EXPIRED_CERTIFICATE', 'ERR_CERT_DATE_INVALID', ['expired']],
  'not yet valid': [async () => [await under(maker.root, { from: 3, until: 9 })], 'MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE', 'ERR_CERT_DATE_INVALID', ['not-yet-valid']],
  'wrong host': [async () => [await under(maker.root, { names: ['other.example'] })], 'SSL_ERROR_BAD_CERT_DOMAIN', 'ERR_CERT_COMMON_NAME_INVALID', ['wrong-host']],
  'no alternative name': [async () => [await maker.make({ subject: `CN=${HOST}`, issuer: maker.root })], 'SSL_ERROR_BAD_CERT_DOMAIN', 'ERR_CERT_COMMON_NAME_INVALID', ['no-subject-alt-name']],
  'issuer not sent': [async () => [await maker.leaf([HOST])], 'SEC_ERROR_UNKNOWN_ISSUER', 'ERR_CERT_AUTHORITY_INVALID', ['unknown-issuer']],
  'unknown root, sent': [async () => { const root = await maker.make({ subject: 'CN=Nobody', ca: true }); return [await under(root), root]; }, 'SEC_ERROR_UNKNOWN_ISSUER', 'ERR_CERT_AUTHORITY_INVALID', ['unknown-issuer']],
  'six issuers below the root': [() => long(6), null, null, []],
  'seven issuers below the root': [() => long(7), 'SEC_ERROR_UNKNOWN_ISSUER', null, ['unknown-issuer']],
  'nineteen issuers below the root': [() => long(19), 'SEC_ERROR_UNKNOWN_ISSUER', null, ['unknown-issuer']],
  'twenty issuers below the root': [() => long(20), 'SEC_ERROR_UNKNOWN_ISSUER', 'ERR_CERT_AUTHORITY_INVALID', ['unknown-issuer']],
  'a leaf of more than 64 kB': [async () => [await under(maker.root, { names: [HOST, ...MANY_NAMES] })], 'SEC_ERROR_BAD_DER', null, ['malformed']],
  'an issuer of more than 64 kB': [async () => { const inner = await ca({ names: MANY_NAMES }); return [await under(inner), inner]; }, 'SEC_ERROR_UNKNOWN_ISSUER', null, ['unknown-issuer']],
  'self-signed': [async () => [await maker.make({ subject: `CN=${HOST}`, names: [HOST] })], 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'ERR_CERT_AUTHORITY_INVALID', ['self-signed']],
  'self-signed CA': [async () => [await maker.make({ subject: `CN=${HOST}`, names: [HOST], ca: true, usages: KeyUsageFlags.digitalSignature | KeyUsageFlags.keyCertSign })], 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'ERR_CERT_AUTHORITY_INVALID', ['self-signed']],
  'self-signed and expired': [async () => [await maker.make({ subject: `CN=${HOST}`, names: [HOST], from: -9, until: -2 })], 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'ERR_CERT_AUTHORITY_INVALID', ['self-signed', 'expired']],
  'self-signed for another name': [async () => [await maker.make({ subject: 'CN=other.example', names: ['other.example'] })], 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'ERR_CERT_AUTHORITY_INVALID', ['self-signed', 'wrong-host']],
  'RSA 1024': [async () => [await under(maker.root, { key: 'rsa1024' })], null, null, ['weak-key']],
  'client use alone': [async () => [await under(maker.root, { extendedUsages: [CLIENT] })], 'SEC_ERROR_INADEQUATE_CERT_TYPE', 'ERR_CERT_INVALID', ['extended-key-usage']],
  'no digitalSignature': [async () => [await under(maker.root, { key: 'rsa', usages: KeyUsageFlags.keyEncipherment })], null, 'ERR_SSL_KEY_USAGE_INCOMPATIBLE', ['key-usage']],
  'keyCertSign alone': [async () => [await under(maker.root, { usages: KeyUsageFlags.keyCertSign })], 'SEC_ERROR_INADEQUATE_KEY_USAGE', 'ERR_SSL_KEY_USAGE_INCOMPATIBLE', ['key-usage']],
  'CA as leaf': [async () => [await under(maker.root, { ca: true, usages: KeyUsageFlags.digitalSignature | KeyUsageFlags.keyCertSign })], 'MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY', null, ['ca-as-leaf']],
  'valid for ten years': [async () => [await under(maker.root, { from: -5, until: 3650 })], null, null, []],
  'unknown critical extension': [async () => [await under(maker.root, { extensions: [CRITICAL] })], 'SEC_ERROR_UNKNOWN_CRITICAL_EXTENSION', 'ERR_CERT_INVALID', ['unknown-critical-extension']],
  'must-staple': [async () => [await under(maker.root, { extensions: [MUST_STAPLE] })], 'MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING', null, ['staple-missing']],
  'expired intermediate': [async () => { const inner = await ca({ from: -9, until: -2 }); return [await under(inner), inner]; }, 'SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE', 'ERR_CERT_DATE_INVALID', ['issuer-expired']],
  'intermediate not yet valid': [async () => { const inner = await ca({ from: 2, until: 9 }); return [await under(inner), inner]; }, 'MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE', 'ERR_CERT_DATE_INVALID', ['issuer-not-yet-valid']],
  'issued by a leaf': [async () => { const inner = await maker.leaf(['inner.example']); return [await under(inner), inner, maker.intermediate]; }, 'SEC_ERROR_INADEQUATE_KEY_USAGE', 'ERR_CERT_INVALID', ['issuer-not-ca', 'key-usage']],
  'issuer without keyCertSign': [async () => { const inner = await ca({ usages: KeyUsageFlags.cRLSign }); return [await under(inner), inner]; }, 'SEC_ERROR_INADEQUATE_KEY_USAGE', 'ERR_CERT_INVALID', ['key-usage']],
  'name constraint': [async () => { const inner = await ca({ extensions: [LIMITED] }); return [await under(inner), inner]; }, 'SEC_ERROR_CERT_NOT_IN_NAME_SPACE', 'ERR_CERT_INVALID', ['name-constraint']],
  'expired and for another name': [async () => [await maker.leaf(['other.example'], { from: -9, until: -2 }), maker.intermediate], 'SSL_ERROR_BAD_CERT_DOMAIN', 'ERR_CERT_COMMON_NAME_INVALID', ['expired', 'wrong-host']],
  'self-signed without digitalSignature': [async () => [await maker.make({ subject: `CN=${HOST}`, names: [HOST], key: 'rsa', usages: KeyUsageFlags.keyEncipherment })], 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'ERR_SSL_KEY_USAGE_INCOMPATIBLE', ['self-signed', 'key-usage']],
  'self-signed for clients': [async () => [await maker.make({ subject: `CN=${HOST}`, names: [HOST], extendedUsages: [CLIENT] })], 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'ERR_CERT_AUTHORITY_INVALID', ['self-signed', 'extended-key-usage']],
  'unknown issuer and critical extension': [async () => [await under(await nobody, { extensions: [CRITICAL] }), await nobody], 'SEC_ERROR_UNKNOWN_CRITICAL_EXTENSION', 'ERR_CERT_AUTHORITY_INVALID', ['unknown-issuer', 'unknown-critical-extension']],
  'unknown issuer and keyCertSign alone': [async () => [await under(await nobody, { usages: KeyUsageFlags.keyCertSign }), await nobody], 'SEC_ERROR_UNKNOWN_ISSUER', 'ERR_SSL_KEY_USAGE_INCOMPATIBLE', ['unknown-issuer', 'key-usage']],
  'unknown issuer and expired': [async () => [await under(await nobody, { from: -9, until: -2 }), await nobody], 'SEC_ERROR_UNKNOWN_ISSUER', 'ERR_CERT_AUTHORITY_INVALID', ['unknown-issuer', 'expired']],
  'expired issuer and another name': [async () => { const inner = await ca({ from: -9, until: -2 }); return [await under(inner, { names: ['other.example'] }), inner]; }, 'SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE', 'ERR_CERT_COMMON_NAME_INVALID', ['issuer-expired', 'wrong-host']],
  'must-staple and expired': [async () => [await under(maker.root, { from: -9, until: -2, extensions: [MUST_STAPLE] })], 'SEC_ERROR_EXPIRED_CERTIFICATE', 'ERR_CERT_DATE_INVALID', ['staple-missing', 'expired']],
  'must-staple and another name': [async () => [await under(maker.root, { names: ['other.example'], extensions: [MUST_STAPLE] })], 'MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING', 'ERR_CERT_COMMON_NAME_INVALID', ['staple-missing', 'wrong-host']],
  'CA as leaf and another name': [async () => [await under(maker.root, { names: ['other.example'], ca: true, usages: KeyUsageFlags.digitalSignature | KeyUsageFlags.keyCertSign })], 'MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY', 'ERR_CERT_COMMON_NAME_INVALID', ['ca-as-leaf', 'wrong-host']],
  'CA as leaf and expired': [async () => [await under(maker.root, { from: -9, until: -2, ca: true, usages: KeyUsageFlags.digitalSignature | KeyUsageFlags.keyCertSign })], 'MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY', 'ERR_CERT_DATE_INVALID', ['ca-as-leaf', 'expired']],
  'name constraint and expired': [async () => { const inner = await ca({ extensions: [LIMITED] }); return [await under(inner, { from: -9, until: -2 }), inner]; }, 'SEC_ERROR_CERT_NOT_IN_NAME_SPACE', 'ERR_CERT_DATE_INVALID', ['name-constraint', 'expired']],
  'name constraint and another name': [async () => { const inner = await ca({ extensions: [LIMITED] }); return [await under(inner, { names: ['other.example'] }), inner]; }, 'SEC_ERROR_CERT_NOT_IN_NAME_SPACE', 'ERR_CERT_INVALID', ['name-constraint', 'wrong-host']],
  'client use alone and expired': [async () => [await under(maker.root, { extendedUsages: [CLIENT], from: -9, until: -2 })], 'SEC_ERROR_INADEQUATE_CERT_TYPE', 'ERR_CERT_DATE_INVALID', ['extended-key-usage', 'expired']],
  'a name with a trailing dot': [async () => [await under(maker.root, { names: [`${HOST}.`] })], 'SSL_ERROR_BAD_CERT_DOMAIN', null, ['wrong-host']],
  'signed with SHA-1': [async () => { const inner = await ca({ key: 'rsa' }); return [await under(inner, { hash: 'SHA-1' }), inner]; }, 'SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED', 'ERR_CERT_INVALID', ['weak-signature']],
};

describe('what each browser shows', () => {
  it.each(Object.keys(MEASURED))('%s', async (name) => {
    const [chain, firefox, chromium, problems] = MEASURED[name]!;
    const seen = judge(await chain());
    expect(seen.problems).toEqual(expect.arrayContaining(problems));
    if (problems.length === 0) expect(seen.problems).toEqual([]);
    expect([seen.firefox, seen.chromium]).toEqual([firefox, chromium]);
  });

  it('a broken signature', async () => {
    const twin = await maker.make({ subject: 'CN=Twin', ca: true, issuer: maker.root });
    const other = await maker.make({ subject: 'CN=Twin', ca: true, issuer: maker.root });
    const leaf = read(await under(twin));
    // The other CA of that name under the first one's key identifier.
    const forged = { ...read(other), subjectKeyId: leaf.authorityKeyId, publicKey: read(other).publicKey } as Certificate;
    const judged = judgePath(buildPaths(leaf, [forged], stores)[0]!, { host: HOST, now: Date.now(), stapled: false, timestamps: [], transparency: null });
    expect(judged.map(({ id }) => id)).toEqual(['bad-signature']);
    expect(browserVerdicts(judged)).toEqual({ firefox: 'SEC_ERROR_BAD_SIGNATURE', chromium: 'ERR_CERT_AUTHORITY_INVALID' });
  });

  it('a staple satisfies must-staple', async () => {
    expect(judge([(await MEASURED['must-staple']![0]())[0]!], { stapled: true }).problems).toEqual([]);
  });
});

describe('paths', () => {
  it('orders what came in any order', async () => {
    const inner = await ca();
    const deeper = await ca({ subject: 'CN=Deeper', issuer: inner });
    expect(judge([await under(deeper), maker.root, inner, deeper]).problems).toEqual([]);
  });

  it('takes the path that is in date among several', async () => {
    const keys = await ca();
    const old = await ca({ from: -9, until: -2 });
    const leaf = await under(keys);
    expect(judge([leaf, old, keys]).problems).toEqual([]);
  });

  it('ends in circles of cross-signed CAs and in long chains', async () => {
    const a = await maker.make({ subject: 'CN=A', ca: true });
    const b = await maker.make({ subject: 'CN=B', ca: true, issuer: a });
    const aByB = { ...a, ...(await maker.make({ subject: 'CN=A', ca: true, issuer: b })) };
    let last = a;
    const long: Identity[] = [];
    for (let i = 0; i < 14; i++) long.push((last = await maker.make({ subject: `CN=L${i}`, ca: true, issuer: last })));
    const started = performance.now();
    expect(judge([await under(aByB), aByB, b, a]).problems).toContain('unknown-issuer');
    expect(judge([await under(last), ...long]).problems).toContain('unknown-issuer');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('judges the dates of a root that is shown as leaf, and of a trusted root', async () => {
    const old = await maker.make({ subject: `CN=${HOST}`, names: [HOST], from: -9, until: -2 });
    expect(judge([old], { trust: [pemStore('extra', old.pem)] }).problems).toEqual(['expired']);
    const oldRoot = await maker.make({ subject: 'CN=Old Root', ca: true, from: -9, until: -2 });
    expect(judge([await under(oldRoot)], { trust: [pemStore('extra', oldRoot.pem)] }).problems).toEqual(['issuer-expired']);
  });

  it('counts path lengths', async () => {
    const short = await ca({ subject: 'CN=Short' });
    const inner = await ca({ subject: 'CN=Inner 2', issuer: short });
    const path = { certificates: [read(await under(inner)), read(inner), { ...read(short), basicConstraints: { ca: true, pathLength: 0 } } as Certificate, read(maker.root)], trustedBy: 'extra', badSignature: false };
    const judged = judgePath(path, { host: HOST, now: Date.now(), stapled: false, timestamps: [], transparency: null });
    expect(judged.map(({ id }) => id)).toContain('path-length');
    expect(browserVerdicts(judged)).toEqual({ firefox: 'SEC_ERROR_PATH_LEN_CONSTRAINT_INVALID', chromium: 'ERR_CERT_INVALID' });
  });
});

describe('distrusted CAs', () => {
  const table = (root: Certificate) => [{
    name: 'Test CA', roots: [root.sha256], subject: /CN=Test CA/, firefox: { after: Date.UTC(2024, 10, 30), by: 'notBefore' as const }, chromium: { after: Date.UTC(2024, 10, 11), by: 'timestamp' as const },
  }];
  const root = maker.make({ subject: 'CN=Test CA', ca: true, from: -4000, until: 900 });

  it('minds the date rule of each browser', async () => {
    const top = read(await root);
    const days = (at: number) => (at - Date.now()) / 86_400_000;
    const made = async (at: number) => [read(await under(await root, { from: days(at), until: 100 })), top];
    const before = await made(Date.UTC(2024, 10, 1));
    const between = await made(Date.UTC(2024, 10, 20));
    const after = await made(Date.UTC(2025, 0, 1));
    expect(distrustOf(before, true, null, table(top))).toBeNull();
    expect(distrustOf(between, true, null, table(top))).toMatchObject({ firefox: false, chromium: true, byFingerprint: true });
    expect(distrustOf(after, true, null, table(top))).toMatchObject({ firefox: true, chromium: true });
    // A timestamp from before the day vouches for the certificate in Chrome.
    expect(distrustOf(after, true, Date.UTC(2024, 10, 5), table(top))).toMatchObject({ firefox: true, chromium: false });
  });

  it('takes a name alone only where the chain ends in no trusted root, and never that of a lone self-signed certificate', async () => {
    const entrust = await maker.make({ subject: 'CN=Entrust Root Certification Authority - G2,O=Entrust\\, Inc.', ca: true });
    const leaf = read(await under(entrust));
    expect(distrustOf([leaf, read(entrust)], false, null)).toMatchObject({ byFingerprint: false, firefox: true });
    expect(distrustOf([leaf, read(entrust)], true, null)).toBeNull();
    expect(distrustOf([read(entrust)], false, null)).toBeNull();
    expect(judge([await under(entrust), entrust])).toMatchObject({ problems: ['ca-distrusted'], firefox: 'SEC_ERROR_UNKNOWN_ISSUER', chromium: 'ERR_CERT_AUTHORITY_INVALID' });
  });

  it('of which each browser keeps rules for single roots', async () => {
    const top = read(await root);
    const at = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day);
    const leaf = read(await under(await root, { from: (at(2026, 10, 5) - Date.now()) / 86_400_000, until: 500 }));
    const judged = (limits: Partial<RootLimits>, trustedBy = 'built-in', logged: number | null = null) => {
      const timestamps = logged === null ? [] : [{ way: 'embedded' as const, id: 'ab', log: null, at: logged, state: 'unknown-log' as const }];
      return judgePath({ certificates: [leaf, top], trustedBy, badSignature: false }, { host: HOST, now: at(2026, 11, 1), stapled: false, timestamps, transparency: null, limits: new Map([[top.sha256, { firefox: null, chromium: null, ...limits }]]) }).filter(({ id }) => id === 'ca-distrusted');
    };
    const day = { until: at(2026, 10, 1) - 1000 };
    expect(judged({ chromium: day })).toMatchObject([{ says: 'below the root "CN=Test CA" Chrome takes nothing logged after 2026-09-30T23:59:59Z, and this was logged 2026-10-05T00:00:00Z', codes: { firefox: null, chromium: 'ERR_CERT_AUTHORITY_INVALID' } }]);
    // A timestamp from before the day vouches for the certificate in Chrome.
    expect(judged({ chromium: day }, 'built-in', at(2026, 9, 30))).toEqual([]);
    expect(judged({ chromium: { until: at(2027, 1, 1) } })).toEqual([]);
    expect(judged({ firefox: day }, 'built-in', at(2026, 9, 30))).toMatchObject([{ says: expect.stringMatching(/Firefox takes nothing made after/), codes: { firefox: 'SEC_ERROR_UNTRUSTED_ISSUER', chromium: null } }]);
    expect(judged({ firefox: 'removed', chromium: 'removed' })).toMatchObject([{ says: 'the root "CN=Test CA" is no longer in the store of Firefox; and by the rules of Chrome: the root "CN=Test CA" is no longer in the store of Chrome' }]);
    expect(judged({ chromium: 'removed' }, 'extra')).toEqual([]);
    expect(judged({})).toEqual([]);
  });

  it('of which a root that no store holds is refused by both browsers, whoever made the rule', async () => {
    const chunghwa = await maker.make({ subject: 'CN=HiPKI Root CA - G1,O=Chunghwa Telecom Co.\\, Ltd.', ca: true });
    expect(judge([await under(chunghwa), chunghwa])).toMatchObject({ problems: ['ca-distrusted'], firefox: 'SEC_ERROR_UNKNOWN_ISSUER', chromium: 'ERR_CERT_AUTHORITY_INVALID' });
  });

  it('has rules for single roots of the built-in store alone, with whole fingerprints', () => {
    const builtIn = new Set(tls.rootCertificates.map((pem) => new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase()));
    const limits = [...rootLimits()];
    expect(limits.length).toBeGreaterThan(30);
    // Releases of Node differ by a few roots.
    expect(limits.filter(([sha256]) => builtIn.has(sha256)).length).toBeGreaterThan(limits.length / 2);
    for (const [sha256, { firefox, chromium }] of limits) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      for (const rule of [firefox, chromium]) if (rule !== null && rule !== 'removed') expect(rule.until).toBeGreaterThan(Date.UTC(2020, 0, 1));
      expect(firefox ?? chromium).not.toBeNull();
    }
  });

  it('has whole fingerprints, none twice', () => {
    const roots = DISTRUSTED_CAS.flatMap((each) => each.roots);
    for (const root of roots) expect(root).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(roots).size).toBe(roots.length);
  });
});
