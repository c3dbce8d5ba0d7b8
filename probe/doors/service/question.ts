import { normalise } from '../../../lib/codes/normalise.ts';
import type { Failure, Target } from '../../../lib/protocol/diagnosis.ts';
import { isBelow, isInnerName, readHost } from '../../policy/name.ts';
import { allowsPort, type PortRange } from '../../policy/ports.ts';

/** The body of a request, as its schema lets it in. */
export interface AskBody {
  host: string;
  port?: number;
  scheme?: 'https' | 'http';
  failure?: { code: string; browser?: 'firefox' | 'chromium' | null } | null;
  id?: string;
  /** Refused where true. */
  capture?: boolean;
}

export interface Question {
  target: Target;
  failure: Failure | null;
  /** Questions with the same key are answered by the same probe: what the browser said changes the verdict, not the road. */
  key: string;
}

export interface FrontPolicy {
  ports: readonly PortRange[];
  /** Judges an address as the probe will. */
  allowsAddress(address: string): boolean;
  /** Names that asked to be left alone, and all below them. */
  optedOut: readonly string[];
  /** Whether loopback is open, for tests: then its names are too. */
  opensLoopback: boolean;
}

export type ReadQuestion = { ok: true; question: Question } | { ok: false; why: 'bad-request'; says: string } | { ok: false; why: 'refused' };

/** Everything that can be known without asking anybody. A refusal gives no reason: it would tell of the target or the list. */
export function readQuestion(body: AskBody, policy: FrontPolicy): ReadQuestion {
  if (body.capture) return { ok: false, why: 'bad-request', says: 'a capture holds the keys of its connections, so this service gives none; run "pagefault diagnose --capture FILE" on your own machine' };
  const scheme = body.scheme ?? (body.port === 80 ? 'http' : 'https');
  const port = body.port ?? (scheme === 'http' ? 80 : 443);
  const read = readHost(body.host);
  if (!read.ok) return { ok: false, why: 'bad-request', says: read.says };
  const { host } = read;
  if (!allowsPort(policy.ports, port)) return { ok: false, why: 'refused' };
  if (read.address ? !policy.allowsAddress(host) : isInnerName(host) && !(policy.opensLoopback && isBelow(host, 'localhost'))) return { ok: false, why: 'refused' };
  if (policy.optedOut.some((name) => isBelow(host, name))) return { ok: false, why: 'refused' };
  const failure = body.failure ? normalise(body.failure.code, body.failure.browser ?? null) : null;
  const browser = failure?.browser ?? 'chromium';
  const url = new URL(`${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}/`).href;
  return { ok: true, question: { target: { url, host, port, addresses: [] }, failure, key: `${scheme} ${host} ${port} ${browser}` } };
}
