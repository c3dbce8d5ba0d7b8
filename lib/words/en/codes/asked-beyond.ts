import type { Question } from './questions.ts';

const AGAIN: Question = { asks: 'Does waiting help?', answer: 'Often: it is the server’s own trouble. Load the page again in some minutes; do not send a form that pays or orders something twice.' };

/** Questions about alerts, statuses and other programs' names, by the code as it is explained. */
export const QUESTIONS_BEYOND: Readonly<Record<string, readonly Question[]>> = {
  'alert 40 handshake_failure': [
    { asks: 'Is the certificate of the site at fault?', answer: 'Hardly: a server sends it for what the browser offered or did not show. A bad certificate is refused by the browser, not by the server.' },
    { asks: 'How do I tell a cipher from a missing visitor’s certificate?', answer: 'By its place: before ServerHello nothing offered fits; after a CertificateRequest the visitor’s certificate is missing. `pagefault diagnose` tells the place.' },
  ],
  'alert 42 bad_certificate': [{ asks: 'Whose certificate is bad?', answer: 'The visitor’s. A browser that gets this alert is told of its own certificate.' }],
  'alert 48 unknown_ca': [{ asks: 'Should I install the site’s CA?', answer: 'No. The server does not know the issuer of your certificate; its administrator has to add it, or you need another certificate.' }],
  'alert 70 protocol_version': [{ asks: 'Can I allow the old version in my browser?', answer: 'Chrome no longer has it, and in Firefox it would weaken every site. The server has to be updated.' }],
  'alert 80 internal_error': [{ asks: 'Where is the reason?', answer: 'In the server’s own log at that second. Often it has no certificate for the name that was asked for.' }],
  'alert 112 unrecognized_name': [{ asks: 'The name is right. Why is it not recognised?', answer: 'DNS leads to a server that does not have this site, or its virtual host lacks the name.' }],
  'alert 116 certificate_required': [{ asks: 'Is this number 115 or 116?', answer: '116. 115 is unknown_psk_identity.' }],
  'HTTP 400': [{ asks: 'It worked yesterday. What changed?', answer: 'Often the cookies of this one site grew too large or are damaged: delete those, and only those.' }],
  'HTTP 401': [{ asks: 'My password is right. Why is it refused?', answer: 'An old one may be stored: look in the password manager, and try a private window.' }],
  'HTTP 403': [{ asks: 'Am I blocked?', answer: 'You, your network’s address, or everybody: try another network. If it loads there, the address is blocked, often a VPN’s.' }],
  'HTTP 404': [{ asks: 'Is the site down?', answer: 'No. It answers; it has no page at this address. Begin at its front page.' }],
  'HTTP 421': [{ asks: 'What is misdirected?', answer: 'The request came over a connection that was opened for another name with the same certificate. Restart the browser; the server should answer 421 only where it must.' }],
  'HTTP 429': [{ asks: 'How long must I wait?', answer: 'As long as the Retry-After header says, else some minutes. Stop what reloads the page by itself.' }],
  'HTTP 431': [{ asks: 'Which header is too large?', answer: 'Nearly always Cookie: delete this site’s cookies.' }],
  'HTTP 500': [AGAIN], 'HTTP 502': [AGAIN, { asks: 'I run the site. Where do I look?', answer: 'At the program behind the proxy: is it running, does it listen where the proxy looks, does it crash on this request?' }],
  'HTTP 503': [AGAIN], 'HTTP 504': [AGAIN],
  'HTTP 520': [AGAIN], 'HTTP 521': [{ asks: 'The origin runs. Why is it refused?', answer: 'Its firewall turns Cloudflare’s addresses away, or it listens on another port.' }],
  'HTTP 522': [AGAIN], 'HTTP 524': [{ asks: 'Can the limit be raised?', answer: 'On an Enterprise plan. Otherwise the origin must begin to answer within 100 seconds, or do the long work elsewhere.' }],
  'HTTP 525': [{ asks: 'The origin’s certificate is valid. What else?', answer: 'Its handshake fails before that: no TLS on port 443, no site of that name, no TLS 1.2, or no shared cipher.' }],
  'HTTP 526': [{ asks: 'May I switch to “Full” or “Flexible”?', answer: 'It would hide the fault and let anybody answer in the origin’s place. Give the origin a valid certificate; Cloudflare’s own origin CA is free.' }],
};

/** Pairs that are taken for one another. Each once. */
export const CONFUSIONS_BEYOND: readonly (readonly [string, string, string])[] = [
  ['alert 40 handshake_failure', 'alert 70 protocol_version', '70 speaks of the version alone; 40 of suites, groups, names or the visitor’s certificate.'],
  ['alert 40 handshake_failure', 'alert 116 certificate_required', 'For a missing visitor’s certificate TLS 1.2 has only 40, TLS 1.3 has 116.'],
  ['alert 116 certificate_required', 'alert 115 unknown_psk_identity', '116: no certificate came. 115: a shared key is unknown; web pages do not use it.'],
  ['alert 48 unknown_ca', 'alert 42 bad_certificate', '48: the issuer is unknown. 42: the certificate itself is damaged or unsigned.'],
  ['alert 42 bad_certificate', 'alert 46 certificate_unknown', '42: damaged, or missing. 46: refused for any other reason.'],
  ['alert 80 internal_error', 'alert 112 unrecognized_name', 'Servers written in Go send 80 for a name that they do not serve; others send 112.'],
  ['HTTP 401', 'HTTP 403', '401: sign in. 403: signing in does not help.'],
  ['HTTP 404', 'HTTP 410', '404: not here, perhaps never. 410: was here, and was removed for good.'],
  ['HTTP 502', 'HTTP 504', '502: the server behind answered wrongly or refused. 504: it did not answer in time.'],
  ['HTTP 502', 'HTTP 503', '502 is a proxy’s word of the server behind it; 503 a server’s word of itself.'],
  ['HTTP 521', 'HTTP 522', '521: the origin refuses the connection. 522: it does not answer at all.'],
  ['HTTP 522', 'HTTP 524', '522: no connection. 524: a connection, and no answer in 100 seconds.'],
  ['HTTP 525', 'HTTP 526', '525: the handshake with the origin breaks. 526: it works, and the origin’s certificate is not valid.'],
  ['HTTP 400', 'HTTP 496', 'nginx answers 400 “No required SSL certificate was sent”, and writes 496 into its log.'],
];
