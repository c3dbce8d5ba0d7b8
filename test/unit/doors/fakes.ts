import { vi } from 'vitest';
import type { Console } from '../../../probe/doors/console.ts';
import type { Run } from '../../../probe/doors/sessions.ts';
import type { CertificateFacts, CertificateObservation, Observation } from '../../../lib/protocol/observation.ts';

export const COST = { connections: 1, bytesSent: 2, bytesReceived: 3, ms: 4 };

export function refused(id = 'tcp-1'): Observation {
  return { id, step: 'tcp', vantage: 'local', address: '192.0.2.1', port: 443, startMs: 0, ms: 1, kind: 'tcp', family: 4, outcome: 'refused', errno: 'ECONNREFUSED' };
}

export function certificates(count: number, more: Partial<CertificateFacts> = {}): CertificateObservation {
  const facts: CertificateFacts = {
    subject: 'CN=example', issuer: 'CN=root', names: ['example.com'], notBefore: '', notAfter: '', serial: '1', sha256: '00', key: 'rsa 2048', signature: 'sha256', isCa: false,
    selfIssued: false, selfSigned: false, source: 'sent', ...more,
  };
  return {
    id: 'certificate-1', step: 'certificate', vantage: 'local', startMs: 0, ms: 1, kind: 'certificate', from: 'tls-1', host: 'example.com',
    chain: Array.from({ length: count }, () => facts), judgedAt: 0, trustedBy: null, problems: [{ id: 'expired', certificate: count - 1, says: 'notAfter' }],
  };
}

/** A probe that sees a refusal and is done. */
export const quickRun: Run = async (_options, emit) => {
  emit(refused());
  return COST;
};

/** The same, with a capture where one is wished for: more than one message of it. */
export const capturingRun = (bytes: Buffer): Run => async (options, emit) => {
  options.capture?.({ bytes, packets: 2, leftOut: 0 });
  return quickRun(options, emit);
};

/** A probe that sees a refusal and then waits until it is stopped. */
export const patientRun: Run = ({ signal }, emit) =>
  new Promise((done) => {
    emit(refused());
    if (signal?.aborted) return done(COST);
    signal?.addEventListener('abort', () => done(COST));
  });

export function fakeConsole(over: Partial<Console> = {}): Console & { stdout(): string; stderr(): string; interrupt(): void } {
  const out = vi.fn<(text: string) => void>();
  const err = vi.fn<(text: string) => void>();
  let onInterrupt = () => {};
  return {
    out, err, env: {}, outIsTerminal: false, errIsTerminal: false, columns: 80, language: 'en', chosenLanguage: null, said: (english) => english,
    onInterrupt(callback) {
      onInterrupt = callback;
      return () => undefined;
    },
    interrupt: () => onInterrupt(),
    stdout: () => out.mock.calls.map(([text]) => text).join(''),
    stderr: () => err.mock.calls.map(([text]) => text).join(''),
    ...over,
  };
}
