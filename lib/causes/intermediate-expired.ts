import { tellOwner, updateBrowser } from '../words/en/fixes.ts';
import { SHOW_CHAIN, look, fullChain, newCertificate } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem, leafValues } from './clues.ts';

const cause: Cause = {
  id: 'intermediate-expired',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin'],
  urgency: 642,
  prove: (e) => byProblem(e, ['issuer-expired'], (o, p) => ({ ...leafValues(o), ...(o.chain[p.certificate] ? { certificate: o.chain[p.certificate]!.subject } : {}) })),
  words: {
    title: 'An issuer’s certificate has run out',
    summary: '{host} sends an intermediate certificate that has run out[: {certificate}].',
    why: 'The site’s own certificate is in date, but the chain that the server sends is not.',
    visitor: 'The site’s passport is valid; the office that issued it shows an old licence. The site must hand out the new one.',
    admin: 'The leaf is in date; an issuer in the chain is past notAfter. Serve the chain that the CA gives out today.',
    missing: 'The dates of every certificate in the chain.',
    fixes: { visitor: [...updateBrowser, tellOwner], admin: [look(SHOW_CHAIN, 'See the chain that is served.'), ...newCertificate, ...fullChain] },
  },
};
export default cause;
