import { tellOwner, otherNetwork, scanTest, exempt } from '../words/en/fixes.ts';
import { look } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { siteUnlessElsewhereWorks, tlsClue } from './clues.ts';

const cause: Cause = {
  id: 'malformed-handshake',
  step: 'tls',
  blame: siteUnlessElsewhereWorks,
  fixers: ['admin', 'network'],
  urgency: 552,
  prove(e) {
    const h = e.hello;
    if (h === null) return null;
    // A sound answer to a hello that was altered on the way: that has a cause of its own.
    if (h.downgrade) return null;
    const broken = h.outcome === 'malformed' || h.outcome === 'unoffered-choice' || (h.outcome === 'not-tls' && !h.speaks);
    return broken ? { confidence: 'proven', evidence: [tlsClue(h)], values: h.malformed ? { says: h.malformed.says } : {} } : null;
  },
  words: {
    title: 'The server’s bytes are no valid handshake',
    summary: 'What {host} sends is not a valid TLS handshake[: {says}].',
    why: 'The bytes break the protocol’s own rules at a place that is named.',
    visitor: 'The other end speaks something that only looks like encryption. Faulty software or a box in between does that.',
    admin: 'The first field that breaks is named in the evidence. Faulty TLS software, two programs writing to one socket, or a middlebox.',
    missing: 'The bytes of the handshake.',
    fixes: { visitor: [otherNetwork, scanTest, tellOwner], admin: [look('openssl s_client -connect {connect} {sni} -msg </dev/null', 'See the messages as OpenSSL reads them.', 'It prints a Finished from both sides and no error.'), { id: 'update', does: 'Update the server’s TLS library; try without load balancer.', check: 'The look ends in a session.' }], network: [exempt] },
  },
};
export default cause;
