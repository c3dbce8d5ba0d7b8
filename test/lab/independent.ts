import { execFile } from 'node:child_process';
import { connect } from 'node:tls';
import { boringsslClient, boringsslHidden } from './independent-ech.ts';
import type { StartedServer } from './start.ts';

/** How a client that is not ours shows the fault: curl and what it must print, or a client made for it. */
export type Shows = RegExp | { args: string[]; says: RegExp } | ((server: StartedServer, root: string) => Promise<void>);

/** In TLS 1.3 the refusal races with curl's request: it meets the alert, or a connection that is closed already. */
const refusedLate = /^(35|56) .*alert certificate required|^55 /;

const alert = (name: string): RegExp => new RegExp(`^(35|56) .*alert ${name}`);
const LEGACY = ['--tlsv1.0', '--ciphers', 'ALL:@SECLEVEL=0'];
const loads = /^0 200 /;

/** Every server of the lab, with what curl 7.88 on OpenSSL 3.0 (or a newer one) says of it. */
export const INDEPENDENT: Record<string, Shows> = {
  'access-denied': alert('access denied'),
  'alpn-refused': alert('no application protocol'),
  'alpn-refused-gnutls': alert('no application protocol'),
  'ca-certificate-as-leaf': loads,
  'captive-portal': /^60 .*no alternative certificate subject name/,
  'cdn-origin-tls-failure': /^0 525 /,
  'cdn-origin-tls-failure-526': /^0 526 /,
  'cdn-origin-unreachable': /^0 522 /,
  'cdn-origin-unreachable-504': /^0 504 /,
  'certificate-expired': /^60 .*expired/,
  'certificate-expired-nginx': /^60 .*expired/,
  'certificate-malformed': /^60 .*critical extension/,
  'certificate-not-yet-valid': /^60 .*not yet valid/,
  'certificate-revoked': revokedByList,
  'certificate-revoked-issuer': (server, root) => revokedByList(server, root, '-crl_check_all'),
  'certificate-revoked-staple': { args: ['--cert-status'], says: /^91 / },
  'certificate-sibling-name-only': /^60 .*no alternative certificate subject name/,
  'certificate-wrong-host': /^60 .*no alternative certificate subject name/,
  'client-certificate-missing': alert('handshake failure'),
  'client-certificate-missing-gnutls': refusedLate,
  'client-certificate-missing-nginx': /^0 400 /,
  'client-certificate-missing-tls13': refusedLate,
  'clock-wrong': /^60 .*expired/,
  'connection-refused': /^7 /,
  'connection-reset': /^35 .*reset by peer/i,
  'connection-reset-at-once': /^35 .*reset by peer/i,
  'connection-timed-out': /^28 /,
  'content-damaged': { args: ['--compressed'], says: /^(61|23) / },
  'content-damaged-length': /^18 /,
  'corrupted-records': /^(35|56) .*bad record mac/,
  'ech-blocked': hidden(/reset/i),
  'ech-blocked-extension': placeholderReset,
  'ech-mismatch': hidden(/certificate verify failed|CERTIFICATE_VERIFY_FAILED/i),
  'empty-response': /^52 /,
  'empty-response-nginx': /^52 /,
  'fallback-refused': alert('inappropriate fallback'),
  'healthy-nginx': loadsInBothVersions,
  'healthy-openssl': loads,
  'hello-extension-intolerance': loads,
  'host-unreachable': { args: ['--resolve', 'host-unreachable.lab.localhost:443:255.255.255.255'], says: /^7 / },
  'http-client-error': /^0 404 /,
  'http-client-error-403': /^0 403 /,
  'http-client-error-429': /^0 429 /,
  'http-server-error': /^0 500 /,
  'http-server-error-502': /^0 502 /,
  'http-server-error-503': /^0 503 /,
  'http2-forbidden-cipher': { args: ['--http2'], says: /^(0|16|92) / },
  'http2-protocol-error': { args: ['--http2'], says: /^92 .*PROTOCOL_ERROR/ },
  'http3-unreachable': loads,
  'interception-untrusted': /^60 .*self-signed certificate in certificate chain/,
  'intermediate-expired': /^60 .*expired/,
  'interception-breaks-tls': /^35 .*inappropriate fallback/,
  'invalid-response': /^(0|8) /,
  'invalid-response-no-http': /^1 .*HTTP\/0\.9/,
  'ipv6-broken': loads,
  'key-usage-wrong': /^60 .*unsuitable certificate purpose/,
  'key-usage-wrong-sign': /^(0|60) /,
  'large-hello-intolerance': largeHello,
  'malformed-handshake': /^35 .*length mismatch/,
  'missing-intermediate': /^60 .*unable to get local issuer/,
  'missing-intermediate-nginx': /^60 .*unable to get local issuer/,
  'name-constraint-violated': /^60 .*permitted subtree violation/,
  'name-not-served': /^35 .*unrecognized name/,
  'name-not-served-gnutls': /^35 .*unrecognized name/,
  'name-not-served-openssl': /^35 .*unrecognized name/,
  'no-shared-cipher': { args: ['--ciphers', 'ECDHE+AESGCM'], says: alert('handshake failure') },
  'no-shared-cipher-gnutls': alert('handshake failure'),
  'no-shared-cipher-group': { args: ['--curves', 'X25519'], says: alert('handshake failure') },
  'no-shared-cipher-nginx': { args: ['--ciphers', 'ECDHE+AESGCM'], says: alert('handshake failure') },
  'one-address-broken': loads,
  'other-protocol-on-port': /^35 .*wrong version number/,
  'other-protocol-on-port-mysql': /^35 .*wrong version number/,
  'other-protocol-on-port-redis': /^35 .*wrong version number/,
  'other-protocol-on-port-smtp': /^35 .*wrong version number/,
  'plain-http-on-tls-port': /^35 .*wrong version number/,
  'plain-http-on-tls-port-node': /^35 .*wrong version number/,
  'port-blocked-by-browser': loads,
  'private-key-mismatch': /^35 .*bad signature/,
  'proxy-authentication-required': throughProxy(407),
  'proxy-certificate-invalid': proxyWithBadCertificate,
  'proxy-tunnel-refused': throughProxy(403),
  'proxy-unreachable': throughProxy(0),
  'redirect-loop': { args: ['-L', '--max-redirs', '5'], says: /^47 / },
  'renewed-not-reloaded': expiredAtFirstAddress,
  'response-headers-too-large': /^(56|27) /,
  'self-signed': /^60 .*self-signed certificate/,
  'self-signed-gnutls': /^60 .*self-signed certificate/,
  'server-closes-silently': /^35 /,
  'server-hangs': /^28 /,
  'server-internal-error': alert('internal error'),
  'server-internal-error-raw': alert('internal error'),
  'sni-filtered': /^35 .*reset by peer/i,
  'staple-missing': loads,
  'tls-version-too-old': { args: LEGACY, says: loads },
  'tls-version-too-old-gnutls': { args: LEGACY, says: loads },
  'tls-version-too-old-nginx': { args: LEGACY, says: loads },
  'unknown-issuer': /^60 .*self-signed certificate in certificate chain/,
  'unknown-issuer-not-sent': /^60 .*unable to get local issuer/,
  'weak-key': /^60 .*too weak/,
  'weak-signature': /^60 .*(too weak|digest)/,
};

