import { questionOf } from '../../../lib/failures/place.ts';
import { askRemote, type RemoteEnd } from '../../../lib/link/remote.ts';
import { isPublicHost } from '../../../lib/link/public-host.ts';
import type { Failure, Target } from '../../../lib/protocol/diagnosis.ts';
import type { Observation } from '../../../lib/protocol/observation.ts';

/** What one service saw, or why it saw nothing. */
export interface Vantage {
  /** Its URL as the person gave it. */
  service: string;
  /** `remote` or `remote:REGION`; null where it said nothing. */
  vantage: string | null;
  observations: Observation[];
  end: RemoteEnd | 'not-asked';
}

export interface AskRemotes {
  services: readonly string[];
  target: Target;
  failure: Failure | null;
  timeoutMs: number;
  signal: AbortSignal;
  request?: typeof fetch;
}

/** Asks all services at once. Never rejects. Names of one's own network are told to none that is not on this machine. */
export function askRemotes({ services, target, failure, timeoutMs, signal, request = fetch }: AskRemotes): Promise<Vantage[]> {
  const question = questionOf({ target, failure: failure && { ...failure, code: failure.code.slice(0, 512) } });
  return Promise.all(services.map(async (service, place): Promise<Vantage> => {
    if (!isPublicHost(target.host) && !isHere(service)) return { service, vantage: null, observations: [], end: 'not-asked' };
    const observations: Observation[] = [];
    const end = await askRemote({
      service, question, request, signal,
      after: (ms, then) => {
        const timer = setTimeout(then, Math.min(ms, timeoutMs));
        return () => clearTimeout(timer);
      },
      onObservation: (seen) => void observations.push(place === 0 ? seen : numbered(seen, place + 1)),
    });
    return { service, vantage: observations[0]?.vantage ?? null, observations, end };
  }));
}

/** Ids are unique within one service's answer; those of the second become `far2-…`. */
function numbered(seen: Observation, number: number): Observation {
  const id = (of: string) => of.replace(/^far-/, `far${number}-`).slice(0, 40);
  return seen.kind === 'certificate' ? { ...seen, id: id(seen.id), from: id(seen.from) } : { ...seen, id: id(seen.id) };
}

function isHere(service: string): boolean {
  const { hostname } = new URL(service);
  return hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost' || hostname.endsWith('.localhost');
}
