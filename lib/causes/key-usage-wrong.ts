import { isAccepted } from '../diagnosis/evidence.ts';
import { visitorOfSite } from '../words/en/fixes.ts';
import { look, fullChain, newCertificate } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';

const cause: Cause = {
  id: 'key-usage-wrong',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin'],
  urgency: 652,
  prove: (e) => (e.certificate && isAccepted(e.certificate) ? null : byProblem(e, ['key-usage', 'extended-key-usage'])),
  words: {
    title: 'The certificate is for another use',
    summary: 'The certificate of {host} may not be used for a web server[ ({says})].',
    why: 'The certificate’s own rules forbid this use; the site must order one for servers.',
    visitor: 'It is a licence for something else, like a boat licence shown for a car.',
    admin: 'keyUsage must allow digitalSignature, extendedKeyUsage serverAuth. Often a client or mail certificate was installed.',
    missing: 'The usage extensions of the certificate.',
    fixes: { visitor: visitorOfSite, admin: [look('openssl s_client -connect {connect} {sni} </dev/null 2>/dev/null | openssl x509 -noout -ext keyUsage,extendedKeyUsage', 'See the uses.', 'It prints Digital Signature, and TLS Web Server Authentication.'), ...newCertificate, ...fullChain] },
  },
};
export default cause;