/** curl's exit code, the status, and what it wrote, in one line. */
export function curl(server: StartedServer, root: string, args: string[] = []): Promise<string> {
  const all = ['-sS', '-o', '/dev/null', '-w', '%{http_code} ', '-m', '3', '--http1.1', '--noproxy', '*', '--cacert', root, '--resolve', `${server.host}:${server.port}:127.0.0.1`, ...args, server.url];
  return new Promise((resolve) => {
    execFile('curl', all, { timeout: 8000 }, (error, stdout, stderr) => {
      resolve(`${typeof error?.code === 'number' ? error.code : error ? 'did not run' : 0} ${`${stdout}${stderr}`.replace(/\s+/g, ' ')}`);
    });
  });
}

/** The page loads by its name, and with its name hidden by the keys from DNS `says` tells what comes. */
function hidden(says: RegExp): Shows {
  return async (server, root) => {
    const named = await curl(server, root);
    if (!loads.test(named)) throw new Error(`curl: ${named}`);
    await boringsslHidden(server, root, says);
  };
}

/** It loads where the hello does not offer the extension, and is reset where it does, though it hides nothing. */
async function placeholderReset(server: StartedServer, root: string): Promise<void> {
  const [named, placeholder] = [await curl(server, root), await boringsslClient(server, ['-root-certs', root, '-ech-grease'])];
  if (!loads.test(named) || !/reset/i.test(placeholder)) throw new Error(`curl: ${named}; bssl client: ${placeholder}`);
}

