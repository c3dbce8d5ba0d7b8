import { diagnose, type DiagnoseInput } from '../../../lib/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../../lib/protocol/diagnosis.ts';
import type { Observation, TlsObservation } from '../../../lib/protocol/observation.ts';
import {
  alerted, certificate, clock, dns, facts, http, NOW, redirects, remote, surroundings, target, tcp, tls, upTo,
} from '../observations.ts';

export const run = (observations: readonly Observation[], over: Partial<DiagnoseInput> = {}): Diagnosis =>
  diagnose({ target: target(), failure: null, observations, cost: null, finished: true, now: NOW, probe: true, ...over });

const DAY = 86_400_000;
const start = () => upTo('tcp');
const same = (make: (over: Parameters<typeof tls>[0]) => Observation) => [...start(), make({}), make({ changed: 'other-name' }), make({ profile: 'wide', changed: 'wide' })];

/** The HTTPS record with keys for Encrypted ClientHello. */
export const keysInDns = (): Observation => dns({ source: 'resolver', type: 'HTTPS', addresses: [], https: [{ priority: 1, target: '.', alpn: [], ipv4hint: [], ipv6hint: [], ech: 'fe0d' }] });

/** The browser's hello with its name hidden. */
export const hidden = (status: 'accepted' | 'rejected' | 'unanswered', over: Parameters<typeof tls>[0] = {}): TlsObservation =>
  tls({ changed: 'ech', ech: { status, publicName: 'outer.example', configId: 7 }, ...over });

function withCertificate(problems: Parameters<typeof certificate>[1], over: Parameters<typeof certificate>[2] = {}, hello = tls()): Observation[] {
  return [...start(), hello, certificate(hello, problems, over)];
}

interface Case {
  observations: () => Observation[];
  input?: Partial<DiagnoseInput>;
  confidence?: 'proven' | 'likely';
}

