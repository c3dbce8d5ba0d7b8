import { isAccepted } from '../diagnosis/evidence.ts';
import { visitorOfUnsafe } from '../words/en/fixes.ts';
import { look, fullChain, newCertificate } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';

const cause: Cause = {
  id: 'certificate-malformed',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin'],
  urgency: 632,
  prove: (e) => byProblem(e, ['malformed', 'unknown-critical-extension', 'bad-signature', 'issuer-not-ca', 'path-length', ...(e.certificate && isAccepted(e.certificate) ? [] : ['validity-too-long' as const])]),
  words: {
    title: 'The certificate breaks the rules of its form',
    summary: 'The certificate of {host} breaks a required rule[: {says}].',
    why: 'The certificate that the server sends is not well made.',
    visitor: 'The passport is misprinted. Careful readers do not accept it.',
    admin: 'Named in the evidence: a field that does not parse, a critical extension that nobody knows, a signature that fails, or limits that are broken. Order it anew.',
    missing: 'The certificate, read field by field.',
    fixes: { visitor: visitorOfUnsafe, admin: [look('openssl s_client -connect {connect} {sni} </dev/null 2>/dev/null | openssl x509 -noout -text', 'See the certificate.', 'It prints a version 3 certificate to its end, with no extension marked critical that has only a number for a name.'), ...newCertificate, ...fullChain] },
  },
};
export default cause;