/** curl through the proxy of the server's environment: 0 where the proxy itself must be out of reach. */
function throughProxy(status: number): Shows {
  return async (server, root) => {
    const said = await curl(server, root, ['--noproxy', '', '--proxy', server.env['HTTPS_PROXY'] ?? '']);
    const right = status === 0 ? /^7 /.test(said) : new RegExp(`^56 .*${status}`).test(said);
    if (!right) throw new Error(`curl through the proxy: ${said}`);
  };
}

/** curl, told to trust the lab's root for the proxy too. */
async function proxyWithBadCertificate(server: StartedServer, root: string): Promise<void> {
  const said = await curl(server, root, ['--noproxy', '', '--proxy', server.env['HTTPS_PROXY'] ?? '', '--proxy-cacert', root]);
  if (!/^60 .*expired/.test(said)) throw new Error(`curl through the proxy: ${said}`);
}

/** TLS 1.3 and 1.2. */
async function loadsInBothVersions(server: StartedServer, root: string): Promise<void> {
  for (const version of [['--tlsv1.3'], ['--tls-max', '1.2']]) {
    const said = await curl(server, root, version);
    if (!loads.test(said)) throw new Error(`curl ${version.join(' ')}: ${said}`);
  }
}

/** openssl fetches the list that the certificate names, and finds the certificate in it. */
async function revokedByList(server: StartedServer, root: string, which = '-crl_check'): Promise<void> {
  const args = ['s_client', '-connect', `127.0.0.1:${server.port}`, '-servername', server.host, '-CAfile', root, which, '-crl_download'];
  const said = await new Promise<string>((resolve) => {
    execFile('openssl', args, { timeout: 8000 }, (_error, stdout, stderr) => resolve(stdout + stderr)).stdin?.end();
  });
  if (!/certificate revoked/.test(said)) throw new Error(`openssl did not find it revoked: ${said.slice(-400)}`);
}

/** Expired at the first address, sound at the second. */
async function expiredAtFirstAddress(server: StartedServer, root: string): Promise<void> {
  const first = await curl(server, root);
  const second = await curl(server, root, ['--connect-to', `${server.host}:${server.port}:127.0.0.2:${server.port}`]);
  if (!/^60 .*expired/.test(first) || !loads.test(second)) throw new Error(`curl: ${first}; ${second}`);
}

/** A hello padded over 1400 bytes (a long list of protocols) is reset; a short one gets its answer. */
async function largeHello(server: StartedServer): Promise<void> {
  const small = await handshake(server, ['http/1.1']);
  const large = await handshake(server, Array.from({ length: 60 }, (_, index) => `padding-of-the-hello-${index}`).concat('http/1.1'));
  if (small !== 'completed' || large !== 'ECONNRESET') throw new Error(`small hello: ${small}, large hello: ${large}`);
}

function handshake(server: StartedServer, protocols: string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: server.port, servername: server.host, rejectUnauthorized: false, ALPNProtocols: protocols, ecdhCurve: 'X25519' }, () => {
      resolve('completed');
      socket.destroy();
    });
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    socket.setTimeout(3000, () => { resolve('silent'); socket.destroy(); });
  });
}
