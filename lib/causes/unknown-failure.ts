import { retry, otherNetwork, withoutExtensions, updateBrowser } from '../words/en/fixes.ts';
import { SHOW_ANSWER, look } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byCodeAlone } from './clues.ts';

const cause: Cause = {
  id: 'unknown-failure',
  step: 'browser',
  blame: 'unknown',
  fixers: ['visitor', 'admin'],
  urgency: 990,
  // Diagnosis names it where no other cause is left; no observation proves it.
  prove: byCodeAlone,
  words: {
    title: 'Not known yet',
    summary: 'Why {host} does not load is not known.',
    summaries: { looking: 'Looking at {host}, one step after the other.', code: '{browser} reported {code}; that alone does not tell why {host} does not load.', next: '{host} answers and sends the browser on[ to {location}], and no answer came from there.' },
    why: 'Nothing seen so far points at one side.',
    visitor: 'The page did not load, and what is known fits no single cause.',
    admin: 'No rule fits. The steps of the journey show how far the load got.',
    missing: 'A walk through the journey by the local probe.',
    fixes: { visitor: [retry, ...withoutExtensions, otherNetwork, ...updateBrowser], admin: [look(SHOW_ANSWER, 'See the exchange step by step.')] },
  },
};
export default cause;
