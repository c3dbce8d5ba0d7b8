import { typedName, tellOwner } from '../words/en/fixes.ts';
import { look } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { dnsClue } from './clues.ts';
import { foundElsewhere, isForeignNo, saidElsewhere } from './second-resolver.ts';

const cause: Cause = {
  id: 'dns-no-address',
  step: 'dns',
  blame: 'site',
  fixers: ['admin'],
  urgency: 221,
  prove(e) {
    const hits = e.dns.filter((o) => o.outcome === 'no-address' && o.type !== 'HTTPS');
    if (e.addresses.length > 0 || e.dns.some((o) => o.outcome === 'no-such-name' && o.source !== 'system' && o.type !== 'HTTPS')) return null;
    // An extended error says that a filter speaks, not the zone.
    if (hits.some((o) => o.extendedErrors?.some((x) => x.code >= 15 && x.code <= 18))) return null;
    if (foundElsewhere(e) || hits.some(isForeignNo)) return null;
    const both = hits.some((o) => o.type === 'any') || (hits.some((o) => o.type === 'A') && hits.some((o) => o.type === 'AAAA'));
    return hits.length > 0 ? { confidence: both ? 'proven' : 'likely', evidence: [...hits.map(dnsClue), ...saidElsewhere(e, ['no-address'])] } : null;
  },
  words: {
    title: 'The name has no address',
    summary: '{host} exists but has no address.',
    why: 'Only the owner of the name can give it an address.',
    visitor: 'The phone book knows the name but has no number beside it.',
    admin: 'NOERROR without A or AAAA records: the record is missing, or a CNAME points at a name without addresses.',
    missing: 'A and AAAA answers for the name.',
    fixes: { visitor: [typedName, tellOwner], admin: [look('dig {name} A {name} AAAA', 'See the answers.', 'It prints at least one line with A and an address under ANSWER SECTION.'), { id: 'record', does: 'Add an A record, and AAAA where there is IPv6.', check: 'The look shows it after the old answer’s TTL.' }] },
  },
};
export default cause;
