import { typedName, flushDns } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { dnsClue } from './clues.ts';
import { foundElsewhere, isForeignNo, saidElsewhere } from './second-resolver.ts';

const cause: Cause = {
  id: 'dns-name-not-found',
  step: 'dns',
  blame: 'unknown',
  fixers: ['visitor', 'admin'],
  urgency: 220,
  prove(e) {
    const misses = e.dns.filter((o) => o.outcome === 'no-such-name' && o.type !== 'HTTPS');
    // An extended error says that a filter or a broken signature speaks, not the zone.
    if (misses.length === 0 || e.addresses.length > 0 || misses.some((o) => o.extendedErrors?.length)) return null;
    // The system's lookup says "not found" for more than NXDOMAIN; an answer read from the wire knows better.
    if (e.dns.some((o) => o.source === 'resolver' && o.type !== 'HTTPS' && ['no-address', 'server-failure', 'refused'].includes(o.outcome))) return null;
    // A name that another resolver finds exists, and a filter's list knows nothing of it.
    if (foundElsewhere(e) || misses.some(isForeignNo)) return null;
    return { confidence: 'proven', evidence: [...misses.map(dnsClue), ...saidElsewhere(e, ['no-such-name'])] };
  },
  words: {
    title: 'The name does not exist',
    summary: 'There is no site called {host}: the name does not exist.',
    why: 'The name system answers, and says no: the name is mistyped, or its owner has let it go.',
    visitor: 'The phone book of the internet has no entry for this name. Most often a letter is wrong.',
    admin: 'NXDOMAIN: the record is missing, the zone is not delegated, or the domain has lapsed.',
    missing: 'The answer of the system’s resolver, and of a second one.',
    fixes: {
      visitor: [typedName, ...flushDns, { id: 'inner', does: 'A name of your company’s inner network is known only there: connect its VPN.', check: 'With the VPN connected the page loads.' }],
      admin: [{ id: 'look', does: 'Ask the zone’s own servers.', command: 'dig +trace {name} A', check: 'The last answer is NOERROR with an address.' }, { id: 'record', does: 'Add the A and AAAA record; at the registrar check that the domain is paid and its name servers are right.', check: 'The look above ends in an address.' }],
    },
  },
};
export default cause;
