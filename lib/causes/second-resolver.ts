import { isPrivate, isSinkhole } from '../diagnosis/address.ts';
import type { EvidenceIndex } from '../diagnosis/evidence.ts';
import type { DnsObservation } from '../protocol/observation.ts';
import type { Clue } from './cause.ts';
import { dnsClue } from './clues.ts';

/** What the second resolver has where this system's own has nothing: an address that the open internet has. */
export function foundElsewhere(e: EvidenceIndex): DnsObservation | null {
  return e.second.find(isOpen) ?? null;
}

/** An answer as anybody would get it: no filter's, and none of a private network. */
export function isOpen(o: DnsObservation): boolean {
  return o.outcome === 'answered' && !o.checkingDisabled && o.addresses.some((address) => !isSinkhole(address) && !isPrivate(address));
}

/** What the second resolver said in the same words, as evidence beside the first one's. */
export function saidElsewhere(e: EvidenceIndex, outcomes: readonly DnsObservation['outcome'][]): Clue[] {
  return e.second.filter((o) => outcomes.includes(o.outcome)).map(dnsClue);
}

/** A "no" that comes with the SOA of a zone in which the name does not lie: a filter's list (response policy zone), not the name's own servers. */
export function isForeignNo(o: DnsObservation): boolean {
  if (o.zone === undefined || (o.outcome !== 'no-such-name' && o.outcome !== 'no-address')) return false;
  const [name, zone] = [o.name, o.zone].map((text) => text.toLowerCase().replace(/\.$/, ''));
  return zone !== '' && name !== zone && !name!.endsWith(`.${zone}`);
}
