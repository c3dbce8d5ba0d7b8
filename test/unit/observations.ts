import { indexEvidence, type EvidenceIndex, type IndexInput } from '../../lib/diagnosis/evidence.ts';
import type { Failure, Target } from '../../lib/protocol/diagnosis.ts';
import type {
  CertificateFacts, CertificateObservation, CertificateProblem, ClockObservation, DnsObservation, HttpObservation, Observation,
  RedirectsObservation, SurroundingsObservation, TcpObservation, TlsObservation,
} from '../../lib/protocol/observation.ts';

/** Observations made by hand: a sound run of https://site.example/ and what a test changes in it. */
export const NOW = Date.UTC(2026, 10, 21);
const DAY = 86_400_000;
const ADDRESS = '203.0.113.7';

let next = 0;
const base = (step: Observation['step']) => ({ id: `o-${++next}`, step, vantage: 'local', startMs: 0, ms: 12 });

export const target = (host = 'site.example', over: Partial<Target> = {}): Target => ({ url: `https://${host}/`, host, port: 443, addresses: [], ...over });

export const failure = (code: string, browser: Failure['browser'] = 'firefox'): Failure => ({ raw: code, code, browser });

export const dns = (over: Partial<DnsObservation> = {}): DnsObservation => ({
  ...base('dns'), kind: 'dns', source: 'system', name: 'site.example', type: 'any', outcome: 'answered',
  addresses: over.outcome && over.outcome !== 'answered' ? [] : [ADDRESS], ...over,
});

export const tcp = (over: Partial<TcpObservation> = {}): TcpObservation => ({
  ...base('tcp'), kind: 'tcp', address: ADDRESS, port: 443, family: over.address?.includes(':') ? 6 : 4, outcome: 'connected', ...over,
});

const BROWSER_HELLO: TlsObservation['hello'] = {
  profile: 'firefox', changed: null, serverName: 'site.example', size: 1800, versions: [0x0304, 0x0303], cipherSuites: [0x1301, 0x1303, 0x1302, 0xc02b, 0xc02f],
  groups: [0x11ec, 0x001d, 0x0017, 0x0018], keyShares: [0x11ec, 0x001d], alpn: ['h2', 'http/1.1'], extensions: [0, 10, 13, 16, 43, 51, 0xfe0d], writes: 1,
};

/** A hello of the browser unless `changed` or `profile` says otherwise. Completed in TLS 1.3 unless an outcome is given. */
export function tls({ changed = null, profile = 'firefox', ...over }: Partial<TlsObservation> & { changed?: string | null; profile?: TlsObservation['hello']['profile'] } = {}): TlsObservation {
  const completed = over.outcome === undefined || over.outcome === 'completed';
  return {
    ...base('tls'), kind: 'tls', address: ADDRESS, port: 443, outcome: 'completed', hello: { ...BROWSER_HELLO, changed, profile }, messages: [],
    received: completed ? 4000 : 0, ...(completed ? { version: 0x0304, cipherSuite: 0x1301, group: 0x001d, alpn: 'h2' } : {}), ...over,
  };
}

export const alerted = (number: number, over: Parameters<typeof tls>[0] = {}, after = 'client_hello'): TlsObservation =>
  tls({ outcome: 'alert', received: 7, alert: { level: 2, number, name: `alert ${number}`, after, encrypted: false }, ...over });

export const facts = (over: Partial<CertificateFacts> = {}): CertificateFacts => ({
  subject: 'CN=site.example', issuer: 'CN=Trusted Test CA', names: ['site.example'], notBefore: new Date(NOW - 30 * DAY).toISOString(),
  notAfter: new Date(NOW + 60 * DAY).toISOString(), serial: '0a', sha256: 'aa', key: 'ec P-256', signature: 'ecdsa-with-SHA256', isCa: false,
  selfIssued: false, selfSigned: false, source: 'sent', ...over,
});

/** Findings given as ids stand on the leaf. Trusted where there are none. */
export function certificate(hello: TlsObservation, problems: readonly CertificateProblem['id'][] = [], over: Partial<CertificateObservation> = {}): CertificateObservation {
  return {
    ...base('certificate'), kind: 'certificate', address: ADDRESS, from: hello.id, host: 'site.example', chain: [facts()], judgedAt: NOW,
    trustedBy: problems.length === 0 ? 'built-in' : null, problems: problems.map((id) => ({ id, certificate: 0, says: `seen: ${id}` })), ...over,
  };
}

export const http = (over: Partial<HttpObservation> = {}): HttpObservation => ({
  ...base('http'), kind: 'http', url: 'https://site.example/', protocol: 'h2', outcome: 'response',
  ...(over.outcome && over.outcome !== 'response' ? {} : { status: 200, headers: [] }), ...over,
});

export const redirects = (circle: number | null): RedirectsObservation => ({
  ...base('http'), kind: 'redirects', circle,
  hops: [{ url: 'https://site.example/', status: 302, to: 'https://site.example/a' }, { url: 'https://site.example/a', status: 302, to: 'https://site.example/' }],
});

export const clock = (offsetMs: number): ClockObservation => ({ ...base('network'), kind: 'clock', offsetMs, uncertaintyMs: 1000, source: 'https' });

export const surroundings = (about: SurroundingsObservation['about'], outcome: SurroundingsObservation['outcome'], over: Partial<SurroundingsObservation> = {}): SurroundingsObservation =>
  ({ ...base('network'), kind: 'surroundings', about, outcome, detail: `${about} ${outcome}`, ...over });

/** The same as seen from another network. */
export const remote = <O extends Observation>(o: O): O => ({ ...o, vantage: 'remote:eu' });

/** Name, connection, handshake and certificate of a sound site: what lies before a fault of the page. */
export function upTo(step: 'dns' | 'tcp' | 'tls' | 'certificate' | 'http'): Observation[] {
  const hello = tls();
  const all: Observation[] = [dns(), tcp(), hello, certificate(hello), http()];
  return all.slice(0, ['dns', 'tcp', 'tls', 'certificate', 'http'].indexOf(step) + 1);
}

export function index(observations: readonly Observation[], over: Partial<IndexInput> = {}): EvidenceIndex {
  return indexEvidence({ target: target(), failure: null, observations, finished: true, now: NOW, ...over });
}
