import { otherNetwork, scanTest, updateBrowser } from '../words/en/fixes.ts';
import { look, modernTls } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { tlsClue } from './clues.ts';
import { alertIs } from './hellos.ts';

const cause: Cause = {
  id: 'fallback-refused',
  step: 'tls',
  blame: 'unknown',
  fixers: ['admin'],
  urgency: 533,
  prove: (e) => (alertIs(e.hello, [86]) ? { confidence: 'proven', evidence: [tlsClue(e.hello!)] } : null),
  words: {
    title: 'The server sees a downgrade',
    summary: '{host} refuses because it was asked for an older version than both could speak.',
    why: 'The server did its duty (RFC 7507); what made the browser fall back is an earlier failure, or something in between.',
    visitor: 'The server noticed that the connection was weaker than it needed to be, and refused for safety.',
    admin: 'inappropriate_fallback: the hello held TLS_FALLBACK_SCSV and a version below the server’s best. Browsers of today do not send it: look for a proxy, or a server that sends the alert wrongly.',
    missing: 'The versions and suites of the hello that the server answered.',
    fixes: { visitor: [...updateBrowser, scanTest, otherNetwork], admin: [look('openssl s_client -connect {connect} {sni} -tls1_2 -brief </dev/null', 'See whether TLS 1.2 without the mark is accepted.', 'It prints “CONNECTION ESTABLISHED”: then something before the server is at fault.'), ...modernTls] },
  },
};
export default cause;
