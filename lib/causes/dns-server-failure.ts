import { tellOwner, retry, secureDns } from '../words/en/fixes.ts';
import { look } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { dnsClue } from './clues.ts';
import { foundElsewhere, saidElsewhere } from './second-resolver.ts';

const cause: Cause = {
  id: 'dns-server-failure',
  step: 'dns',
  // Where another resolver finds the name, the zone is in order.
  blame: (e) => (foundElsewhere(e) ? 'network' : 'site'),
  fixers: ['visitor', 'admin', 'network'],
  urgency: 223,
  prove(e) {
    const asked = e.dns.filter((o) => o.type !== 'HTTPS' && !o.checkingDisabled);
    const wire = asked.filter((o) => o.source === 'resolver');
    // The system says the same of a resolver that never answers; what the resolvers themselves said decides.
    const hits = (wire.length > 0 ? wire : asked).filter((o) => o.outcome === 'server-failure' || o.outcome === 'malformed' || (o.outcome === 'refused' && o.errno === undefined));
    if (hits.length === 0 || e.addresses.length > 0) return null;
    const elsewhere = foundElsewhere(e);
    // Signatures that verify elsewhere are sound: then it is this resolver that cannot check them.
    const unsound = hits.some((o) => o.extendedErrors?.some((x) => x.code >= 6 && x.code <= 12)) || e.dns.some((o) => o.checkingDisabled && o.outcome === 'answered');
    if (unsound && !elsewhere?.authenticated) return null;
    if (hits.some((o) => o.extendedErrors?.some((x) => x.code >= 15 && x.code <= 18))) return null;
    if (wire.some((o) => o.outcome === 'no-such-name')) return null;
    if (elsewhere === null) return { confidence: 'proven', evidence: [...hits.map(dnsClue), ...saidElsewhere(e, ['server-failure', 'refused'])] };
    return { confidence: 'proven', evidence: [...hits.map(dnsClue), { ...dnsClue(elsewhere), key: elsewhere.authenticated ? 'verified' : 'second' }], summary: 'second' };
  },
  words: {
    title: 'The name lookup fails',
    summary: 'Looking up {host} ends in a server failure.',
    summaries: { second: 'The name server that this device asks fails for {host}, while another one has its address.' },
    why: 'The resolver answers that it could not find out; most often the servers of the zone are broken, seldom the resolver.',
    visitor: 'The phone book could not be read. Either its keeper for this site is ill, or the one you ask.',
    admin: 'SERVFAIL or REFUSED: the zone’s name servers are down, lame or not set up for it.',
    evidence: {
      second: 'The second resolver[, {server},] gives {query} the address {addresses}.',
      verified: 'The second resolver[, {server},] gives {query} the address {addresses} and says that the zone’s signatures verify.',
    },
    missing: 'The answer of a second resolver.',
    fixes: { visitor: [retry, ...secureDns, tellOwner], admin: [look('dig +trace {name} A', 'See which server fails.', 'It prints an address at the end; the last server named is the one that fails.'), { id: 'ns', does: 'Ask each name server of the zone by itself: all must answer with the same serial.', check: 'Every name server prints a line with the same serial.', command: 'dig +nssearch {name}' }], network: [{ id: 'resolver', does: 'Look in the log of the resolver why it fails for {host}: a forwarder that does not answer, a wrong clock or an old root key are the usual reasons.', command: 'dig {name} A', check: 'It prints status NOERROR and an address.' }] },
  },
};
export default cause;
