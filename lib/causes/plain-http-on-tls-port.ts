import { tellOwner } from '../words/en/fixes.ts';
import { look, tlsOnPort } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { tlsClue } from './clues.ts';

const cause: Cause = {
  id: 'plain-http-on-tls-port',
  step: 'tls',
  blame: 'site',
  fixers: ['admin', 'visitor'],
  urgency: 500,
  prove: (e) => (e.hello?.outcome === 'not-tls' && e.hello.speaks === 'http' ? { confidence: 'proven', evidence: [tlsClue(e.hello)] } : null),
  words: {
    title: 'The port speaks HTTP without encryption',
    summary: 'Port {port} of {host} answers in plain HTTP where https was asked for.',
    why: 'The server speaks without TLS on a port that was reached by https.',
    visitor: 'The browser asked for an encrypted page and the server answered in the clear. The address may need http:// or another port.',
    admin: 'The first bytes are an HTTP answer. TLS is not switched on for this listener, or a proxy forwards 443 to a plain port.',
    missing: 'The first bytes that the port answers with.',
    fixes: {
      visitor: [{ id: 'port', does: 'If you typed a port (:{port}), check it; a device of your own may want http:// there. Type no password on such a page.', check: 'The page loads.' }, tellOwner],
      admin: [
        look('curl -sv -o /dev/null http://{connect}/', 'See the plain answer.', 'Once it is mended this fails, and https works.'),
        ...tlsOnPort,
      ],
    },
  },
};
export default cause;
