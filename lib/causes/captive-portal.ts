import { otherNetwork } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { surroundingsClue } from './clues.ts';

const cause: Cause = {
  id: 'captive-portal',
  step: 'network',
  blame: 'network',
  fixers: ['visitor'],
  urgency: 110,
  prove(e) {
    const o = e.about('captive-portal');
    return o && ['redirected', 'failed'].includes(o.outcome) ? { confidence: 'proven', evidence: [surroundingsClue(o)] } : null;
  },
  ruledOut: (e) => e.loads || e.about('captive-portal')?.outcome === 'ok',
  words: {
    title: 'This network wants a sign-in first',
    summary: 'The network answers in place of {host}: it wants you to sign in first.',
    why: 'A check page that is the same everywhere comes back changed: the network stands in between.',
    visitor: 'Hotels, trains and cafés let nobody through before they agreed to something. The browser takes that for a broken or false site.',
    admin: 'The visitor’s network answers for the site until they sign in. The site has no part in it.',
    missing: 'A plain-HTTP check page, asked from this network.',
    fixes: { visitor: [{ id: 'sign-in', does: 'Open http://neverssl.com/ and sign in on the page that appears.', check: 'Load {host} again.' }, { id: 'no-secrets', does: 'Before that, do not go on past a certificate warning.', check: 'After signing in the warning is gone by itself.' }, otherNetwork] },
  },
};
export default cause;
