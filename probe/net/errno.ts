import type { TcpObservation } from '../../lib/protocol/observation.ts';

/** The system's name of an error, `EUNKNOWN` where there is none. */
export function errnoOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'EUNKNOWN';
}

const OUTCOMES: Record<string, TcpObservation['outcome']> = {
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timed-out',
  EHOSTUNREACH: 'unreachable', ENETUNREACH: 'unreachable', EADDRNOTAVAIL: 'unreachable', ENETDOWN: 'unreachable', EHOSTDOWN: 'unreachable', EAFNOSUPPORT: 'unreachable',
  ECONNRESET: 'reset',
  EACCES: 'denied', EPERM: 'denied',
};

/** How a failed connect is called: one outcome a cause, never merged. */
export function tcpOutcome(errno: string): TcpObservation['outcome'] {
  return OUTCOMES[errno] ?? 'unknown';
}
