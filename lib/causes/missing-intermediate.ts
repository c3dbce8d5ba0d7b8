import { tellOwner } from '../words/en/fixes.ts';
import { SHOW_CHAIN, look, fullChain } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';

const cause: Cause = {
  id: 'missing-intermediate',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin'],
  urgency: 645,
  prove: (e) => byProblem(e, ['missing-intermediate']),
  words: {
    title: 'An intermediate certificate is missing',
    summary: '{host} does not send the certificate that links its own to a trusted CA[: {issuer}].',
    why: 'Sending the whole chain is the server’s duty (RFC 8446, section 4.4.2); only its administrator can mend this.',
    visitor: 'The site shows its passport but not who issued it. Some browsers find the missing page by themselves, others refuse.',
    admin: 'The chain has a gap. Browsers that have met the intermediate elsewhere, or fetch it, hide the fault; others refuse with “unknown issuer”.',
    missing: 'The chain that the server sends, and whether the issuer’s published certificate closes it.',
    fixes: {
      visitor: [tellOwner, { id: 'other-browser', does: 'Another browser may find the missing certificate by itself.', check: 'If the page opens there without a warning, that was it.' }],
      admin: [look(SHOW_CHAIN, 'See the chain: the issuer (i:) of each must be the subject (s:) of the next.'), ...fullChain],
    },
  },
};
export default cause;
