import { tellOwner, doNotGoOn, otherNetwork, exempt } from '../words/en/fixes.ts';
import { SHOW_CHAIN, look, newCertificate, fullChain } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';

const cause: Cause = {
  id: 'unknown-issuer',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin', 'visitor'],
  urgency: 626,
  prove: (e) => byProblem(e, ['unknown-issuer']),
  words: {
    title: 'The certificate’s issuer is not trusted',
    summary: 'The certificate of {host} comes from an issuer that browsers do not trust[: {issuer}].',
    why: 'The site’s certificate leads to no CA that browsers know; its administrator chose the issuer.',
    visitor: 'Whoever vouches for this site is unknown to the browser. In a company that may be its own CA; elsewhere it can be an attack.',
    admin: 'The chain ends in a root outside the browsers’ stores. A private CA works only on machines that were given its root by their administrator.',
    missing: 'The whole chain that the server sends, and whether it ends in a trusted root.',
    fixes: {
      visitor: [doNotGoOn, otherNetwork, { id: 'work', does: 'If this is a company’s inner site, ask its IT department; install no root that they did not give you.' }, tellOwner],
      admin: [look(SHOW_CHAIN, 'See the chain that is served.'), ...newCertificate, ...fullChain, { id: 'managed', does: 'For an inner site: give the CA’s root to the machines by device management.' }],
      network: [exempt],
    },
  },
};
export default cause;
