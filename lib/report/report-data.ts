import type { Diagnosis } from '../protocol/diagnosis.ts';
import type { CertificateFacts, CertificateObservation, Observation, TcpObservation, TlsObservation } from '../protocol/observation.ts';
import { annotate, type Field } from './annotate.ts';
import { savedChain } from './saved-chain.ts';
import { sequenceOf, type Sequence } from './sequence.ts';

/** What the full report draws, made ready from a diagnosis. */
export interface ReportData {
  handshake: { id: string; address: string; hello: TlsObservation['hello']; sequence: Sequence } | null;
  /** The first flight and the answer that decided, as named fields over their bytes. */
  bytes: { side: 'hello' | 'answer'; hex: string; fields: Field[] }[];
  /** `repaired`: PEM of the chain as the server should send it, where it left something out that was found. */
  chain: { links: ChainLink[]; trustedBy: string | null; host: string; repaired: string | null; timestamps: CertificateObservation['timestamps'] | null } | null;
  /** Addresses down, places of looking across. */
  matrix: { vantages: string[]; rows: { address: string; port: number | null; family: 4 | 6; cells: (TcpObservation | null)[] }[] };
  hellos: TlsObservation[];
  timings: { id: string; step: Observation['step']; startMs: number; ms: number; failed: boolean }[];
  /** The end of the last look, for the scale of the timings. */
  totalMs: number;
}

export interface ChainLink {
  facts: CertificateFacts;
  problems: CertificateObservation['problems'];
  /** Whether the next certificate names itself as this one's issuer; null for the last. */
  fitsNext: boolean | null;
  /** True where the server left the next one out. */
  lacksNext: boolean;
  /** What the CA says of its revocation; null for roots, and where this was not looked at. */
  revocation: { status: NonNullable<CertificateObservation['revocation']>; says: string } | null;
}

export function reportData(diagnosis: Diagnosis): ReportData {
  const { observations, failure } = diagnosis;
  const local = observations.filter((each) => !each.vantage.startsWith('remote'));
  const tls = local.filter((each) => each.kind === 'tls');
  const plain = tls.filter((each) => each.hello.changed === null && (each.hello.profile === 'firefox' || each.hello.profile === 'chromium'));
  // The hello that hid its name is the one that failed where the cause is about that.
  const hidden = diagnosis.verdict.cause.startsWith('ech-') ? tls.find((each) => each.hello.changed === 'ech') : undefined;
  const deciding = hidden ?? plain.find((each) => each.hello.profile === failure?.browser) ?? plain[0] ?? tls[0] ?? null;
  const certificates = local.filter((each) => each.kind === 'certificate');
  const certificate = certificates.find((each) => each.from === deciding?.id) ?? certificates[0] ?? null;
  return {
    handshake: deciding && { id: deciding.id, address: addressOf(deciding), hello: deciding.hello, sequence: sequenceOf(deciding) },
    bytes: deciding ? [...fieldsOf('hello', deciding.helloBytes), ...fieldsOf('answer', deciding.bytes)] : [],
    chain: certificate && chainOf(certificate),
    matrix: matrixOf(observations.filter((each) => each.kind === 'tcp')),
    hellos: tls,
    timings: local.map((each) => ({ id: each.id, step: each.step, startMs: each.startMs, ms: each.ms, failed: isFailed(each) })).sort((a, b) => a.startMs - b.startMs),
    totalMs: Math.max(1, ...local.map((each) => each.startMs + each.ms)),
  };
}

function fieldsOf(side: 'hello' | 'answer', hex: string | undefined): ReportData['bytes'] {
  return hex ? [{ side, hex, fields: annotate(hex) }] : [];
}

function addressOf({ address, port }: TlsObservation): string {
  return address === undefined ? '' : port === undefined ? address : `${address.includes(':') ? `[${address}]` : address}:${port}`;
}

function chainOf(certificate: CertificateObservation): ReportData['chain'] {
  const { chain, problems, trustedBy, host, timestamps, revocation, revocationSays = '', issuerRevocation = [] } = certificate;
  return {
    trustedBy, host, repaired: chain.some(({ source }) => source === 'fetched') ? savedChain([certificate]) : null, timestamps: timestamps ?? null,
    links: chain.map((facts, index) => ({
      facts,
      problems: problems.filter((each) => each.certificate === index),
      fitsNext: index === chain.length - 1 ? null : chain[index + 1]!.subject === facts.issuer,
      lacksNext: chain[index + 1]?.source === 'fetched',
      revocation: index === 0 ? revocation ? { status: revocation, says: revocationSays } : null : issuerRevocation.find(({ certificate }) => certificate === index) ?? null,
    })),
  };
}

function matrixOf(connects: readonly TcpObservation[]): ReportData['matrix'] {
  const vantages = [...new Set(connects.map((each) => each.vantage))].sort((a, b) => Number(a.startsWith('remote')) - Number(b.startsWith('remote')));
  const rows = new Map<string, ReportData['matrix']['rows'][number]>();
  for (const each of connects) {
    const key = `${each.address} ${each.port}`;
    const row = rows.get(key) ?? { address: each.address ?? '', port: each.port ?? null, family: each.family, cells: vantages.map(() => null) };
    row.cells[vantages.indexOf(each.vantage)] = each;
    rows.set(key, row);
  }
  return { vantages, rows: [...rows.values()] };
}

function isFailed(each: Observation): boolean {
  switch (each.kind) {
    case 'dns': return each.outcome !== 'answered';
    case 'tcp': return each.outcome !== 'connected';
    case 'tls': return each.outcome !== 'completed' && each.outcome !== 'answered';
    case 'certificate': return each.problems.length > 0;
    case 'http': return each.outcome !== 'response' || (each.status ?? 0) >= 400;
    case 'redirects': return each.circle !== null;
    case 'clock': return false;
    case 'surroundings': return each.outcome !== 'ok' && each.outcome !== 'absent';
  }
}
