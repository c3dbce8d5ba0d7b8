import { typedName, tellOwner, doNotGoOn } from '../words/en/fixes.ts';
import { SHOW_CERTIFICATE, look, newCertificate, serveName } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';
import { sibling } from './sibling.ts';

const cause: Cause = {
  id: 'certificate-wrong-host',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin', 'visitor'],
  urgency: 622,
  prove: (e) => (sibling(e) ? null : byProblem(e, ['wrong-host', 'no-subject-alt-name'])),
  words: {
    title: 'The certificate is for other names',
    summary: 'The server at {host} shows a certificate for other names[: {names}].',
    why: 'The server answers for {host} with a certificate made for someone else’s name; only its administrator can serve the right one.',
    visitor: 'The server showed a passport with another name. Perhaps the address is mistyped, perhaps the site’s server is set up wrong, perhaps someone stands in between.',
    admin: 'No subjectAltName matches {host}. Often the name falls to a default site, or it was left out when the certificate was ordered. Browsers look at subjectAltName alone.',
    missing: 'The names in the certificate that the server sends.',
    fixes: {
      visitor: [typedName, doNotGoOn, tellOwner],
      admin: [look(SHOW_CERTIFICATE, 'See the names that are served.'), ...newCertificate, ...serveName],
    },
  },
};
export default cause;
