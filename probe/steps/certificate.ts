import type { CertificateObservation, CertificateProblem, TlsObservation } from '../../lib/protocol/observation.ts';
import { plainGet } from '../http/plain-get.ts';
import type { RunContext } from '../run-context.ts';
import type { ReceivedCertificates } from '../tls/client.ts';
import { browserVerdicts, type Codes } from '../x509/browser-verdicts.ts';
import { readCertificate, type Certificate } from '../x509/certificate.ts';
import { chainFacts, cut, fitted } from '../x509/facts.ts';
import { interceptionProduct } from '../x509/interception-products.ts';
import { readOcsp } from '../x509/ocsp.ts';
import { judgePath, type Judged } from '../x509/path-problems.ts';
import { buildPaths, type Path } from '../x509/paths.ts';
import { revocationFacts } from '../x509/revocation-facts.ts';
import { gatherTimestamps, judgeTransparency } from '../x509/transparency.ts';
import { transparencyFacts } from '../x509/transparency-facts.ts';
import { transparencyLogs, type LogList } from '../x509/transparency-logs.ts';
import { builtInStore, extraStores, pemDer, systemStore, toPem, trustNote, type TrustStore } from '../x509/trust-store.ts';
import { beginRevocation } from './revocation.ts';

const MOST_FETCHED = 4;
const MOST_SENT = 20;
/** As many as an observation holds. */
const MOST_CHAIN = 24;
const MOST_FETCHED_BYTES = 64 * 1024;
const MOST_PROBLEMS = 64;
const MOST_REPAIR = 65_536;

/** How long CAs may take for saying whether a certificate was revoked where nothing else is waited for. */
const PATIENCE_MS = 400;

/** What of the handshake is judged here. `host`: for which name, where it is not the page's. */
export type Shown = Pick<ReceivedCertificates, 'certificates' | 'ocsp' | 'timestamps'> & { host?: string };

export interface CertificateCheck {
  /** What is wrong, before anybody was asked about revocation. */
  problems: readonly CertificateProblem[];
  /** Emits at once what was not emitted yet, giving the CA only what is left of its time. */
  finish(): Promise<CertificateObservation>;
}

/** Judges what a server sent, fetches an issuer that it left out, and tells all that is wrong with it. */
export async function checkCertificates(context: RunContext, tls: TlsObservation, received: Shown, now: () => number = Date.now, logs: LogList = transparencyLogs()): Promise<CertificateObservation> {
  return (await beginCertificates(context, tls, received, now, logs)).finish();
}

/**
 * The same in two steps, so that asking the CA about revocation runs beside the request of the page: the one
 * observation is emitted at once where something is wrong already or nobody is to be asked, else when the CA answers,
 * at the latest by `finish`. A verdict that the page loads needs the page anyway, so the CA delays it only where it is
 * slower than the page, and then by no more than PATIENCE_MS.
 */
