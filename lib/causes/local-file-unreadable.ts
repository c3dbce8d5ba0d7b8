import type { Cause } from './cause.ts';
import { byCodeAlone } from './clues.ts';

const cause: Cause = {
  id: 'local-file-unreadable',
  step: 'browser',
  blame: 'visitor',
  fixers: ['visitor'],
  urgency: 811,
  prove: byCodeAlone,
  words: {
    title: 'A file on this device cannot be read',
    summary: 'The browser cannot read a file on this device.',
    why: 'The file lies here, so no network and no site has a part in it.',
    visitor: 'The file was moved, renamed or deleted, is open elsewhere, or you are not allowed to read it.',
    admin: 'A file on the visitor’s device; where it was to be uploaded, it changed after it was chosen.',
    missing: 'Whether the file is there and may be read.',
    fixes: {
      visitor: [{ id: 'find', does: 'Look for the file in the system’s own file manager and open it there.', check: 'If it opens there, drag it into the browser’s window.' }, { id: 'choose', does: 'If you were sending it to a site, choose it again.', check: 'The upload begins.' }],
    },
  },
};
export default cause;
