import { tellOwner } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { tlsClue } from './clues.ts';

const cause: Cause = {
  id: 'other-protocol-on-port',
  step: 'tls',
  blame: 'site',
  fixers: ['admin'],
  urgency: 501,
  prove(e) {
    const h = e.hello;
    if (h?.outcome !== 'not-tls' || !h.speaks || h.speaks === 'http') return null;
    return { confidence: 'proven', evidence: [tlsClue(h)], values: { protocol: h.speaks, ...(h.banner ? { banner: h.banner } : {}) } };
  },
  words: {
    title: 'The port speaks another protocol',
    summary: 'Port {port} of {host} is no web server[: it speaks {protocol}].',
    why: 'Another service sits on the port that the address names.',
    visitor: 'Behind this port there is no web page but another kind of service. The port in the address is probably wrong.',
    admin: 'The first bytes are no TLS[ but {protocol}]. Another service has taken the port, or a port forward leads to the wrong one.',
    missing: 'The first bytes that the port answers with.',
    fixes: {
      visitor: [{ id: 'port', does: 'Leave the “:{port}” out of the address, or ask for the right one.', check: 'The page loads.' }, tellOwner],
      admin: [{ id: 'look', does: 'On the server: see which program listens.', check: 'It prints the web server’s name in the last column.', command: 'sudo ss -ltnp "sport = :{port}"' }, { id: 'move', does: 'Move that service to its own port and start the web server on {port}.', check: '`openssl s_client -connect {connect}` prints a certificate.' }],
    },
  },
};
export default cause;
