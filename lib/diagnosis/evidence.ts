import type { Failure, Target } from '../protocol/diagnosis.ts';
import { SECOND_RESOLVER } from '../protocol/observation.ts';
import type {
  CertificateObservation, ClockObservation, DnsObservation, HttpObservation, Observation, RedirectsObservation, SurroundingsObservation,
  TcpObservation, TlsObservation,
} from '../protocol/observation.ts';
import type { Step } from '../protocol/step.ts';
import type { Server, System } from '../causes/words.ts';
import { passedLater } from '../causes/hellos.ts';
import { leadsOn, pageOf } from './page.ts';
import { serverOf } from './server.ts';
import { isDormant } from './address.ts';

/** What is known besides the page and the network. */
export interface Context {
  browser?: 'firefox' | 'chromium' | null;
  browserVersion?: string;
  os?: string;
  /** The address to which the browser itself connected, where it told. */
  address?: string;
}

export interface IndexInput {
  target: Target;
  failure: Failure | null;
  observations: readonly Observation[];
  /** False while the probe still walks: then "every" cannot be said yet. */
  finished: boolean;
  /** Milliseconds since 1970 by this machine's clock. */
  now: number;
  context?: Context;
  /** What the browser's code points at: causes, likeliest first, and the step it speaks of. */
  named?: readonly string[];
  failureStep?: Step | null;
  /** False for codes that say no more than that something failed, and for those only guessed at. */
  codeTells?: boolean;
}

/**
 * The observations of one run, sorted for the rules of causes. Any subset of a run gives a valid index:
 * the popup diagnoses again after every observation.
 */
export interface EvidenceIndex {
  target: Target;
  failure: Failure | null;
  code: string | null;
  /** Causes that the code points at, likeliest first. */
  named: readonly string[];
  /** The step at which the browser says that it failed. */
  failureStep: Step | null;
  codeTells: boolean;
  browser: 'firefox' | 'chromium' | null;
  /** Its major version, null where it is not known. */
  browserVersion: number | null;
  os: System | null;
  /** Where the browser itself connected, and no lookup of this run leads; null where it went the same way or did not tell. */
  otherAddress: string | null;
  finished: boolean;
  now: number;
  isHttps: boolean;
  observations: readonly Observation[];
  dns: readonly DnsObservation[];
  /** Connects that matter: addresses of a family that this machine has no route for are left out where another family is there. */
  tcp: readonly TcpObservation[];
  tls: readonly TlsObservation[];
  certificates: readonly CertificateObservation[];
  http: readonly HttpObservation[];
  redirects: readonly RedirectsObservation[];
  clock: ClockObservation | null;
  surroundings: readonly SurroundingsObservation[];
  /** Addresses that any name lookup gave, but for those asked past DNSSEC checks: no browser gets them. */
  addresses: readonly string[];
  /** The hello exactly as the browser sends it, on the first address where one was sent; of one that failed and was let in later, the later. */
  hello: TlsObservation | null;
  /** That hello as it failed before it was let in. */
  failedBefore: TlsObservation | null;
  /** Every hello that differs from it by something, on the same address. */
  variants: readonly TlsObservation[];
  /** What the browser's own hello was shown. */
  certificate: CertificateObservation | null;
  /** The answer to the page's own request, the last hop that was asked. */
  page: HttpObservation | null;
  server: Server | null;
  /** The name of the CDN or hosting platform, where it is one. */
  platform: string | null;
  /** What chooses the browser's proxy where the probe could not ask it: the road walked here may be another than the browser's. */
  unwalked: SurroundingsObservation | null;
  /** What a second resolver says, where the person allowed one to be asked: beside the lookups of this system, never among them. */
  second: readonly DnsObservation[];
  /** The same for what another vantage saw. Null where none was asked. */
  remote: EvidenceIndex | null;
  variant(changed: string): TlsObservation | null;
  about(subject: SurroundingsObservation['about']): SurroundingsObservation | null;
  /** True where an observation shows that the step was got through. */
  passed(step: Step): boolean;
  /** The page came, from here, with nothing wrong on the way. */
  loads: boolean;
}

export function indexEvidence(input: IndexInput): EvidenceIndex {
  const own = input.observations.filter((o) => !isRemote(o) && o.vantage !== SECOND_RESOLVER);
  const far = input.observations.filter(isRemote);
  const second = input.observations.filter((o): o is DnsObservation => o.kind === 'dns' && o.vantage === SECOND_RESOLVER);
  return indexOf(input, own, far.length > 0 ? indexOf(input, far, null, []) : null, second);
}

