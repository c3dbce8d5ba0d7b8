import { isAccepted } from '../diagnosis/evidence.ts';
import { visitorOfSite } from '../words/en/fixes.ts';
import { look, newCertificate, stapling } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';

const cause: Cause = {
  id: 'staple-missing',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin', 'network'],
  urgency: 660,
  prove: (e) => (e.certificate && isAccepted(e.certificate) ? null : byProblem(e, ['staple-missing'])),
  words: {
    title: 'A promised proof is missing',
    summary: 'The certificate of {host} demands a stapled OCSP answer, and the server sends none.',
    why: 'The certificate itself says that its server always sends a staple (RFC 7633).',
    visitor: 'The passport says “valid only with today’s stamp”, and the stamp is missing.',
    admin: 'Must-staple is set and stapling is off, or the server cannot reach the CA’s OCSP responder. Several CAs have closed OCSP: get a certificate without must-staple.',
    missing: 'The status answer in the handshake.',
    fixes: {
      visitor: visitorOfSite,
      admin: [look('openssl s_client -connect {connect} {sni} -status </dev/null 2>/dev/null | grep -A2 "OCSP"', 'See whether a staple comes.', 'It prints “OCSP Response Status: successful (0x0)”.'), ...stapling, ...newCertificate],
      network: [{ id: 'ocsp', does: 'Let the server reach the CA’s OCSP responder (http, port 80).', check: 'The server’s next staple comes.' }],
    },
  },
};
export default cause;
