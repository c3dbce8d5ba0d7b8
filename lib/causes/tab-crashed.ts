import { withoutExtensions, updateBrowser } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { byCodeAlone } from './clues.ts';

const cause: Cause = {
  id: 'tab-crashed',
  step: 'browser',
  blame: 'unknown',
  fixers: ['visitor'],
  urgency: 814,
  prove: byCodeAlone,
  words: {
    title: 'The tab crashed',
    summary: 'The browser’s process for this tab stopped while it showed {host}.',
    why: 'A program on this device stopped; the page may have brought it about, but no server did.',
    visitor: 'The tab fell over. If it happens on this page only, the page asks too much; if everywhere, the browser, an extension or the memory is at fault.',
    admin: 'Crashes on one page only: look for runaway scripts, huge images or video, and reproduce it in a fresh profile.',
    missing: 'The browser’s own crash report.',
    fixes: {
      visitor: [{ id: 'reload', does: 'Load the page again, with other tabs closed.', check: 'It stays up.' }, ...withoutExtensions, ...updateBrowser],
      admin: [{ id: 'profile', does: 'Open the page with the developer tools’ Memory panel on and see what grows.', check: 'Memory stays level for some minutes.' }],
    },
  },
};
export default cause;
