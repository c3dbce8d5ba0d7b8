import type { CertificateObservation } from '../../lib/protocol/observation.ts';
import { cut } from './facts.ts';
import { TIMESTAMP_WAYS, type CheckedTimestamp } from './timestamp-check.ts';
import { logsOf, type Transparency } from './transparency.ts';
import type { LogList } from './transparency-logs.ts';

type Facts = NonNullable<CertificateObservation['timestamps']>;

const MOST_ENTRIES = 16;

/** What an observation tells of the timestamps of a certificate. */
export function transparencyFacts(timestamps: readonly CheckedTimestamp[], verdicts: Record<'firefox' | 'chromium', Transparency> | null, list: LogList): Facts {
  const [embedded, handshake, staple] = TIMESTAMP_WAYS.map((way) => timestamps.filter((each) => each.way === way).length) as [number, number, number];
  const judged = ({ verdict, says }: Transparency) => ({ verdict, says: cut(says) });
  return {
    embedded, handshake, staple, logs: logsOf(timestamps),
    entries: timestamps.slice(0, MOST_ENTRIES).map(({ way, log, id, at, state }) => ({
      way, log: log?.name ?? id.slice(0, 16), ...(log ? { operator: log.operator } : {}), at, state: state === 'valid' && log?.retired ? 'retired' as const : state,
    })),
    listAsOf: new Date(list.asOf).toISOString().slice(0, 10),
    ...(verdicts ? { firefox: judged(verdicts.firefox), chromium: judged(verdicts.chromium) } : {}),
  };
}
