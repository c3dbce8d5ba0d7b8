import type { Entry } from './entry.ts';
import type { Trouble } from './flight.ts';
import type { LimitName } from './limits.ts';
import { ALLOWANCE } from './numbers.ts';
import { problem, type Problem } from './problems.ts';

const LIMIT_SAYS: Record<Exclude<LimitName, 'target'>, string> = {
  'client-rate': `One new probe in ${ALLOWANCE.clientEvery / 1000} seconds; wait as long as Retry-After says.`,
  'client-hour': `${ALLOWANCE.hourRequests} new probes an hour; wait as long as Retry-After says.`,
  'client-hosts': `${ALLOWANCE.hourHosts} hosts an hour; wait as long as Retry-After says.`,
  'client-ports': `${ALLOWANCE.hostPorts} ports a host; wait as long as Retry-After says.`,
};

/** 429 is the client's fault, 503 is not. */
export function troubleProblem(trouble: Trouble): Problem {
  if (trouble.kind === 'ending') return problem('ending', 'Ask again; another process will answer.', trouble);
  if (trouble.kind !== 'limited') return problem('busy', 'All probes are under way; ask again as Retry-After says.', trouble);
  if (trouble.limit === 'target') return problem('target-busy', 'Others have had it probed just now; ask again as Retry-After says.', trouble);
  return problem('rate-limited', LIMIT_SAYS[trouble.limit], trouble);
}

/** The same words whether a port, a name, an address, an opt-out or an answer of the DNS stands against it. */
export function targetRefused(): Problem {
  return problem('target-refused', 'This service probes public web sites alone; use the probe on your own machine.');
}

/** Null for an entry that is an answer. */
export function entryProblem(entry: Entry, now: number): Problem | null {
  if (entry.kind === 'refused') return targetRefused();
  return entry.kind === 'failed' ? problem('probe-failed', 'Ask again as Retry-After says; if it stays so, tell whoever runs this service.', { waitMs: Math.max(1_000, entry.at + 10_000 - now) }) : null;
}
