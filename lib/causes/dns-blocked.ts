import { blockPage, isSinkhole, isPrivate, isLocalName, isUnspecified } from '../diagnosis/address.ts';
import { flushDns } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { dnsClue } from './clues.ts';

const cause: Cause = {
  id: 'dns-blocked',
  step: 'dns',
  blame: 'network',
  fixers: ['visitor', 'network'],
  urgency: 210,
  prove(e) {
    const told = e.dns.find((o) => o.extendedErrors?.some((x) => x.code >= 15 && x.code <= 18));
    if (told && !e.loads) return { confidence: 'proven', evidence: [{ ...dnsClue(told), key: 'told' }] };
    if (isLocalName(e.target.host)) return null;
    const sunk = e.dns.find((o) => o.outcome === 'answered' && o.source !== 'literal' && o.source !== 'override' && o.addresses.length > 0 && o.addresses.every(isSinkhole));
    const open = [...e.dns, ...(e.remote?.dns ?? [])].find((o) => o.outcome === 'answered' && !o.checkingDisabled && o.addresses.some((a) => !isSinkhole(a) && !isPrivate(a)));
    // No site can be at nobody's address, and a filter's own block page names the filter.
    const nowhere = sunk?.addresses.every((a) => isUnspecified(a) || blockPage(a) !== null);
    if (sunk) return { confidence: open || nowhere ? 'proven' : 'likely', evidence: [sunk, open].flatMap((o) => (o ? [dnsClue(o)] : [])) };
    const denied = e.dns.find((o) => o.outcome === 'no-such-name');
    return denied && open ? { confidence: 'likely', evidence: [dnsClue(denied), dnsClue(open)] } : null;
  },
  ruledOut: (e) => e.tcp.some((o) => o.outcome === 'connected') && !e.addresses.every(isSinkhole),
  words: {
    title: 'A filter hides this name',
    summary: 'A filter answers for {host} in place of the name’s own servers.',
    why: 'The answer is not the zone’s: a filter on this device or in this network gave it.',
    visitor: 'An ad blocker, a family filter, a company or a provider sends this name nowhere. A hosts file can do it too.',
    admin: 'The site’s zone answers elsewhere; the visitor’s resolver does not pass it on.',
    evidence: { told: 'The resolver says with its answer for {query} that it is blocked[: extended error {reason}][ (asked {server})].' },
    missing: 'The answer of a resolver outside of this network.',
    fixes: {
      visitor: [{ id: 'filter', does: 'Look for {host} in the lists of your ad blocker, Pi-hole, parental control or security program, and allow it there if you want it.', check: 'The page loads.' }, { id: 'hosts', does: 'See whether the hosts file names it.', check: 'No line means that the hosts file is not it; a line with {name} can be removed as administrator.', command: 'grep -i {name} /etc/hosts', when: { os: 'linux' } }, { id: 'hosts-mac', does: 'See whether the hosts file names it.', check: 'No line means that the hosts file is not it; a line with {name} can be removed as administrator.', command: 'grep -i {name} /etc/hosts', when: { os: 'mac' } }, { id: 'hosts-windows', does: 'See whether the hosts file names it.', check: 'No line means that the hosts file is not it; a line with {name} can be removed as administrator.', command: 'findstr /i {name} %SystemRoot%\\System32\\drivers\\etc\\hosts', when: { os: 'windows' } }, ...flushDns],
      network: [{ id: 'allow', does: 'Look for {host} in the resolver’s block lists (response policy zones) and allow it.', command: 'dig {name} A', check: 'It answers with a public address.' }],
    },
  },
};
export default cause;
