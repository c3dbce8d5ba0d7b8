import { LIMITS } from '../../lib/protocol/limits.ts';
import type { TlsObservation } from '../../lib/protocol/observation.ts';
import { nameText } from '../x509/distinguished-name.ts';
import { alertRecord } from './alert-record.ts';
import type { CertificateRequest } from './certificate-messages.ts';
import type { Handshake } from './handshake.ts';
import { summarise, type Cover } from './hello.ts';
import { clip } from './journal.ts';
import { downgradeSentinel } from './server-hello-rules.ts';

/** The part of a `tls` observation that the handshake itself knows. */
export type TlsReport = Omit<TlsObservation, 'id' | 'kind' | 'step' | 'vantage' | 'address' | 'port' | 'startMs' | 'ms'>;

const PROOF_BYTES = 1024;

export interface Around {
  /** The server's alert refused our last flight, after the handshake seemed complete. */
  refusedAfterwards: boolean;
  received: number;
  ended: TlsObservation['ended'];
  /** The first bytes, where they are no TLS, and the protocol that they belong to. */
  foreign: { bytes: Buffer; speaks: string | null } | null;
}

/** A handshake as data. Its fields are cut to what an observation may hold. */
export function report(handshake: Handshake, { refusedAfterwards, received, ended, foreign }: Around): TlsReport {
  const { journal, serverHello: hello, list, request } = handshake;
  const broken = journal.brokenLater;
  const sentinel = hello && downgradeSentinel(hello, handshake.hello);
  return {
    hello: summarise(handshake.hello, handshake.firstHello),
    outcome: refusedAfterwards ? 'alert' : (broken ?? journal.outcome ?? 'timed-out'),
    messages: journal.messages,
    ...(journal.alert && (refusedAfterwards || !journal.completed) ? { alert: journal.alert } : {}),
    ...(hello ? { version: hello.version, cipherSuite: hello.cipherSuite } : {}),
    ...(handshake.group !== undefined ? { group: handshake.group } : {}),
    ...(handshake.scheme !== undefined ? { signatureScheme: handshake.scheme } : {}),
    ...(handshake.alpn !== null ? { alpn: clip(handshake.alpn) } : {}),
    ...(handshake.retry ? { helloRetryRequest: true } : {}),
    ...(list.certificates.length > 0 ? { certificates: list.certificates.reduce((sum, { length }) => sum + length, 0), stapled: list.ocsp !== null } : {}),
    ...(handshake.cover ? { ech: coverSeen(handshake.cover) } : {}),
    ...(handshake.retryConfigs ? { retryConfigs: handshake.retryConfigs.subarray(0, LIMITS.proofHex / 2).toString('hex') } : {}),
    ...(request ? { certificateRequest: summariseRequest(request) } : {}),
    ...(sentinel ? { downgrade: sentinel } : {}),
    ...(foreign?.speaks ? { speaks: foreign.speaks } : {}),
    ...(foreign ? { banner: clip(printable(foreign.bytes)) } : {}),
    ...(journal.malformed ? { malformed: journal.malformed } : {}),
    bytes: (foreign?.bytes ?? (refusedAfterwards && journal.alert ? alertRecord(journal.alert) : journal.proof)).subarray(0, PROOF_BYTES).toString('hex'),
    received,
    ended,
  };
}

function coverSeen({ publicName, configId, accepted }: Cover): NonNullable<TlsObservation['ech']> {
  return { publicName, configId, status: accepted === null ? 'unanswered' : accepted ? 'accepted' : 'rejected' };
}

function summariseRequest({ authorities, schemes, types }: CertificateRequest): NonNullable<TlsObservation['certificateRequest']> {
  return { authorities: authorities.slice(0, 64).map((der) => clip(nameText(der))), schemes: schemes.slice(0, 64), types: types.slice(0, 32) };
}

function printable(bytes: Buffer): string {
  return [...bytes.subarray(0, 200)].map(printableByte).join('').trim();
}

function printableByte(byte: number): string {
  if (byte >= 0x20 && byte < 0x7f) return String.fromCharCode(byte);
  if (byte === 0x0a) return '\n';
  return byte === 0x0d ? '' : `\\x${byte.toString(16).padStart(2, '0')}`;
}
