import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCodes } from '../../../lib/codes/find.ts';
import { knownCodes } from '../../../lib/codes/lookup.ts';

const first = (text: string) => findCodes(text)[0]?.code;

describe('findCodes finds', () => {
  test.each([
    // names in any spelling
    ['ssl_error_no_cypher_overlap', 'SSL_ERROR_NO_CYPHER_OVERLAP'],
    ['SSL error no cypher overlap', 'SSL_ERROR_NO_CYPHER_OVERLAP'],
    ['no cypher overlap', 'SSL_ERROR_NO_CYPHER_OVERLAP'],
    ['net::err_connection_reset', 'ERR_CONNECTION_RESET'],
    ['NET::ERR_CERT_AUTHORITY_INVALID', 'ERR_CERT_AUTHORITY_INVALID'],
    ['dns probe finished nxdomain', 'DNS_PROBE_FINISHED_NXDOMAIN'],
    ['handshake_failure', 'alert 40 handshake_failure'],
    ['GNUTLS_A_UNRECOGNIZED_NAME', 'alert 112 unrecognized_name'],
    ['SSL_R_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'alert 116 certificate_required'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['ENOTFOUND', 'ENOTFOUND'],
    // numbers
    ['2153390067', 'SEC_ERROR_UNKNOWN_ISSUER'],
    ['Error code 2153394174', 'SSL_ERROR_NO_CYPHER_OVERLAP'],
    ['0x805a1ff3', 'SEC_ERROR_UNKNOWN_ISSUER'],
    ['-2141577229', 'SEC_ERROR_UNKNOWN_ISSUER'],
    ['-12286', 'SSL_ERROR_NO_CYPHER_OVERLAP'],
    ['12286', 'SSL_ERROR_NO_CYPHER_OVERLAP'],
    ['-105', 'ERR_NAME_NOT_RESOLVED'],
    ['\u2212105', 'ERR_NAME_NOT_RESOLVED'],
    ['40', 'alert 40 handshake_failure'],
    ['alert number 116', 'alert 116 certificate_required'],
    ['SSL alert number 0x28', 'alert 40 handshake_failure'],
    ['525', 'HTTP 525'],
    ['HTTP ERROR 502', 'HTTP 502'],
    ['Error 522', 'HTTP 522'],
    ['Cloudflare Error 1016 Origin DNS error', 'Cloudflare-1016'],
    ['-1202', 'NSURLErrorServerCertificateUntrusted'],
    ['OSStatus error -9807', 'errSSLXCertChainInvalid'],
    // pasted messages
    ['curl: (60) SSL certificate problem: unable to get local issuer certificate', 'CURLE_PEER_FAILED_VERIFICATION'],
    ['curl: (7) Failed to connect to example.com port 443 after 3 ms: Couldn\'t connect to server', 'CURLE_COULDNT_CONNECT'],
    ['error:0A000410:SSL routines::sslv3 alert handshake failure', 'alert 40 handshake_failure'],
    ['140735:error:14094458:SSL routines:ssl3_read_bytes:tlsv1 unrecognized name', 'alert 112 unrecognized_name'],
    ['error:0A00010B:SSL routines::wrong version number', 'SSL_R_WRONG_VERSION_NUMBER'],
    ['verify error:num=20:unable to get local issuer certificate', 'X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
    ['javax.net.ssl.SSLHandshakeException: Received fatal alert: protocol_version', 'SSLHandshakeException'],
    ['remote error: tls: unknown certificate authority', 'alert 48 unknown_ca'],
    ['Get "https://example.com": x509: certificate signed by unknown authority', 'x509-unknown-authority'],
    ['socket.gaierror: [Errno -2] Name or service not known', 'socket.gaierror'],
    ['Cannot communicate securely with peer: no common encryption algorithm(s).', 'SSL_ERROR_NO_CYPHER_OVERLAP'],
    ['This site can\u2019t provide a secure connection. example.com sent an invalid response.', 'ERR_SSL_PROTOCOL_ERROR'],
    ['Secure Connection Failed\nError code: PR_END_OF_FILE_ERROR', 'PR_END_OF_FILE_ERROR'],
  ])('%s', (text, code) => {
    const found = findCodes(text);
    expect(found[0]?.code).toBe(code);
    expect(found[0]?.near).toBe(false);
  });

  test('every code in a message that holds several', () => {
    const found = findCodes('requests.exceptions.SSLError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain').map((each) => each.code);
    expect(found).toContain('SSL_R_CERTIFICATE_VERIFY_FAILED');
    expect(found).toContain('X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN');
    expect(found).not.toContain('X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(findCodes('Received fatal alert: protocol_version').map((each) => each.code)).toContain('alert 70 protocol_version');
  });

  test('every known code by its own name', () => {
    for (const code of knownCodes()) {
      expect(findCodes(code.code).some((found) => found.code === code.code && found.program === code.program && !found.near), `${code.program} ${code.code}`).toBe(true);
    }
  }, 30_000);
});

describe('findCodes, where nothing fits,', () => {
  test.each([['ERR_SSL_PROTOCL_ERROR', 'ERR_SSL_PROTOCOL_ERROR'], ['SEC_EROR_UNKNOWN_ISUER', 'SEC_ERROR_UNKNOWN_ISSUER'], ['ERR_NAME_NOT_RESOVLED', 'ERR_NAME_NOT_RESOLVED']])('takes %s for %s and says that it is only near', (text, code) => {
    expect(first(text)).toBe(code);
    expect(findCodes(text).every((found) => found.near)).toBe(true);
  });

  test('goes by the words of a question', () => {
    expect(findCodes('my certificate expired').map((found) => found.code)).toContain('SEC_ERROR_EXPIRED_CERTIFICATE');
  });

  test.each(['', '   ', '...', '\u0000', '99999999999999999999'])('%j gives nothing', (text) => {
    expect(findCodes(text)).toEqual([]);
  });

  test('takes anything, of any size, without throwing', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }), fc.integer().map(String)), (text) => {
      const found = findCodes(text);
      expect(found.length).toBeLessThanOrEqual(8);
      expect(new Set(found.map((each) => each.near)).size).toBeLessThanOrEqual(1);
    }), { numRuns: 60 });
    expect(findCodes('ERR_'.repeat(1_000_000)).length).toBeLessThanOrEqual(8);
    expect(findCodes(undefined as unknown as string)).toEqual([]);
  }, 30_000);
});
