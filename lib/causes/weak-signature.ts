import { visitorOfUnsafe } from '../words/en/fixes.ts';
import { look, fullChain, newCertificate } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';

const cause: Cause = {
  id: 'weak-signature',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin'],
  urgency: 650,
  // Told even where browsers let it pass under a root of one's own: the weakness is there.
  prove: (e) => byProblem(e, ['weak-signature']),
  words: {
    title: 'Signed with a broken hash',
    summary: 'The certificate chain of {host} is signed with a hash that can be forged[ ({says})].',
    why: 'SHA-1 and MD5 can be forged; the site must be signed anew.',
    visitor: 'The seal on this passport can be copied by forgers, so browsers do not count it.',
    admin: 'A signature in the chain uses SHA-1 or MD5. Get a certificate with SHA-256, and serve the CA’s present intermediate.',
    missing: 'The signature algorithms of the chain.',
    fixes: { visitor: visitorOfUnsafe, admin: [look('openssl s_client -connect {connect} {sni} </dev/null 2>/dev/null | openssl x509 -noout -text | grep "Signature Algorithm"', 'See the signature.', 'It prints sha256, sha384 or sha512 in every line.'), ...newCertificate, ...fullChain] },
  },
};
export default cause;
