import { describe, expect, test } from 'vitest';
import { CAUSE_IDS } from '../../../lib/causes/ids.ts';
import { PAIR_ROWS } from '../../../lib/codes/data/pairs.ts';
import { PAGE_WORD_ROWS } from '../../../lib/codes/data/page-words.ts';
import { explainCode } from '../../../lib/codes/explain.ts';
import { isFamily } from '../../../lib/codes/families.ts';
import { foreignCodes } from '../../../lib/codes/foreign.ts';
import { httpStatus, httpStatuses } from '../../../lib/codes/http-statuses.ts';
import { allCodeNames, codeEntry } from '../../../lib/codes/registry.ts';
import { ALERT_SENTENCES } from '../../../lib/words/en/codes/alerts.ts';
import { CONFUSIONS } from '../../../lib/words/en/codes/confusions.ts';
import { FOREIGN_SENTENCES } from '../../../lib/words/en/codes/foreign.ts';
import { HTTP_SENTENCES } from '../../../lib/words/en/codes/http.ts';
import { ENGLISH_CODES } from '../../../lib/words/en/codes/index.ts';
import { QUESTIONS } from '../../../lib/words/en/codes/questions.ts';

describe('names of other programs', () => {
  test('have a family, causes and browsers\' codes that exist', () => {
    for (const code of foreignCodes()) {
      expect(isFamily(code.family), code.name).toBe(true);
      expect(code.causes.filter((cause) => !CAUSE_IDS.includes(cause)), code.name).toEqual([]);
      expect(code.same.filter((name) => !codeEntry(name)), code.name).toEqual([]);
      expect(code.words.filter((words) => words !== words.toLowerCase()), code.name).toEqual([]);
    }
  });

  test('are no doubles within a program', () => {
    const keys = foreignCodes().map((code) => `${code.program} ${code.name}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    for (const program of ['curl', 'safari']) {
      const numbers = foreignCodes().filter((code) => code.program === program).map((code) => code.number);
      expect(numbers.filter((number, i) => numbers.indexOf(number) !== i), program).toEqual([]);
    }
  });

  test('have sentences only where they exist', () => {
    const names = new Set(foreignCodes().map((code) => code.name));
    expect(Object.keys(FOREIGN_SENTENCES).filter((name) => !names.has(name))).toEqual([]);
  });

  test('OpenSSL\'s verify results have no gap', () => {
    const numbers = foreignCodes().filter((code) => code.name.startsWith('X509_V_')).map((code) => code.number);
    expect(numbers).toEqual(Array.from({ length: 105 }, (_, i) => i));
  });
});

describe('HTTP statuses', () => {
  test('each has its sentence and causes', () => {
    expect(httpStatuses().map((status) => status.number)).toEqual(Object.keys(HTTP_SENTENCES).map(Number));
    for (const status of httpStatuses()) expect(status.causes.filter((cause) => !CAUSE_IDS.includes(cause)), status.name).toEqual([]);
  });

  test('the CDNs\' are among them', () => {
    for (const number of [520, 521, 522, 523, 524, 525, 526, 527, 530]) expect(httpStatus(number)?.definedBy).toBe('cloudflare');
    expect(httpStatus(525)?.causes[0]).toBe('cdn-origin-tls-failure');
    expect(httpStatus(496)?.causes[0]).toBe('client-certificate-missing');
    expect(httpStatus(200)).toBe(null);
  });
});

describe('explainCode', () => {
  test('every code in its tables exists', () => {
    const named = [
      ...PAIR_ROWS.trim().split('\n').flatMap((line) => line.split(' ').slice(1).flatMap((list) => list.split(','))),
      ...PAGE_WORD_ROWS.trim().split('\n').map((line) => line.split(' ~ ')[0]!),
      ...CONFUSIONS.flatMap(([one, other]) => [one, other]),
      ...Object.keys(QUESTIONS),
    ];
    expect(named.filter((name) => !codeEntry(name))).toEqual([]);
  });

  test('related codes and names elsewhere exist, and never lead back', () => {
    for (const name of allCodeNames()) {
      const { related, elsewhere, confusedWith } = explainCode(name);
      expect(related.filter((other) => !codeEntry(other) || other === name), name).toEqual([]);
      for (const { program, names } of elsewhere) {
        if (program === 'firefox' || program === 'chromium') expect(names.filter((other) => codeEntry(other)?.browser !== program), name).toEqual([]);
      }
      expect(confusedWith.every(({ code }) => code !== name), name).toBe(true);
    }
  });

  test('tells the same failure in every program', () => {
    const { elsewhere } = explainCode('SEC_ERROR_UNKNOWN_ISSUER');
    expect(elsewhere.map(({ program }) => program)).toEqual(['chromium', 'safari', 'curl', 'openssl', 'gnutls', 'java', 'go', 'python']);
    expect(elsewhere.find(({ program }) => program === 'chromium')!.names).toContain('ERR_CERT_AUTHORITY_INVALID');
    expect(explainCode('SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT').elsewhere.find(({ program }) => program === 'openssl')!.names).toContain('SSL_R_TLSV13_ALERT_CERTIFICATE_REQUIRED');
  });

  test('tells a code from those that it is taken for', () => {
    expect(explainCode('SSL_ERROR_HANDSHAKE_FAILURE_ALERT').confusedWith.map(({ code }) => code)).toEqual(['SSL_ERROR_NO_CYPHER_OVERLAP', 'ERR_SSL_PROTOCOL_ERROR', 'SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT']);
    const pairs = CONFUSIONS.map(([one, other]) => [one, other].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('answers what people ask about at least forty codes', () => {
    expect(Object.keys(QUESTIONS).length).toBeGreaterThanOrEqual(40);
    for (const [name, questions] of Object.entries(QUESTIONS)) {
      for (const { asks, answer } of questions) {
        expect(asks, name).toMatch(/\?$/);
        expect(answer, name).toMatch(/\.$/);
      }
    }
  });

  test('has nothing for what is no code', () => {
    expect(explainCode('nonsense')).toEqual({ elsewhere: [], confusedWith: [], related: [], questions: [] });
  });
});

test('no text gives the advice that is known to be wrong', () => {
  const texts = [
    ...Object.values(ENGLISH_CODES.codes), ...Object.values(ENGLISH_CODES.families), ...Object.values(ALERT_SENTENCES), ...Object.values(HTTP_SENTENCES), ...Object.values(FOREIGN_SENTENCES),
    ...CONFUSIONS.map(([, , how]) => how), ...Object.values(QUESTIONS).flat().map(({ answer }) => answer),
  ];
  for (const text of texts) {
    expect(text).not.toMatch(/security\.tls\.version\.min|modulus|thisisunsafe|--ignore-certificate-errors|clear(?:ing)? (?:the )?SSL state/i);
    expect(text).not.toMatch(/(?:switch|turn) off (?:your |the )?(?:antivirus|firewall)|(?<!Do not )install (?:the|a|this) root/i);
    expect(text).not.toMatch(/115/);
  }
});