export async function beginCertificates(context: RunContext, tls: TlsObservation, received: Shown, now: () => number = Date.now, logs: LogList = transparencyLogs()): Promise<CertificateCheck> {
  const startMs = context.now();
  const host = received.host ?? context.target.host;
  const judgedAt = now();
  let emitted: CertificateObservation | null = null;
  const tell = (found: Told) => (emitted ??= context.emit(fitted({
    kind: 'certificate', step: 'certificate', ...(tls.address ? { address: tls.address } : {}), ...(tls.port ? { port: tls.port } : {}),
    startMs, ms: context.now() - startMs, from: tls.id, host, judgedAt, ...found,
    browsers: browserVerdicts(found.problems), problems: found.problems.slice(0, MOST_PROBLEMS).map(({ id, certificate, says }) => ({ id, certificate, says })),
  })) as CertificateObservation);
  const done = (found: Told): CertificateCheck => ({ problems: found.problems, finish: async () => tell(found) });

  const read = received.certificates.slice(0, MOST_SENT).map((der) => readCertificate(der));
  const [first] = read;
  if (!first?.ok) {
    const says = first ? `${first.field} at byte ${first.offset}: ${first.says}` : 'the server sent no certificate';
    const found: Told = { chain: [], problems: [{ id: 'malformed', certificate: 0, says: cut(says) }], trustedBy: null, revocation: 'not-checked', bytes: received.certificates[0]?.subarray(0, 1024).toString('hex') };
    tell(found);
    return done(found);
  }
  const leaf = first.certificate;
  const sent = distinct(read.flatMap((each) => (each.ok ? [each.certificate] : [])));
  const { path, fetched } = await bestPath(context, leaf, sent, judgedAt, received.ocsp !== null);
  const issuer = path.certificates[1] ?? null;
  const staple = received.ocsp === null ? null : readOcsp(received.ocsp, leaf, issuer, 'the staple', judgedAt);
  const timestamps = gatherTimestamps(leaf, issuer, { handshake: received.timestamps, staple: staple?.timestamps ?? null }, judgedAt, logs);
  // Browsers ask it of public CAs alone.
  const transparency = path.trustedBy === 'built-in' ? judgeTransparency(leaf, timestamps, judgedAt, logs) : null;
  const judged = judgePath(path, { host, now: judgedAt, stapled: received.ocsp !== null, timestamps, transparency });
  const missing = path.trustedBy === null ? [] : path.certificates.filter((certificate) => fetched.includes(certificate));
  const roots = path.trustedBy === null ? [] : path.certificates.slice(-1).filter((root) => !sent.includes(root));
  const chain = [...sent, ...fetched.filter((certificate) => path.certificates.includes(certificate)), ...roots];
  const product = path.trustedBy === 'built-in' || leaf.selfSigned ? null : interceptionProduct(path.certificates.map(({ issuer: name }) => name));
  const problems: Problem[] = [
    ...missingIntermediate(missing, chain, sent),
    ...judged.map((problem) => place(problem, chain)),
    // A proxy whose root is trusted here is at work as its owner means it to be: it is told, and no fault.
    ...(product && path.trustedBy === null ? [{ id: 'interception-product' as const, certificate: Math.max(0, chain.length - 1), says: `the issuer's name is one that ${product} uses` }] : []),
  ];
  const repair = missing.map(({ der }) => toPem(der)).join('');
  const note = trustNote(path.trustedBy, process.platform);
  const found: Told = {
    chain: chainFacts(chain, sent, fetched),
    problems,
    trustedBy: path.trustedBy,
    ...(note ? { trustNote: note } : {}),
    ...(repair && repair.length <= MOST_REPAIR ? { repair } : {}),
    ...(product ? { product } : {}),
    timestamps: transparencyFacts(timestamps, transparency, logs),
    revocation: 'not-checked',
  };
  const namedRevoked = /REVOKED/.test(context.options.failure?.code ?? '');
  const needless = received.host !== undefined ? 'it is not the page’s own' : (problems.length > 0 && !namedRevoked) || staple?.status === 'revoked' ? 'something else is wrong with the chain already' : null;
  const { looks, settled } = beginRevocation(context, path, staple, needless, judgedAt);
  const withRevocation = (): Told => {
    const { revoked, ...facts } = revocationFacts(looks, path.trustedBy, ({ certificate }) => placeIn(chain, certificate));
    return { ...found, ...facts, problems: [...revoked, ...problems] };
  };
  if (settled === null) {
    const told = withRevocation();
    tell(told);
    return done(told);
  }
  const asked = settled.then(() => tell(withRevocation()));
  return {
    problems,
    finish: () => context.within(asked.then(() => undefined), undefined, Math.max(context.now(), startMs + PATIENCE_MS)).then(() => tell(withRevocation())),
  };
}

type Problem = CertificateProblem & { codes?: Codes };
type Told = Omit<CertificateObservation, 'id' | 'vantage' | 'kind' | 'step' | 'startMs' | 'ms' | 'from' | 'host' | 'judgedAt' | 'browsers' | 'problems' | 'address' | 'port'> & { problems: readonly Problem[] };

