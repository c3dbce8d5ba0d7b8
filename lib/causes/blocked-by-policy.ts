import { doNotGoOn } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { httpClue } from './clues.ts';

const cause: Cause = {
  id: 'blocked-by-policy',
  step: 'browser',
  blame: 'visitor',
  fixers: ['visitor', 'network'],
  urgency: 801,
  prove: (e) => (e.named[0] === 'blocked-by-policy' && e.codeTells && e.loads && e.page ? { confidence: 'likely', evidence: [{ observation: 'failure', key: 'code' }, httpClue(e.page)] } : null),
  words: {
    title: 'A policy blocks the page',
    summary: 'A list of dangerous sites, or a rule of this browser’s administrator, blocks {host}.',
    why: 'The browser refused by rule; the network has no part in it.',
    visitor: 'Either the site is known for malware or fraud, or your company does not want it opened.',
    admin: 'If the site is listed wrongly, the cause is often a break-in: clean it before asking for a review.',
    missing: 'The browser’s own reason, on its page.',
    fixes: {
      visitor: [doNotGoOn, { id: 'policies-firefox', does: 'Open about:policies: rules listed there come from your administrator.', check: 'No rule that names {host} means that the site is on a list of dangerous ones.', when: { browser: 'firefox' } }, { id: 'policies-chrome', does: 'Open chrome://policy: rules listed there come from your administrator.', check: 'No rule that names {host} means that the site is on a list of dangerous ones.', when: { browser: 'chromium' } }],
      admin: [{ id: 'review', does: 'Look the site up in Google Search Console > Security issues, clean it, ask for a review.', check: 'The warning is gone within days.' }],
      network: [{ id: 'policy', does: 'Check URLBlocklist (Chrome) or WebsiteFilter (Firefox).', check: 'The page loads after a restart of the browser.' }],
    },
  },
};
export default cause;
