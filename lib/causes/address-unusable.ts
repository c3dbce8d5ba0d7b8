import { tellOwner } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { byCodeAlone } from './clues.ts';

const cause: Cause = {
  id: 'address-unusable',
  step: 'browser',
  blame: 'visitor',
  fixers: ['visitor', 'admin'],
  urgency: 810,
  prove: byCodeAlone,
  words: {
    title: 'The address cannot be opened',
    summary: 'The browser cannot open this address: it is badly formed, or of a kind that it does not know.',
    why: 'The browser gave up before it asked anybody.',
    visitor: 'There is a slip in the address, a link was cut short, or the address is for another program (as mailto: is for mail).',
    admin: 'The link in the page is malformed, or uses a scheme that no program on the visitor’s device answers.',
    missing: 'The address as it was typed or linked.',
    fixes: {
      visitor: [{ id: 'retype', does: 'Type the address anew, without spaces, beginning with https://.', check: 'The page loads.' }, { id: 'program', does: 'If it begins with neither http: nor https:, install or start the program that it belongs to.', check: 'That program opens it.' }, tellOwner],
      admin: [{ id: 'link', does: 'Look at the link that leads here: percent-encode what is no plain letter or digit, and write the scheme out.', check: 'The browser shows the whole address when the pointer rests on the link.' }],
    },
  },
};
export default cause;
