import { describe, expect, test } from 'vitest';
import { CAUSE_IDS } from '../../../lib/causes/ids.ts';
import { STANDINGS } from '../../../lib/codes/code-entry.ts';
import { FAMILIES, isFamily } from '../../../lib/codes/families.ts';
import { normalise } from '../../../lib/codes/normalise.ts';
import { makeNsresult, moduleNumber, nsresultOfNss, nssOfNsresult } from '../../../lib/codes/nsresult.ts';
import { allCodeNames, chromiumName, codeEntry } from '../../../lib/codes/registry.ts';
import { entryOrGuess } from '../../../lib/codes/entry-or-guess.ts';
import { codeRows } from '../../../lib/codes/rows.ts';
import { STEPS } from '../../../lib/protocol/step.ts';
import { ENGLISH_CODES } from '../../../lib/words/en/codes/index.ts';

const rows = codeRows();
const ofRegistry = (registry: string) => rows.filter((row) => row.registry === registry);
const entries = allCodeNames().map((name) => codeEntry(name)!);

describe('rows', () => {
  test('hold what they must', () => {
    const bad = rows.filter((row) => !/^[A-Z][A-Z0-9_]+$/.test(row.name) || !isFamily(row.family) || !STANDINGS.includes(row.standing) || (row.registry !== 'label' && !Number.isInteger(row.number)));
    expect(bad).toEqual([]);
  });

  test('have no name twice', () => {
    const names = rows.map((row) => row.name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('have no number twice among the codes of today', () => {
    for (const registry of ['chromium', 'nss', 'nspr']) {
      const numbers = ofRegistry(registry).filter((row) => row.standing !== 'gone').map((row) => row.number);
      expect(numbers.filter((number, i) => numbers.indexOf(number) !== i), registry).toEqual([]);
    }
    const numbers = ofRegistry('nsresult').map((row) => row.number);
    // NS_ERROR_INVALID_ARG is another name of NS_ERROR_ILLEGAL_VALUE.
    expect(numbers.filter((number, i) => numbers.indexOf(number) !== i)).toEqual([0x80070057]);
  });

  test.each([
    ['SSL_ERROR_', -0x3000, 193, []],
    ['SEC_ERROR_', -0x2000, 185, ['SEC_INTERNAL_ONLY']],
    ['MOZILLA_PKIX_ERROR_', -0x4000, 18, []],
  ])('%s counts up without a gap', (prefix, base, length, others) => {
    const inRange = ofRegistry('nss').filter((row) => row.number! >= base && row.number! < base + 0x400).sort((a, b) => a.number! - b.number!);
    expect(inRange.map((row) => row.number)).toEqual(Array.from({ length }, (_, i) => base + i));
    expect(inRange.filter((row) => !row.name.startsWith(prefix) && !row.name.startsWith('XP_') && !others.includes(row.name as never))).toEqual([]);
  });

  test('name only causes that exist, none twice', () => {
    for (const row of rows) {
      expect((row.causes ?? []).filter((cause) => !CAUSE_IDS.includes(cause)), row.name).toEqual([]);
      expect(new Set(row.causes).size, row.name).toBe(row.causes?.length ?? 0);
    }
    for (const [family, { causes }] of Object.entries(FAMILIES)) expect(causes.filter((cause) => !CAUSE_IDS.includes(cause)), family).toEqual([]);
  });

  test('call a renamed code by a name of today', () => {
    for (const row of rows.filter((each) => each.renamedTo)) {
      expect(row.standing, row.name).toBe('gone');
      expect(codeEntry(row.renamedTo!)?.standing, row.name).not.toBe('gone');
      expect(codeEntry(row.renamedTo!), row.name).not.toBe(null);
    }
  });

  test('number every net error that the sources of Chromium count', () => {
    expect(ofRegistry('chromium').filter((row) => row.standing !== 'gone')).toHaveLength(249);
    expect(chromiumName(-337)).toBe('ERR_HTTP2_PROTOCOL_ERROR');
    expect(chromiumName(-122)).toBe('ERR_ALPN_NEGOTIATION_FAILED');
    expect(chromiumName(-112)).toBe('ERR_NO_SSL_VERSIONS_ENABLED');
  });
});

/** Codes that no page load ends with. */
const WITHOUT_CAUSE = new Set(Object.entries(FAMILIES).filter(([, facts]) => facts.causes.length === 0).map(([family]) => family));

describe('entries', () => {
  test('only families that end no page load go without causes', () => {
    expect([...WITHOUT_CAUSE].sort()).toEqual(['internal', 'other-use']);
  });

  test('every code that can end a page load has its step and causes', () => {
    for (const entry of entries.filter((each) => each.standing === 'page' || each.standing === 'rare')) {
      expect(STEPS, entry.name).toContain(entry.step);
      if (!WITHOUT_CAUSE.has(entry.family)) expect(entry.causes.length, entry.name).toBeGreaterThan(0);
    }
  });

  test('every code that ends page loads has a sentence of its own, every other at least its family\'s', () => {
    expect(entries.filter((entry) => entry.standing === 'page' && !ENGLISH_CODES.codes[entry.name]).map((entry) => entry.name)).toEqual([]);
    expect(entries.filter((entry) => !entry.says).map((entry) => entry.name)).toEqual([]);
  });

  test('the sentences are sentences, for codes that exist', () => {
    for (const [name, says] of [...Object.entries(ENGLISH_CODES.codes), ...Object.entries(ENGLISH_CODES.families)]) {
      expect(says, name).toMatch(/^[A-Z'].{15,200}\.$/);
      if (!isFamily(name)) expect(codeEntry(name), name).not.toBe(null);
    }
  });

  test('another language replaces the sentence and nothing else', () => {
    const words = { codes: { ERR_TIMED_OUT: 'Keine Antwort.' }, families: ENGLISH_CODES.families };
    expect(codeEntry('ERR_TIMED_OUT', words)).toEqual({ ...codeEntry('ERR_TIMED_OUT'), says: 'Keine Antwort.' });
  });

  test('the browser\'s own string leads to every entry', () => {
    for (const entry of entries) {
      if (entry.nsresult !== undefined && entry.name !== 'NS_ERROR_INVALID_ARG') expect(normalise(`Error code ${entry.nsresult}`, 'firefox').code).toBe(entry.name);
      if (entry.registry === 'chromium') expect(normalise(`net::${entry.name}`, 'chromium').code).toBe(entry.name);
      expect(normalise(entry.name, null), entry.name).toEqual({ raw: entry.name, code: entry.name, browser: entry.browser });
    }
  });

  // What a real server of each kind gave in Firefox 153 and Chromium 156 comes first, or among the first.
  test.each([
    ['SSL_ERROR_HANDSHAKE_FAILURE_ALERT', 'client-certificate-missing', 1],
    ['SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT', 'client-certificate-missing', 1],
    ['SSL_ERROR_NO_CYPHER_OVERLAP', 'no-shared-cipher', 1],
    ['SSL_ERROR_NO_CYPHER_OVERLAP', 'name-not-served', 2],
    ['SSL_ERROR_RX_RECORD_TOO_LONG', 'plain-http-on-tls-port', 1],
    ['SSL_ERROR_INTERNAL_ERROR_ALERT', 'server-internal-error', 1],
    ['SSL_ERROR_PROTOCOL_VERSION_ALERT', 'tls-version-too-old', 1],
    ['SSL_ERROR_UNRECOGNIZED_NAME_ALERT', 'name-not-served', 1],
    ['SEC_ERROR_UNKNOWN_ISSUER', 'missing-intermediate', 1],
    ['NS_ERROR_NET_RESET', 'server-closes-silently', 2],
    ['NS_ERROR_NET_RESET', 'connection-reset', 2],
    ['NS_ERROR_NET_RESET', 'other-protocol-on-port', 3],
    ['ERR_SSL_PROTOCOL_ERROR', 'plain-http-on-tls-port', 1],
    ['ERR_SSL_PROTOCOL_ERROR', 'server-internal-error', 2],
    ['ERR_SSL_PROTOCOL_ERROR', 'other-protocol-on-port', 4],
    ['ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'no-shared-cipher', 2],
    ['ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'tls-version-too-old', 2],
    ['ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'name-not-served', 3],
    ['ERR_BAD_SSL_CLIENT_AUTH_CERT', 'client-certificate-missing', 1],
    ['ERR_SOCKET_NOT_CONNECTED', 'client-certificate-missing', 1],
    ['ERR_CERT_AUTHORITY_INVALID', 'self-signed', 1],
    ['ERR_CERT_AUTHORITY_INVALID', 'missing-intermediate', 3],
    ['ERR_CONNECTION_CLOSED', 'server-closes-silently', 1],
    ['ERR_EMPTY_RESPONSE', 'empty-response', 1],
  ] as const)('%s: %s is among the first %i', (name, cause, place) => {
    expect(codeEntry(name)!.causes.slice(0, place)).toContain(cause);
  });

  test('alerts 42 to 48 never blame the site\'s own certificate', () => {
    for (const name of ['SSL_ERROR_BAD_CERT_ALERT', 'SSL_ERROR_UNSUPPORTED_CERT_ALERT', 'SSL_ERROR_REVOKED_CERT_ALERT', 'SSL_ERROR_EXPIRED_CERT_ALERT', 'SSL_ERROR_CERTIFICATE_UNKNOWN_ALERT', 'SSL_ERROR_UNKNOWN_CA_ALERT']) {
      const entry = codeEntry(name)!;
      expect(entry.says, name).toMatch(/the visitor's certificate/);
      expect(entry.causes[0], name).toBe('client-certificate-rejected');
      expect(entry.causes.filter((cause) => /^certificate-|^unknown-issuer|^self-signed|^missing-intermediate/.test(cause)), name).toEqual([]);
    }
    expect(codeEntry('SSL_ERROR_HANDSHAKE_FAILURE_ALERT')!.causes).not.toContain('missing-intermediate');
  });
});

describe('nsresult', () => {
  test.each([
    [-8179, 2153390067], [-12286, 2153394174], [-12227, 2153394115], [-16370, 2153398258], [-12107, 2153393995],
  ])('NSS %i is %i', (nss, nsresult) => {
    expect(nsresultOfNss(nss)).toBe(nsresult);
    expect(nssOfNsresult(nsresult)).toBe(nss);
  });

  test('modules carry the offset 0x45', () => {
    expect(makeNsresult(6, 20)).toBe(2152398868);
    expect(moduleNumber('NS_ERROR_MODULE_NETWORK')).toBe(6);
    expect(moduleNumber('21')).toBe(21);
    expect(moduleNumber('NS_ERROR_MODULE_MADE_UP')).toBe(null);
    expect(nssOfNsresult(2152398868)).toBe(null);
  });
});

describe('a code that no registry has', () => {
  test.each([
    ['net::ERR_SSL_TOMORROW', 'tls'], ['net::ERR_CERT_TOMORROW', 'certificate'], ['NS_ERROR_PROXY_TOMORROW', 'proxy'], ['net::ERR_DNS_TOMORROW', 'dns'],
    ['Error code 2153394300', 'certificate'], ['Error code 2153394170', 'tls'], ['Error code 2152398999', 'tcp'], ['what is this', 'browser'], ['', 'browser'],
  ])('%j still gives a step, a sentence and causes', (code, step) => {
    const entry = entryOrGuess(normalise(code, null).code);
    expect(entry.step).toBe(step);
    expect(entry.says).not.toBe('');
    expect(entry.causes.length).toBeGreaterThan(0);
  });
});
