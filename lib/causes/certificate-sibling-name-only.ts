import { tellOwner } from '../words/en/fixes.ts';
import { SHOW_CERTIFICATE, look, newCertificate, reloadServer } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';
import { sibling } from './sibling.ts';

const cause: Cause = {
  id: 'certificate-sibling-name-only',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin'],
  urgency: 621,
  prove(e) {
    const name = sibling(e);
    const found = name === null ? null : byProblem(e, ['wrong-host']);
    return found && name !== null ? { ...found, values: { ...found.values, sibling: name } } : null;
  },
  words: {
    title: 'The certificate covers only the sister name',
    summary: 'The certificate of {host} covers its sister name only[: {sibling}].',
    why: 'The certificate was ordered for one of the site’s two names only; its administrator must add the other.',
    visitor: 'The site has two names, with and without “www.”, and its certificate knows only one of them.',
    admin: 'subjectAltName lists the www name or the bare name, not both. A redirect does not help: the certificate is checked before it.',
    missing: 'The names in the certificate that the server sends.',
    fixes: {
      visitor: [{ id: 'sibling', does: 'Try the sister name: add “www.” before the name, or leave it out.', check: 'The page loads without a warning.' }, tellOwner],
      admin: [look(SHOW_CERTIFICATE, 'See the names that are served.'), ...newCertificate, ...reloadServer],
    },
  },
};
export default cause;