const STORES = new WeakMap<RunContext, readonly TrustStore[]>();

/** The roots that are trusted before this system's own store is asked; read once a run, by whoever needs them first or has time for it. */
export function readStores(context: RunContext): readonly TrustStore[] {
  const stores = STORES.get(context) ?? [builtInStore(), ...extraStores(context.options.cacert, process.env)];
  STORES.set(context, stores);
  return stores;
}

/** The path with least against it; where none is trusted, issuers that the certificates name are fetched, then this system's own store is asked. */
async function bestPath(context: RunContext, leaf: Certificate, sent: Certificate[], now: number, stapled: boolean): Promise<{ path: Path; fetched: Certificate[] }> {
  const stores = [...readStores(context)];
  const fetched: Certificate[] = [];
  const build = () => buildPaths(leaf, [...sent, ...fetched], stores);
  let paths = build();
  if (!paths[0]!.trustedBy) {
    stores.push(systemStore());
    paths = build();
  }
  const tried = new Set<string>();
  while (!paths[0]!.trustedBy && fetched.length < MOST_FETCHED && sent.length + fetched.length < MOST_CHAIN - 1 && !context.over && context.options.others !== false) {
    const open = paths.map(({ certificates }) => certificates[certificates.length - 1]!).find((last) => !last.selfSigned && !tried.has(last.sha256));
    if (!open) break;
    tried.add(open.sha256);
    const issuer = await fetchIssuer(context, open);
    if (!issuer || [...sent, ...fetched].some(({ sha256 }) => sha256 === issuer.sha256)) continue;
    fetched.push(issuer);
    paths = build();
  }
  const weigh = (path: Path) => judgePath(path, { host: context.target.host, now, stapled, timestamps: [], transparency: null }).length;
  const trusted = paths.filter(({ trustedBy }) => trustedBy !== null);
  const [best] = (trusted.length > 0 ? trusted : paths).map((path) => ({ path, weight: weigh(path) })).sort((a, b) => a.weight - b.weight || b.path.certificates.length - a.path.certificates.length);
  return { path: best!.path, fetched };
}

/** The caIssuers address of RFC 5280 section 4.2.2.1; plain HTTP alone, as browsers do. */
async function fetchIssuer(context: RunContext, certificate: Certificate): Promise<Certificate | null> {
  for (const address of certificate.caIssuers.slice(0, 2)) {
    // An address that a run for strangers may not reach is no reason to refuse them the page's own diagnosis.
    const body = await plainGet(context, address, MOST_FETCHED_BYTES).catch(() => null);
    const read = body && readCertificate(pemDer(body));
    if (read?.ok && read.certificate.subjectDer.equals(certificate.issuerDer)) return read.certificate;
  }
  return null;
}

function distinct(certificates: readonly Certificate[]): Certificate[] {
  return [...new Map(certificates.map((certificate) => [certificate.sha256, certificate])).values()];
}

function missingIntermediate(missing: readonly Certificate[], chain: readonly Certificate[], sent: readonly Certificate[]): CertificateProblem[] {
  const [first] = missing;
  if (!first) return [];
  const says = `the server sent ${sent.length} certificate${sent.length === 1 ? '' : 's'}; "${first.subject.slice(0, 300)}" is missing and came from the address that the certificate names`;
  return [{ id: 'missing-intermediate', certificate: chain.indexOf(first), says: cut(says) }];
}

function place({ certificate, id, says, codes }: Judged, chain: readonly Certificate[]): Problem {
  return { id, certificate: placeIn(chain, certificate), says: cut(says), ...(codes ? { codes } : {}) };
}

function placeIn(chain: readonly Certificate[], { sha256 }: Certificate): number {
  return Math.max(0, chain.findIndex((each) => each.sha256 === sha256));
}
