import { ownCertificates } from '../words/en/fixes.ts';
import { look, clientCertificates } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { SAYS_CERTIFICATE, asked, sentCertificate, refusalAfterAsking } from './client-certificate.ts';
import { clueOf, httpClue, tlsClue } from './clues.ts';
import { alertIs } from './hellos.ts';

const cause: Cause = {
  id: 'client-certificate-missing',
  step: 'tls',
  blame: (e) => (e.page?.status !== undefined || asked(e) ? 'visitor' : 'unknown'),
  fixers: ['visitor', 'admin'],
  urgency: 510,
  prove(e) {
    const h = e.hello;
    if (h === null || sentCertificate(h)) return null;
    const authorities = h.certificateRequest?.authorities.length ? { authorities: h.certificateRequest.authorities } : {};
    const request = { observation: h.id, key: 'certificate-request', values: authorities };
    const refusal = refusalAfterAsking(e);
    if (refusal) {
      const late = refusal.kind === 'http' && refusal.alert ? { observation: refusal.id, key: 'late-alert', values: { alert: { alert: refusal.alert.number } } } : null;
      return { confidence: 'proven', evidence: [request, late ?? clueOf(refusal)], values: authorities };
    }
    // Alert 116 has no other meaning (RFC 8446 section 6.2).
    if (alertIs(h, [116])) return { confidence: 'proven', evidence: [tlsClue(h)] };
    const page = e.page;
    const status = page?.status ?? 0;
    if (page?.outcome === 'response' && (status === 495 || status === 496)) return { confidence: 'proven', evidence: [...(asked(e) ? [request] : []), httpClue(page)], values: authorities };
    if (page && asked(e) && [400, 401, 403].includes(status)) return { confidence: SAYS_CERTIFICATE.test(page.bodyStart ?? '') ? 'proven' : 'likely', evidence: [request, httpClue(page)], values: authorities };
    return alertIs(h, [42, 43, 44, 45, 46, 48]) ? { confidence: 'likely', evidence: [tlsClue(h)] } : null;
  },
  ruledOut: (e) => e.loads || (e.passed('tls') && asked(e) === null),
  words: {
    title: 'The server wants a certificate from you',
    summary: '{host} lets in only visitors who show a certificate of their own, and none was shown.',
    why: 'The server is at work and asks for a certificate that this browser did not give.',
    visitor: 'Some sites (companies, offices, banks) ask the browser for a personal certificate, as a door asks for a badge. This browser has none that fits, or none was chosen.',
    admin: 'The handshake asks for a client certificate and fails without one[; accepted CAs: {authorities}]. If the site should be open to all, client verification is switched on by mistake.',
    missing: 'Whether the server sends a CertificateRequest before it refuses.',
    fixes: {
      visitor: [
        { id: 'get', does: 'Ask whoever runs the site for your certificate (a .p12 or .pfx file, or a smart card)[; one of these must have issued it: {authorities}].', check: 'You have the file and its password, or the card.' },
        ...ownCertificates('import', 'Import… the file.', 'It is listed there; load the page and choose it when asked.'),
        { id: 'restart', does: 'If you once pressed “Cancel” at the question, close all windows of the browser and start it again: it remembers the refusal.', check: 'The question comes again.' },
      ],
      admin: [
        look('openssl s_client -connect {connect} {sni} </dev/null 2>/dev/null | grep -A3 "Acceptable client"', 'See which CAs the server accepts.', 'It prints the name of the CA that issued the visitors’ certificates.'),
        ...clientCertificates,
      ],
    },
  },
};
export default cause;
