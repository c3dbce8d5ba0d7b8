import { updateBrowser, freshLoad } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { byCodeAlone } from './clues.ts';

const cause: Cause = {
  id: 'browser-store-broken',
  step: 'browser',
  blame: 'visitor',
  fixers: ['visitor'],
  urgency: 812,
  prove: byCodeAlone,
  words: {
    title: 'The browser cannot use its own store',
    summary: 'The browser’s own stored data (cache or keys) is missing or cannot be read.',
    why: 'The fault lies in files that belong to the browser.',
    visitor: 'The browser keeps copies of pages, and keys, on this device. Something there is damaged, or a copy that it needed is gone.',
    admin: 'The visitor’s browser cannot read its own cache or key store. The site has no part in it.',
    missing: 'A load of the page in a new profile of the browser.',
    fixes: {
      visitor: [
        freshLoad,
        { id: 'again', does: 'If the page came from a form, go back and send it again; not one that pays or orders something before you have looked whether it went through.', check: 'The page loads.' },
        { id: 'restart', does: 'Close all windows of the browser, wait ten seconds and start it again; see that the disk is not full.', check: 'The page loads.' },
        ...updateBrowser,
      ],
    },
  },
};
export default cause;
