import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCancelled } from '../../../lib/codes/cancelled.ts';
import { normalise } from '../../../lib/codes/normalise.ts';
import { codeEntry } from '../../../lib/codes/registry.ts';
import { LIMITS } from '../../../lib/protocol/limits.ts';

describe('normalise', () => {
  test.each([
    ['net::ERR_CERT_DATE_INVALID', 'ERR_CERT_DATE_INVALID', 'chromium'],
    ['NET::ERR_CERT_AUTHORITY_INVALID', 'ERR_CERT_AUTHORITY_INVALID', 'chromium'],
    ['ERR_SSL_PROTOCOL_ERROR', 'ERR_SSL_PROTOCOL_ERROR', 'chromium'],
    ['Error code 2153390067', 'SEC_ERROR_UNKNOWN_ISSUER', 'firefox'],
    ['Error code 2153394174', 'SSL_ERROR_NO_CYPHER_OVERLAP', 'firefox'],
    ['Error code 2153394115', 'SSL_ERROR_HANDSHAKE_FAILURE_ALERT', 'firefox'],
    ['Error code 2153398258', 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'firefox'],
    ['Error code 2152398868', 'NS_ERROR_NET_RESET', 'firefox'],
    ['Error code 2152398850', 'NS_BINDING_ABORTED', 'firefox'],
    ['NS_ERROR_UNKNOWN_HOST', 'NS_ERROR_UNKNOWN_HOST', 'firefox'],
    ['NS_ERROR_GENERATE_FAILURE(NS_ERROR_MODULE_SECURITY, SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT)', 'SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT', 'firefox'],
    ['NS_ERROR_GENERATE_FAILURE(NS_ERROR_MODULE_SECURITY, 8179)', 'SEC_ERROR_UNKNOWN_ISSUER', 'firefox'],
    ['NS_ERROR_GENERATE_FAILURE(6, 30)', 'NS_ERROR_UNKNOWN_HOST', 'firefox'],
    ['0x805A1FF3', 'SEC_ERROR_UNKNOWN_ISSUER', 'firefox'],
    ['-12286', 'SSL_ERROR_NO_CYPHER_OVERLAP', 'firefox'],
    ['-105', 'ERR_NAME_NOT_RESOLVED', 'chromium'],
    ['Secure Connection Failed. Error code: PR_END_OF_FILE_ERROR', 'PR_END_OF_FILE_ERROR', 'firefox'],
  ])('%s is %s', (raw, code, browser) => {
    expect(normalise(raw, null)).toEqual({ raw, code, browser });
  });

  test.each(['net::ERR_MADE_UP_TOMORROW', 'Error code 2153400000', 'NS_ERROR_GENERATE_FAILURE(NS_ERROR_MODULE_SECURITY, 40000)', 'Die Verbindung wurde unterbrochen', '', '0x', '-0'])(
    'an unknown %j keeps its raw form', (raw) => {
      expect(normalise(raw, 'firefox')).toEqual({ raw, code: raw, browser: 'firefox' });
    });

  test('the browser of an unknown code is told by its form alone', () => {
    expect(normalise('net::ERR_MADE_UP_TOMORROW', null).browser).toBe('chromium');
    expect(normalise('Error code 2153400000', null).browser).toBe('firefox');
    expect(normalise('it is broken', null).browser).toBe(null);
  });

  test('takes anything without throwing, and stays within its size', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 2000 }), fc.string({ unit: 'binary', maxLength: 2000 })), fc.constantFrom('firefox', 'chromium', null), (raw, browser) => {
      const failure = normalise(raw, browser);
      expect(failure.raw.length).toBeLessThanOrEqual(LIMITS.code);
      expect(failure.code.length).toBeLessThanOrEqual(LIMITS.code);
      expect(codeEntry(failure.code) !== null || failure.raw.includes(failure.code)).toBe(true);
    }));
    expect(normalise(undefined as unknown as string, null).code).toBe('');
  });
});

describe('isCancelled', () => {
  test.each(['net::ERR_ABORTED', 'NS_BINDING_ABORTED', 'Error code 2152398850'])('%s', (raw) => {
    expect(isCancelled(normalise(raw, null))).toBe(true);
  });
  test.each(['net::ERR_CONNECTION_RESET', 'NS_ERROR_ABORT', 'net::ERR_TOO_MANY_REDIRECTS', 'nonsense'])('not %s', (raw) => {
    expect(isCancelled(normalise(raw, null))).toBe(false);
  });
});
