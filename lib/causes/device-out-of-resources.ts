import { updateBrowser } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { byCodeAlone } from './clues.ts';

const cause: Cause = {
  id: 'device-out-of-resources',
  step: 'browser',
  blame: 'visitor',
  fixers: ['visitor'],
  urgency: 813,
  prove: byCodeAlone,
  words: {
    title: 'This device has run short',
    summary: 'This device or browser has run short of memory, disk or connections, so {host} could not be loaded.',
    why: 'The browser itself was denied what it needs on this device.',
    visitor: 'Too much is open at once, or the disk is full.',
    admin: 'The visitor’s device ran out of memory, disk space or sockets. A page that needs very much of it can be the reason.',
    missing: 'The free memory and disk space of this device.',
    fixes: {
      visitor: [
        { id: 'close', does: 'Close tabs and programs that you do not need, then load the page again.', check: 'The page loads.' },
        { id: 'disk', does: 'See that the disk has a few gigabytes free.', check: 'The page loads after space was made.' },
        { id: 'restart', does: 'Start the device anew.', check: 'The page loads.' }, ...updateBrowser,
      ],
    },
  },
};
export default cause;
