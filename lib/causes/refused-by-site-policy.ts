import { tellOwner } from '../words/en/fixes.ts';
import { look } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byCodeAlone } from './clues.ts';

const cause: Cause = {
  id: 'refused-by-site-policy',
  step: 'browser',
  blame: 'site',
  fixers: ['admin'],
  urgency: 816,
  prove: byCodeAlone,
  words: {
    title: 'The site’s own rules forbid showing it here',
    summary: 'The rules that {host} sends forbid showing its page in this place.',
    why: 'The server sends the rule and the browser obeys it.',
    visitor: 'Some sites forbid that their pages stand inside of other pages, or that data is shared with them. The browser keeps to that.',
    admin: 'X-Frame-Options, Content-Security-Policy frame-ancestors, Cross-Origin-Resource-Policy, Cross-Origin-Opener-Policy or Cross-Origin-Embedder-Policy forbids this use.',
    missing: 'The headers of the answer.',
    fixes: {
      visitor: [{ id: 'own-tab', does: 'Open the page in a tab of its own, not inside of another page.', check: 'It loads there.' }, tellOwner],
      admin: [look('curl -sI {origin} | grep -iE "frame-options|security-policy|cross-origin"', 'See the rules that are sent.', 'It prints frame-ancestors with the site that embeds this one, or no such header.'), { id: 'allow', does: 'If embedding is wanted, name the other site in frame-ancestors and drop X-Frame-Options.', check: 'The look above shows it, and the page loads there.' }],
    },
  },
};
export default cause;
