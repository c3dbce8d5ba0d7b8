import { visitorOfUnsafe } from '../words/en/fixes.ts';
import { SHOW_CHAIN, look, fullChain, newCertificate } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';

const cause: Cause = {
  id: 'ca-distrusted',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin'],
  urgency: 628,
  prove: (e) => byProblem(e, ['ca-distrusted']),
  words: {
    title: 'Browsers no longer trust this CA',
    summary: 'Browsers withdrew their trust from the CA of {host}[: {issuer}].',
    why: 'The site chose a CA that browser makers have since dropped; only a certificate from another helps.',
    visitor: 'The office that issued this passport broke the rules and lost its licence.',
    admin: 'The root is on the browsers’ distrust list, for certificates from a certain date on. Change to another CA.',
    missing: 'The chain that the server sends, up to its root.',
    fixes: { visitor: visitorOfUnsafe, admin: [look(SHOW_CHAIN, 'See the issuer.'), ...newCertificate, ...fullChain] },
  },
};
export default cause;
