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
    why: 'Browser makers dropped this CA, or this old root of it; only a certificate under another root helps.',
    visitor: 'The office that issued this passport lost its licence, or used a seal that is no longer accepted.',
    admin: 'Browsers take nothing more under this root, or nothing made after a certain day. Serve the CA’s chain to a newer root if it has one, else change to another CA.',
    missing: 'The chain that the server sends, up to its root.',
    fixes: { visitor: visitorOfUnsafe, admin: [look(SHOW_CHAIN, 'See the issuer.'), ...newCertificate, ...fullChain] },
  },
};
export default cause;