function indexOf(input: IndexInput, observations: readonly Observation[], remote: EvidenceIndex | null, second: readonly DnsObservation[]): EvidenceIndex {
  const of = <K extends Observation['kind']>(kind: K) => observations.filter((o): o is Extract<Observation, { kind: K }> => o.kind === kind);
  const { target, failure } = input;
  const browser = failure?.browser ?? input.context?.browser ?? null;
  const isHttps = !target.url.toLowerCase().startsWith('http:');
  const dns = of('dns');
  const connects = of('tcp');
  const tcp = connects.filter((o) => !isDormant(o, connects, dns));
  const tls = of('tls');
  const certificates = of('certificate');
  const http = of('http');
  const redirects = of('redirects');
  const surroundings = of('surroundings');
  const clock = of('clock').at(-1) ?? null;
  // By their start: one that is met by silence is told after what was begun later.
  const plain = tls.filter((o) => o.hello.changed === null && (o.hello.profile === 'firefox' || o.hello.profile === 'chromium')).sort((a, b) => a.startMs - b.startMs);
  const first = plain.find((o) => o.hello.profile === browser) ?? plain[0] ?? null;
  const later = first && passedLater(first, plain);
  const hello = later ?? first;
  const variants = hello === null ? [] : tls.filter((o) => !plain.includes(o) && o.address === hello.address);
  const certificate = certificates.find((o) => o.from === hello?.id) ?? certificates.find((o) => plain.some((p) => p.id === o.from && p.address === hello?.address)) ?? null;
  const page = pageOf(http);
  const server = serverOf(http, tls, certificate);
  const addresses = [...new Set(dns.filter((o) => o.outcome === 'answered' && !o.checkingDisabled).flatMap((o) => o.addresses))];
  const used = input.context?.address;
  const trusted = certificate !== null && certificate.trustedBy !== null && (certificate.problems.length === 0 || isAccepted(certificate));
  const circles = redirects.some((o) => o.circle !== null);
  const answered = page?.outcome === 'response';
  const passed: Record<Step, boolean> = {
    network: tcp.some((o) => o.outcome === 'connected') || dns.some((o) => o.source !== 'literal' && o.outcome === 'answered'),
    dns: addresses.length > 0 || tcp.length > 0 || answered,
    proxy: answered,
    tcp: tcp.some((o) => o.outcome === 'connected') || tls.length > 0 || answered,
    tls: hello?.outcome === 'completed',
    certificate: trusted,
    http: answered && !circles,
    // Nothing on the network can show that the browser itself let the page through.
    browser: false,
  };
  return {
    target, failure, code: failure?.code ?? null, named: input.named ?? [], failureStep: input.failureStep ?? null, codeTells: input.codeTells ?? false, browser, browserVersion: Number.parseInt(input.context?.browserVersion ?? '', 10) || null, os: systemOf(input.context?.os),
    otherAddress: used !== undefined && addresses.length > 0 && !addresses.includes(used) ? used : null, finished: input.finished, now: input.now, isHttps,
    observations, dns, tcp, tls, certificates, http, redirects, clock, surroundings, addresses, hello, failedBefore: later && first, variants, certificate, page, second, remote,
    // A browser that connected to the page's own address went straight there.
    unwalked: used !== undefined && addresses.includes(used) ? null : surroundings.find((o) => o.about === 'proxy-script') ?? null,
    server: server?.server ?? null, platform: server?.platform ?? null,
    variant: (changed) => variants.find((o) => o.hello.changed === changed) ?? null,
    about: (subject) => surroundings.find((o) => o.about === subject) ?? null,
    passed: (step) => passed[step],
    loads: answered && !circles && leadsOn(page) === null && (page?.status ?? 0) < 400 && (!isHttps || (passed.tls && trusted)),
  };
}

/** What a browser would let pass is told but breaks no page. */
export function isAccepted(certificate: CertificateObservation): boolean {
  return certificate.browsers !== undefined && certificate.browsers.firefox === null && certificate.browsers.chromium === null;
}

function isRemote(o: Observation): boolean {
  return o.vantage.startsWith('remote');
}

function systemOf(os: string | undefined): System | null {
  const text = (os ?? '').toLowerCase();
  if (text.startsWith('win')) return 'windows';
  if (text.startsWith('mac') || text.startsWith('darwin')) return 'mac';
  if (text.startsWith('android')) return 'android';
  if (text.startsWith('linux') || text.startsWith('cros') || text.endsWith('bsd')) return 'linux';
  return null;
}
