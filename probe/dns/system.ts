import { lookup } from 'node:dns/promises';
import type { DnsObservation } from '../../lib/protocol/observation.ts';
import { errnoOf } from '../net/errno.ts';

export type SystemAnswer = { outcome: DnsObservation['outcome']; addresses: string[]; errno?: string };

const OUTCOMES: Record<string, DnsObservation['outcome']> = {
  // Node calls a name without addresses so too; only the answers over the wire tell the two apart.
  ENOTFOUND: 'no-such-name',
  ENODATA: 'no-address',
  // getaddrinfo says so for SERVFAIL and for a resolver that does not answer alike.
  EAI_AGAIN: 'server-failure',
  EAI_FAIL: 'server-failure',
};

/** getaddrinfo: the hosts file, the search list and all else that this system asks. Never rejects. */
export async function askSystem(host: string): Promise<SystemAnswer> {
  try {
    const found = await lookup(host, { all: true, verbatim: true });
    return { outcome: found.length > 0 ? 'answered' : 'no-address', addresses: [...new Set(found.map(({ address }) => address))] };
  } catch (error) {
    const errno = errnoOf(error);
    return { outcome: OUTCOMES[errno] ?? 'unknown', addresses: [], errno };
  }
}
