import { tellOwner, retry, secureDns } from '../words/en/fixes.ts';
import { look } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { dnsClue } from './clues.ts';

const cause: Cause = {
  id: 'dns-server-failure',
  step: 'dns',
  blame: 'site',
  fixers: ['visitor', 'admin'],
  urgency: 223,
  prove(e) {
    const asked = e.dns.filter((o) => o.type !== 'HTTPS' && !o.checkingDisabled);
    const wire = asked.filter((o) => o.source === 'resolver');
    // The system says the same of a resolver that never answers; what the resolvers themselves said decides.
    const hits = (wire.length > 0 ? wire : asked).filter((o) => o.outcome === 'server-failure' || o.outcome === 'malformed' || (o.outcome === 'refused' && o.errno === undefined));
    if (hits.length === 0 || e.dns.some((o) => o.checkingDisabled && o.outcome === 'answered') || e.addresses.length > 0) return null;
    if (hits.some((o) => o.extendedErrors?.some((x) => (x.code >= 6 && x.code <= 12) || (x.code >= 15 && x.code <= 18)))) return null;
    if (wire.some((o) => o.outcome === 'no-such-name')) return null;
    return { confidence: 'proven', evidence: hits.map(dnsClue) };
  },
  words: {
    title: 'The name lookup fails',
    summary: 'Looking up {host} ends in a server failure.',
    why: 'The resolver answers that it could not find out; most often the servers of the zone are broken, seldom the resolver.',
    visitor: 'The phone book could not be read. Either its keeper for this site is ill, or the one you ask.',
    admin: 'SERVFAIL or REFUSED: the zone’s name servers are down, lame or not set up for it.',
    missing: 'The answer of a second resolver.',
    fixes: { visitor: [retry, ...secureDns, tellOwner], admin: [look('dig +trace {name} A', 'See which server fails.', 'It prints an address at the end; the last server named is the one that fails.'), { id: 'ns', does: 'Ask each name server of the zone by itself: all must answer with the same serial.', check: 'Every name server prints a line with the same serial.', command: 'dig +nssearch {name}' }] },
  },
};
export default cause;
