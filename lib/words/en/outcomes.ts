import type { DNS_OUTCOMES, DnsObservation, HTTP_OUTCOMES, SurroundingsObservation, TCP_OUTCOMES, TLS_OUTCOMES, TlsObservation } from '../../protocol/observation.ts';
import { HELLO_CHANGES } from './hello-changes.ts';
import { PROBLEMS } from './problems.ts';

/** What was observed, in a word or two, for those who know the terms. */
export const outcomes = {
  dns: {
    answered: 'answered', 'no-such-name': 'no such name', 'no-address': 'no address', 'server-failure': 'server failure', refused: 'refused', 'timed-out': 'timed out',
    unreachable: 'unreachable', malformed: 'malformed', unknown: 'failed',
  } satisfies Record<(typeof DNS_OUTCOMES)[number], string>,
  source: { system: 'system', resolver: 'resolver', literal: 'no lookup needed', override: 'given address' } satisfies Record<DnsObservation['source'], string>,
  tcp: {
    connected: 'connected', refused: 'refused', 'timed-out': 'timed out', unreachable: 'unreachable', reset: 'reset', denied: 'forbidden here', unknown: 'failed',
  } satisfies Record<(typeof TCP_OUTCOMES)[number], string>,
  tls: {
    completed: 'completed', alert: 'alert', reset: 'reset', closed: 'closed', 'timed-out': 'timed out', 'not-tls': 'not TLS', malformed: 'malformed', 'legacy-version': 'version too old',
    answered: 'answered', 'unoffered-choice': 'choice not offered', 'bad-signature': 'bad signature', 'bad-record': 'bad record',
  } satisfies Record<(typeof TLS_OUTCOMES)[number], string>,
  ech: { accepted: 'hidden name accepted', rejected: 'hidden name rejected', unanswered: 'hidden name unanswered' } satisfies Record<NonNullable<TlsObservation['ech']>['status'], string>,
  http: {
    response: 'answer', empty: 'no answer, closed', reset: 'reset', 'timed-out': 'timed out', invalid: 'not HTTP', 'headers-too-large': 'headers too large', 'protocol-error': 'protocol error',
    'content-damaged': 'body damaged',
  } satisfies Record<(typeof HTTP_OUTCOMES)[number], string>,
  about: {
    interfaces: 'own network', 'captive-portal': 'sign-in page', proxy: 'proxy', 'proxy-script': 'proxy script', quic: 'QUIC', 'path-mtu': 'packet size', 'plain-http': 'plain HTTP',
  } satisfies Record<SurroundingsObservation['about'], string>,
  surroundings: {
    ok: 'ok', failed: 'failed', redirected: 'redirected', refused: 'refused', unreachable: 'unreachable', 'timed-out': 'timed out', 'authentication-required': 'sign-in required', absent: 'absent',
    suspected: 'suspected',
  } satisfies Record<SurroundingsObservation['outcome'], string>,
  /** Hellos that are no browser's. */
  hellos: { wide: 'everything TLS ever had', legacy: 'TLS 1.1 and older only' } as Readonly<Record<string, string>>,
  changes: HELLO_CHANGES,
  withoutExtension: (number: string) => `without extension ${number}`,
  alert: (name: string, number: number, after: string) => `${name} (${number}) after ${after}`,
  fine: 'ok',
  problem: (finding: string, says: string) => `${finding} (${says})`,
  problems: PROBLEMS,
  /** The clock of the page's own server, which nobody vouches for. */
  ownServer: 'the page’s own server',
  hops: (count: number) => (count === 1 ? '1 redirect' : `${count} redirects`),
  circle: (count: number) => `circle after ${count === 1 ? '1 redirect' : `${count} redirects`}`,
  /** What the probe said in words of its own, which are English. */
  said: (text: string) => text,
};

export type OutcomeWords = typeof outcomes;
