import { visitorOfUnsafe } from '../words/en/fixes.ts';
import { SHOW_CHAIN, look, fullChain, newCertificate } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';

const cause: Cause = {
  id: 'name-constraint-violated',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin'],
  urgency: 630,
  prove: (e) => byProblem(e, ['name-constraint']),
  words: {
    title: 'The issuer may not vouch for this name',
    summary: 'An issuer of {host}’s certificate is not allowed to vouch for this name[ ({says})].',
    why: 'The issuer’s own certificate limits the names that it may sign.',
    visitor: 'The office that issued this passport may only do so for its own town.',
    admin: 'nameConstraints of an issuer exclude {host}. Get the certificate from another CA, or widen the inner CA.',
    missing: 'The name constraints of every issuer in the chain.',
    fixes: { visitor: visitorOfUnsafe, admin: [look(SHOW_CHAIN, 'See the chain; `openssl x509 -ext nameConstraints` shows the limits of each.'), ...newCertificate, ...fullChain] },
  },
};
export default cause;
