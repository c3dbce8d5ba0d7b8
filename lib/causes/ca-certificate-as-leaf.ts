import { isAccepted } from '../diagnosis/evidence.ts';
import { visitorOfSite } from '../words/en/fixes.ts';
import { look, fullChain, newCertificate } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';

const cause: Cause = {
  id: 'ca-certificate-as-leaf',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin'],
  urgency: 653,
  prove: (e) => (e.certificate && isAccepted(e.certificate) ? null : byProblem(e, ['ca-as-leaf'])),
  words: {
    title: 'A CA’s certificate stands in for a site’s',
    summary: '{host} shows a CA’s certificate as its own.',
    why: 'The server shows a certificate that may sign others, which no site’s may.',
    visitor: 'The server shows the passport office’s seal in place of a passport.',
    admin: 'basicConstraints says CA:TRUE on the leaf, as OpenSSL’s default `req -x509` makes it. Firefox refuses it.',
    missing: 'The basic constraints of the certificate.',
    fixes: { visitor: visitorOfSite, admin: [look('openssl s_client -connect {connect} {sni} </dev/null 2>/dev/null | openssl x509 -noout -ext basicConstraints', 'See it: CA:TRUE.', 'It prints CA:FALSE.'), { id: 'leaf', does: 'Sign a certificate of its own for the site, with basicConstraints=CA:FALSE, and keep the CA’s key off the server.', check: 'The look above prints CA:FALSE.' }, ...newCertificate, ...fullChain] },
  },
};
export default cause;