/** For each cause that observations can show: a whole run that shows it. */
export const RUNS: Readonly<Record<string, Case>> = {
  offline: { observations: () => [surroundings('interfaces', 'failed')] },
  'captive-portal': { observations: () => [...start(), surroundings('captive-portal', 'redirected')] },
  'dns-name-not-found': { observations: () => [dns({ outcome: 'no-such-name' })] },
  'dns-no-address': { observations: () => [dns({ outcome: 'no-address' })] },
  'dns-server-failure': { observations: () => [dns({ source: 'resolver', outcome: 'server-failure' })] },
  'dns-dnssec-bogus': { observations: () => [dns({ source: 'resolver', type: 'A', outcome: 'server-failure' }), dns({ source: 'resolver', type: 'A', checkingDisabled: true, outcome: 'answered' })] },
  'dns-blocked': { observations: () => [dns({ addresses: ['0.0.0.0'] }), dns({ source: 'resolver', type: 'A' }), tcp({ address: '0.0.0.0', outcome: 'refused' })] },
  'dns-resolver-unreachable': { observations: () => [dns({ source: 'resolver', outcome: 'timed-out' })] },
  'connection-refused': { observations: () => [dns(), tcp({ outcome: 'refused' })] },
  'connection-timed-out': { observations: () => [dns(), tcp({ outcome: 'timed-out' })] },
  'host-unreachable': { observations: () => [dns(), tcp({ outcome: 'unreachable' })] },
  'one-address-broken': { observations: () => [...upTo('http'), tcp({ address: '203.0.113.8', outcome: 'refused' })] },
  'ipv6-broken': { observations: () => [...upTo('http'), tcp({ address: '2001:db8::7', outcome: 'timed-out' })] },
  'path-mtu-black-hole': { observations: () => [...start(), surroundings('path-mtu', 'failed')] },
  'proxy-unreachable': { observations: () => [surroundings('proxy', 'refused')] },
  'proxy-tunnel-refused': { observations: () => [surroundings('proxy', 'failed', { status: 403 })] },
  'proxy-certificate-invalid': { observations: () => [surroundings('proxy', 'failed', { step: 'proxy', problem: 'CERT_HAS_EXPIRED' })] },
  'proxy-authentication-required': { observations: () => [surroundings('proxy', 'authentication-required', { status: 407 })] },
  'port-blocked-by-browser': { observations: () => [dns(), tcp({ port: 6667 })], input: { target: target('site.example', { port: 6667, url: 'https://site.example:6667/' }) } },
  'connection-reset': { observations: () => same((over) => tls({ ...over, outcome: 'reset' })) },
  'server-closes-silently': { observations: () => same((over) => tls({ ...over, outcome: 'closed' })) },
  'server-hangs': { observations: () => same((over) => tls({ ...over, outcome: 'timed-out' })) },
  'plain-http-on-tls-port': { observations: () => [...start(), tls({ outcome: 'not-tls', speaks: 'http', banner: 'HTTP/1.1 400 Bad Request', received: 200 })] },
  'other-protocol-on-port': { observations: () => [...start(), tls({ outcome: 'not-tls', speaks: 'ssh', banner: 'SSH-2.0-OpenSSH_9.2', received: 21 })] },
  'tls-version-too-old': { observations: () => [...start(), alerted(70), tls({ profile: 'wide', changed: 'wide', outcome: 'legacy-version', version: 0x0301 })] },
  'no-shared-cipher': { observations: () => [...start(), alerted(40), alerted(40), tls({ profile: 'wide', changed: 'wide', version: 0x0303, cipherSuite: 0x0039 })] },
  'name-not-served': { observations: () => [...start(), alerted(112)] },
  'server-internal-error': { observations: () => same((over) => alerted(80, over)) },
  'client-certificate-missing': { observations: () => [...start(), alerted(116, { certificateRequest: { authorities: ['CN=Members'], schemes: [], types: [] } }, 'finished')] },
  'client-certificate-rejected': {
    observations: () => [...start(), alerted(45, {
      certificateRequest: { authorities: ['CN=Members'], schemes: [], types: [] },
      messages: [{ from: 'client', name: 'certificate', size: 900, ms: 3, encrypted: true }],
    }, 'finished')],
  },
  'access-denied': { observations: () => [...start(), alerted(49)] },
  'large-hello-intolerance': { observations: () => [...start(), tls({ outcome: 'reset' }), tls({ outcome: 'reset' }), tls({ changed: 'no-post-quantum' }), tls({ changed: 'padded', outcome: 'reset' })] },
  'hello-extension-intolerance': { observations: () => [...start(), tls({ outcome: 'closed' }), tls({ outcome: 'closed' }), tls({ changed: 'without:27' }), tls({ changed: 'no-post-quantum', outcome: 'closed' })] },
  'sni-filtered': { observations: () => [...start(), tls({ outcome: 'reset' }), tls({ changed: 'other-name' }), remote(tcp()), remote(tls())] },
  'interception-breaks-tls': { observations: () => [...start(), tls({ outcome: 'unoffered-choice', downgrade: 'tls12', version: 0x0303, malformed: { message: 'server_hello', field: 'random', offset: 6, says: 'the mark' } })] },
  'ech-blocked': { observations: () => [...start(), keysInDns(), tls(), hidden('unanswered', { outcome: 'reset' }), tls(), hidden('unanswered', { outcome: 'reset' }), tls({ changed: 'public-name' })] },
  'alpn-refused': { observations: () => [...start(), alerted(120), tls({ changed: 'no-alpn' })] },
  'fallback-refused': { observations: () => [...start(), alerted(86)] },
  'private-key-mismatch': { observations: () => [...start(), tls({ outcome: 'bad-signature', version: 0x0304 })] },
  'corrupted-records': { observations: () => [...start(), tls({ outcome: 'bad-record', version: 0x0304 }), tls()] },
  'malformed-handshake': { observations: () => [...start(), tls({ outcome: 'malformed', malformed: { message: 'server_hello', field: 'random', offset: 11, says: '8 of 32 bytes' } })] },
  'certificate-expired': { observations: () => withCertificate(['expired'], { chain: [facts({ notAfter: new Date(NOW - 3 * DAY).toISOString() })] }) },
  'certificate-not-yet-valid': { observations: () => withCertificate(['not-yet-valid'], { chain: [facts({ notBefore: new Date(NOW + 3 * DAY).toISOString() })] }) },
  'clock-wrong': { observations: () => [...withCertificate(['expired']), clock(400 * DAY)], input: { now: NOW + 400 * DAY } },
  'renewed-not-reloaded': {
    observations: () => {
      const other = tls({ address: '203.0.113.8' });
      return [...withCertificate(['expired'], { chain: [facts({ notAfter: new Date(NOW - DAY).toISOString() })] }), other, certificate(other, [], { address: '203.0.113.8' })];
    },
  },
  'intermediate-expired': { observations: () => withCertificate(['issuer-expired']) },
  'certificate-wrong-host': { observations: () => withCertificate(['wrong-host'], { chain: [facts({ names: ['other.example'] })] }) },
  'certificate-sibling-name-only': { observations: () => withCertificate(['wrong-host'], { chain: [facts({ names: ['www.site.example'] })] }) },
  'missing-intermediate': { observations: () => withCertificate(['missing-intermediate']) },
  'self-signed': { observations: () => withCertificate(['self-signed']) },
  'unknown-issuer': { observations: () => withCertificate(['unknown-issuer']) },
  'interception-untrusted': { observations: () => withCertificate(['interception-product', 'unknown-issuer'], { product: 'Example Shield' }) },
  'ca-distrusted': { observations: () => withCertificate(['ca-distrusted']) },
  'certificate-revoked': { observations: () => withCertificate(['revoked']) },
  'staple-missing': { observations: () => withCertificate(['staple-missing']) },
  'transparency-missing': { observations: () => withCertificate(['no-transparency']) },
  'weak-signature': { observations: () => withCertificate(['weak-signature']) },
  'weak-key': { observations: () => withCertificate(['weak-key']) },
  'key-usage-wrong': { observations: () => withCertificate(['extended-key-usage']) },
  'ca-certificate-as-leaf': { observations: () => withCertificate(['ca-as-leaf']) },
  'name-constraint-violated': { observations: () => withCertificate(['name-constraint']) },
  'certificate-malformed': { observations: () => withCertificate(['unknown-critical-extension']) },
  'serial-reused': {
    observations: () => {
      const other = tls({ changed: null, address: '203.0.113.8' });
      return [...withCertificate([]), other, certificate(other, [], { address: '203.0.113.8', chain: [facts({ sha256: 'bb' })] })];
    },
  },
  'pinned-key-mismatch': {
    observations: () => {
      const far = remote(tls());
      return [...withCertificate([], { chain: [facts({ issuer: 'CN=Another' })] }), far, remote(certificate(far))];
    },
    input: { failure: { raw: 'x', code: 'ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN', browser: 'chromium' } },
  },
  'http2-forbidden-cipher': { observations: () => [...start(), tls({ version: 0x0303, cipherSuite: 0xc013, alpn: 'h2' })] },
  'http2-protocol-error': { observations: () => [...upTo('certificate'), http({ outcome: 'protocol-error', http2Error: { frame: 'GOAWAY', code: 1, name: 'PROTOCOL_ERROR' } }), http({ protocol: 'http/1.1' })] },
  'http3-unreachable': { observations: () => [...upTo('http'), surroundings('quic', 'refused')] },
  'empty-response': { observations: () => [...upTo('certificate'), http({ outcome: 'empty' })] },
  'invalid-response': { observations: () => [...upTo('certificate'), http({ outcome: 'invalid' })] },
  'response-headers-too-large': { observations: () => [...upTo('certificate'), http({ outcome: 'headers-too-large', headerBytes: 500_000 })] },
  'content-damaged': { observations: () => [...upTo('certificate'), http({ outcome: 'content-damaged' })] },
  'redirect-loop': { observations: () => [...upTo('certificate'), http({ status: 302, location: '/' }), redirects(0)] },
  'http-client-error': { observations: () => [...upTo('certificate'), http({ status: 404 })] },
  'http-server-error': { observations: () => [...upTo('certificate'), http({ status: 503 })] },
  'cdn-origin-tls-failure': { observations: () => [...upTo('certificate'), http({ status: 525, headers: [['server', 'cloudflare']] })] },
  'cdn-origin-unreachable': { observations: () => [...upTo('certificate'), http({ status: 522, headers: [['server', 'cloudflare']] })] },
  'no-fault-found': { observations: () => upTo('http') },
  // What only the browser can show: its code beside a probe that gets through, and never more than likely.
  'blocked-by-extension': { observations: () => upTo('http'), input: { failure: { raw: 'x', code: 'ERR_BLOCKED_BY_CLIENT', browser: 'chromium' } }, confidence: 'likely' },
  'blocked-by-policy': { observations: () => upTo('http'), input: { failure: { raw: 'x', code: 'ERR_BLOCKED_BY_ADMINISTRATOR', browser: 'chromium' } }, confidence: 'likely' },
  'local-network-permission': {
    observations: () => [dns({ addresses: ['192.168.1.9'] }), tcp({ address: '192.168.1.9' })],
    input: { failure: { raw: 'x', code: 'ERR_ADDRESS_UNREACHABLE', browser: 'chromium' }, context: { os: 'mac' } }, confidence: 'likely',
  },
  'dns-secure-resolver-unreachable': { observations: () => [dns()], input: { failure: { raw: 'x', code: 'ERR_NAME_NOT_RESOLVED', browser: 'chromium' } }, confidence: 'likely' },
  'ech-mismatch': {
    observations: () => {
      const first = hidden('rejected');
      return [...start(), keysInDns(), tls(), first, certificate(first, ['wrong-host'], { host: 'outer.example' }), tls(), hidden('rejected')];
    },
  },
};
