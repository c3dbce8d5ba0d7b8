import { blockPage, isSinkhole, isLocalName, isUnspecified } from '../diagnosis/address.ts';
import { flushDns } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { dnsClue } from './clues.ts';
import { foundElsewhere, isForeignNo, isOpen } from './second-resolver.ts';

const cause: Cause = {
  id: 'dns-blocked',
  step: 'dns',
  blame: 'network',
  fixers: ['visitor', 'network'],
  urgency: 210,
  prove(e) {
    const told = e.dns.find((o) => o.extendedErrors?.some((x) => x.code >= 15 && x.code <= 18));
    const elsewhere = foundElsewhere(e);
    const second = elsewhere === null ? [] : [{ ...dnsClue(elsewhere), key: 'second' }];
    if (told && !e.loads) return { confidence: 'proven', evidence: [{ ...dnsClue(told), key: 'told' }, ...second] };
    if (isLocalName(e.target.host)) return null;
    const sunk = e.dns.find((o) => o.outcome === 'answered' && o.source !== 'literal' && o.source !== 'override' && o.addresses.length > 0 && o.addresses.every(isSinkhole));
    const open = [...e.dns, ...(e.remote?.dns ?? [])].find(isOpen);
    const opens = [...second, ...(open ? [dnsClue(open)] : [])];
    // No site can be at nobody's address, and a filter's own block page names the filter.
    const nowhere = sunk?.addresses.every((a) => isUnspecified(a) || blockPage(a) !== null);
    if (sunk) return { confidence: opens.length > 0 || nowhere ? 'proven' : 'likely', evidence: [dnsClue(sunk), ...opens] };
    const foreign = e.dns.find(isForeignNo);
    if (foreign && e.addresses.length === 0) return { confidence: 'proven', evidence: [{ ...dnsClue(foreign), key: 'foreign', values: { ...dnsClue(foreign).values, other: foreign.zone! } }, ...opens] };
    // A "no" that is only old looks the same as a filter's, so this alone proves none.
    const denied = e.dns.find((o) => o.outcome === 'no-such-name') ?? (second.length > 0 && e.addresses.length === 0 ? e.dns.find((o) => o.type !== 'HTTPS' && (o.outcome === 'no-address' || (o.outcome === 'refused' && o.errno === undefined))) : undefined);
    return denied && opens.length > 0 ? { confidence: 'likely', evidence: [dnsClue(denied), ...opens] } : null;
  },
  ruledOut: (e) => e.tcp.some((o) => o.outcome === 'connected') && !e.addresses.every(isSinkhole),
  words: {
    title: 'A filter hides this name',
    summary: 'A filter answers for {host} in place of the name’s own servers.',
    why: 'The answer is not the zone’s: a filter on this device or in this network gave it.',
    visitor: 'An ad blocker, a family filter, a company or a provider sends this name nowhere. A hosts file can do it too.',
    admin: 'The site’s zone answers elsewhere; the visitor’s resolver does not pass it on.',
    evidence: {
      told: 'The resolver says with its answer for {query} that it is blocked[: extended error {reason}][ (asked {server})].',
      foreign: 'The “no” for {query} is not from the name’s own zone but from another one[, {other}][ (asked {server})]: so a filter’s list answers.',
      second: 'The second resolver[, {server},] gives {query} the address {addresses}.',
    },
    missing: 'The answer of a resolver outside of this network.',
    fixes: {
      visitor: [{ id: 'filter', does: 'Look for {host} in the lists of your ad blocker, Pi-hole, parental control or security program, and allow it there if you want it.', check: 'The page loads.' }, { id: 'hosts', does: 'See whether the hosts file names it.', check: 'No line means that the hosts file is not it; a line with {name} can be removed as administrator.', command: 'grep -i {name} /etc/hosts', when: { os: 'linux' } }, { id: 'hosts-mac', does: 'See whether the hosts file names it.', check: 'No line means that the hosts file is not it; a line with {name} can be removed as administrator.', command: 'grep -i {name} /etc/hosts', when: { os: 'mac' } }, { id: 'hosts-windows', does: 'See whether the hosts file names it.', check: 'No line means that the hosts file is not it; a line with {name} can be removed as administrator.', command: 'findstr /i {name} %SystemRoot%\\System32\\drivers\\etc\\hosts', when: { os: 'windows' } }, ...flushDns],
      network: [{ id: 'allow', does: 'Look for {host} in the resolver’s block lists (response policy zones) and allow it.', command: 'dig {name} A', check: 'It answers with a public address.' }],
    },
  },
};
export default cause;
