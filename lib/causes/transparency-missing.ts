import { isAccepted } from '../diagnosis/evidence.ts';
import { visitorOfUnsafe } from '../words/en/fixes.ts';
import { look, newCertificate, reloadServer } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';

const cause: Cause = {
  id: 'transparency-missing',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin'],
  urgency: 662,
  prove: (e) => (e.certificate && isAccepted(e.certificate) ? null : byProblem(e, ['no-transparency'])),
  words: {
    title: 'The certificate lacks proof of public logging',
    summary: 'The certificate of {host} lacks the proof of public logging that browsers demand.',
    why: 'Browsers demand that two or three public logs of different operators vouch for every public CA’s certificate.',
    visitor: 'Every passport must be written into public books, so that false ones are noticed. This one cannot show that it is.',
    admin: 'The SCTs in certificate, TLS extension and staple do not suffice[: {says}]. Ask the CA for a certificate with embedded SCTs.',
    missing: 'The SCTs in the certificate, the handshake and the staple.',
    fixes: { visitor: visitorOfUnsafe, admin: [look('openssl s_client -connect {connect} {sni} </dev/null 2>/dev/null | openssl x509 -noout -ext ct_precert_scts', 'See the embedded SCTs.', 'It prints two or more “Signed Certificate Timestamp”.'), ...newCertificate, ...reloadServer] },
  },
};
export default cause;
