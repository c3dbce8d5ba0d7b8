import type { DnsObservation, Observation } from '../../lib/protocol/observation.ts';
import type { RunContext } from '../run-context.ts';
import { httpsRecordName, sameName } from './name.ts';

/**
 * The ECHConfigList, hex, of the record that a browser would follow to the page's own host, as soon as the record is
 * there; null where there is none, or `late` settles first. Nothing is asked here.
 */
export async function publishedEch(context: RunContext, late: Promise<unknown>): Promise<string | null> {
  const { host, port, url } = context.target;
  const name = httpsRecordName(host, new URL(url).protocol, port);
  const isAnswer = (seen: Observation): seen is DnsObservation => seen.kind === 'dns' && seen.type === 'HTTPS' && seen.source === 'resolver' && seen.outcome === 'answered' && seen.name === name;
  const answer = await Promise.race([context.first(isAnswer), late.then(() => null, () => null)]);
  if (!answer || !isAnswer(answer)) return null;
  // A record that leads to another host or port is of a server that this run has not met (RFC 9460 section 2.4.3).
  const here = (answer.https ?? []).filter((record) => record.priority > 0 && (record.port ?? port) === port && (sameName(record.target, host) || (record.target === '.' && name === host)));
  const [first] = here.sort((a, b) => a.priority - b.priority);
  return first?.ech ?? null;
}
