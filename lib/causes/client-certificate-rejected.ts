import { ownCertificates } from '../words/en/fixes.ts';
import { look, serverLog } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { asked, sentCertificate, refusalAfterAsking } from './client-certificate.ts';
import { clueOf } from './clues.ts';

const cause: Cause = {
  id: 'client-certificate-rejected',
  step: 'tls',
  blame: 'visitor',
  fixers: ['visitor', 'admin'],
  urgency: 511,
  prove(e) {
    const h = e.hello;
    if (!h?.certificateRequest || !sentCertificate(h)) return null;
    const refusal = refusalAfterAsking(e);
    const values = h.certificateRequest.authorities.length > 0 ? { authorities: h.certificateRequest.authorities } : {};
    return refusal ? { confidence: 'proven', evidence: [{ observation: h.id, key: 'certificate-request', values }, clueOf(refusal)], values } : null;
  },
  ruledOut: (e) => e.loads || (e.passed('tls') && asked(e) === null),
  words: {
    title: 'Your own certificate was refused',
    summary: '{host} refuses the certificate that this browser showed.',
    why: 'Alerts like bad_certificate, certificate_expired and unknown_ca, when a browser receives them, speak of the visitor’s certificate.',
    visitor: 'You showed a badge and it was turned down: it may have run out, been revoked, or come from an office that this site does not know.',
    admin: 'The alert names the reason: 42 or 46 unusable, 44 revoked, 45 run out, 48 unknown CA[; accepted CAs: {authorities}].',
    missing: 'The handshake with the visitor’s own certificate; Pagefault has no access to it.',
    fixes: {
      visitor: [
        ...ownCertificates('date', 'look at the date and the issuer[; the site takes those of {authorities}].', 'The date is still to come, and the issuer is one that the site takes.'),
        { id: 'choose', does: 'If you have several, restart the browser and choose another when it asks.', check: 'The page loads.' },
        { id: 'renew', does: 'Ask whoever gave you the certificate for a new one.', check: 'The new one is listed; the page loads with it.' },
      ],
      admin: [look('openssl s_client -connect {connect} {sni} -cert me.pem -key me.key -state </dev/null', 'Try with the visitor’s certificate and read the alert.', 'It prints a session; else the alert’s name follows “read”.'), { id: 'ca', does: 'See that the CA file for clients holds the issuer, with intermediates, and that the revocation list is fresh.', command: 'openssl verify -CAfile clients-ca.pem me.pem', check: 'me.pem: OK' }, ...serverLog],
    },
  },
};
export default cause;
