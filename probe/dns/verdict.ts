import type { DnsObservation } from '../../lib/protocol/observation.ts';
import { ipv4Text, ipv6Text } from './address-text.ts';
import type { DnsAnswer, DnsRecord } from './answer.ts';
import { isForeign, readHttpsRecord } from './https-record.ts';
import { sameName } from './name.ts';
import { TYPES } from './question.ts';

export type Told = Pick<DnsObservation, 'outcome' | 'addresses' | 'rcode' | 'extendedErrors' | 'https' | 'authenticated' | 'zone'>;

const SERVER_FAILURE = 2;
const NO_SUCH_NAME = 3;
const REFUSED = 5;
/** Longer chains are taken for circles, as resolvers take them. */
const MOST_ALIASES = 16;

/** What a validated answer says to a question for `name` and `type`. */
export function verdictOf(answer: DnsAnswer, name: string, type: number): Told {
  const extendedErrors = answer.extendedErrors.slice(0, 16).map(({ code, text }) => ({ code, text: text.slice(0, 1024) }));
  const base = {
    addresses: [], rcode: answer.rcode, ...(extendedErrors.length > 0 ? { extendedErrors } : {}), ...(answer.authenticated ? { authenticated: true } : {}),
    // Behind an alias the zone is that of another name.
    ...(answer.zone !== null && answer.answers.length === 0 ? { zone: answer.zone } : {}),
  };
  if (answer.rcode === SERVER_FAILURE) return { ...base, outcome: 'server-failure' };
  if (answer.rcode === NO_SUCH_NAME) return { ...base, outcome: 'no-such-name' };
  if (answer.rcode === REFUSED) return { ...base, outcome: 'refused' };
  if (answer.rcode !== 0) return { ...base, outcome: 'unknown' };
  const records = recordsFor(answer.answers, name, type);
  if (type === TYPES.HTTPS) {
    const https = records.flatMap(({ data }) => {
      const read = readHttpsRecord(data);
      return read.ok && !isForeign(read.record) ? [observed(read.record)] : [];
    });
    if (records.length > 0 && https.length === 0) return { ...base, outcome: 'malformed' };
    return { ...base, outcome: https.length > 0 ? 'answered' : 'no-address', ...(https.length > 0 ? { https: https.slice(0, 16) } : {}) };
  }
  const addresses = records.flatMap(({ data }) => (type === TYPES.A && data.length === 4 ? [ipv4Text(data)] : type === TYPES.AAAA && data.length === 16 ? [ipv6Text(data)] : []));
  if (records.length > 0 && addresses.length === 0) return { ...base, outcome: 'malformed' };
  return { ...base, outcome: addresses.length > 0 ? 'answered' : 'no-address', addresses: [...new Set(addresses)].slice(0, 64) };
}

/** The records of `type` at the end of the chain of aliases that begins at `name`; what belongs to other names is passed over. */
function recordsFor(answers: readonly DnsRecord[], name: string, type: number): DnsRecord[] {
  let owner = name;
  for (let step = 0; step < MOST_ALIASES; step++) {
    const found = answers.filter((record) => record.type === type && sameName(record.name, owner));
    if (found.length > 0) return found;
    const alias = answers.find((record) => record.target !== undefined && sameName(record.name, owner));
    if (alias?.target === undefined) return [];
    owner = alias.target;
  }
  return [];
}

function observed(record: { priority: number; target: string; alpn: string[]; port?: number; ipv4hint: string[]; ipv6hint: string[]; ech?: string }): NonNullable<DnsObservation['https']>[number] {
  const { priority, target, alpn, port, ipv4hint, ipv6hint, ech } = record;
  return {
    priority, target, alpn: alpn.slice(0, 16), ipv4hint: ipv4hint.slice(0, 16), ipv6hint: ipv6hint.slice(0, 16),
    ...(port === undefined ? {} : { port }), ...(ech !== undefined && ech.length <= 4096 ? { ech } : {}),
  };
}
