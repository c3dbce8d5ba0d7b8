import { retry } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { byCodeAlone } from './clues.ts';

const cause: Cause = {
  id: 'navigation-cancelled',
  step: 'browser',
  blame: 'visitor',
  fixers: ['visitor'],
  urgency: 985,
  companion: true,
  prove: byCodeAlone,
  words: {
    title: 'The load was stopped',
    summary: 'The load of {host} was stopped or replaced; that alone is no failure.',
    why: 'Browsers report the same when a person presses Stop, clicks another link or starts a download.',
    visitor: 'Nothing is wrong by this alone.',
    admin: 'The visitor’s browser cancelled the load; the site has no part in it.',
    missing: 'Another load of the page.',
    fixes: { visitor: [retry] },
  },
};
export default cause;
