import type { Run } from '../failures/run.ts';
import type { HistoryEvent } from './history.ts';

/** What a run that ended teaches about its host: the certificate that the site itself showed. */
export function eventsOfRun(run: Pick<Run, 'url' | 'observations' | 'startedAt'>): HistoryEvent[] {
  const host = hostOf(run.url);
  const certificate = run.observations.find((each) => each.kind === 'certificate' && !each.vantage.startsWith('remote'));
  const sha256 = certificate?.kind === 'certificate' ? certificate.chain[0]?.sha256 : undefined;
  return host !== null && sha256 ? [{ type: 'certificate', host, at: run.startedAt, sha256 }] : [];
}

/** What a view found for a host, once nothing more will come. */
export function eventOfVerdict(url: string, cause: string, at: number): HistoryEvent | null {
  const host = hostOf(url);
  if (host === null) return null;
  return cause === 'no-fault-found' ? { type: 'worked', host, at } : { type: 'proven', host, at, cause };
}

/** `host` or `host:port`, as the URL has it. */
export function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host || null : null;
}
