import { isSinkhole, isLocalName } from '../diagnosis/address.ts';
import { otherNetwork, secureDns } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { dnsClue } from './clues.ts';

const cause: Cause = {
  id: 'dns-secure-resolver-unreachable',
  step: 'dns',
  blame: 'network',
  fixers: ['visitor', 'network'],
  urgency: 215,
  prove(e) {
    const found = e.dns.find((o) => o.outcome === 'answered' && (o.source === 'system' || o.source === 'resolver') && o.addresses.some((a) => !isSinkhole(a)));
    return found && e.failureStep === 'dns' && !isLocalName(e.target.host) ? { confidence: 'likely', evidence: [dnsClue(found)] } : null;
  },
  ruledOut: (e) => e.dns.some((o) => o.outcome !== 'answered'),
  words: {
    title: 'The browser’s own name lookup fails',
    summary: 'The browser cannot look up {host} by its secure DNS, while the system can.',
    why: 'The system finds the name and the browser does not: only its own DNS over HTTPS lies between.',
    visitor: 'Browsers can ask a phone book of their own, over an encrypted line. That line does not work in this network.',
    admin: 'The visitor’s DNS over HTTPS server is blocked or down. The site has no part in it.',
    missing: 'A question to the browser’s DNS over HTTPS server.',
    fixes: { visitor: [...secureDns, otherNetwork], network: [{ id: 'doh', does: 'Let the DNS over HTTPS server through, or announce that there is none with the canary name use-application-dns.net (NXDOMAIN).', check: 'The browser finds {host}.' }] },
  },
};
export default cause;
