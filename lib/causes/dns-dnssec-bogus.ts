import { visitorOfSite } from '../words/en/fixes.ts';
import { look } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { dnsClue } from './clues.ts';
import { foundElsewhere } from './second-resolver.ts';

const cause: Cause = {
  id: 'dns-dnssec-bogus',
  step: 'dns',
  blame: 'site',
  fixers: ['admin'],
  urgency: 222,
  prove(e) {
    const isBogus = (o: (typeof e.dns)[number]) => o.outcome !== 'answered' && o.extendedErrors?.some((x) => x.code >= 6 && x.code <= 12);
    const bogus = e.dns.find(isBogus);
    const fails = e.dns.find((o) => o.outcome === 'server-failure' && !o.checkingDisabled);
    const unchecked = e.dns.find((o) => o.checkingDisabled && o.outcome === 'answered');
    // One that checks them too and finds them sound: then the first one's clock or root key is wrong, not the zone.
    if (foundElsewhere(e)?.authenticated) return null;
    const second = e.second.find(isBogus);
    const agrees = second ? [{ ...dnsClue(second), key: 'second' }] : [];
    if (bogus) return { confidence: 'proven', evidence: [dnsClue(bogus), ...agrees] };
    if (fails && second && !unchecked) return { confidence: 'proven', evidence: [dnsClue(fails), ...agrees] };
    return fails && unchecked ? { confidence: 'proven', evidence: [dnsClue(fails), { ...dnsClue(unchecked), key: 'unchecked' }, ...agrees] } : null;
  },
  words: {
    title: 'The name’s signatures are broken',
    summary: 'The DNSSEC signatures of {host} do not verify, so resolvers give no answer.',
    why: 'The zone’s own signatures are wrong; only its owner can sign it anew.',
    visitor: 'The phone book’s entry is sealed and the seal is broken. Careful resolvers then say nothing at all.',
    admin: 'SERVFAIL that becomes an answer with checking disabled: signatures ran out, or the DS record at the parent does not fit the zone’s key.',
    evidence: {
      unchecked: 'With checking switched off, {query} has the address {addresses}.',
      second: 'The second resolver[, {server},] finds the signatures of {query} broken too[: error {reason}].',
    },
    missing: 'The same question with checking disabled.',
    fixes: { visitor: visitorOfSite, admin: [look('dig {name} A +dnssec; dig {name} A +cd', 'Compare the checked and the unchecked answer.', 'It prints status NOERROR twice; SERVFAIL in the first alone means broken signatures.'), { id: 'sign', does: 'Sign the zone again, or correct (or remove) the DS record at the registrar.', check: 'The first answer is NOERROR with the flag “ad”.' }] },
  },
};
export default cause;
