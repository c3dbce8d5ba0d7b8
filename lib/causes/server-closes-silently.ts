import { tellOwner, retry, otherNetwork, firewallLog } from '../words/en/fixes.ts';
import { SHOW_TLS, look, serverLog } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { tlsClue, unknownUnlessElsewhereWorks } from './clues.ts';
import { everyHello } from './hellos.ts';

const cause: Cause = {
  id: 'server-closes-silently',
  step: 'tcp',
  blame: unknownUnlessElsewhereWorks,
  fixers: ['admin', 'network'],
  urgency: 581,
  prove(e) {
    // A server that takes its time to hang up leaves the hellos that were sent last without an end.
    const every = everyHello(e, (o) => (o.outcome === 'closed' || o.outcome === 'timed-out') && o.received === 0);
    if (every === null || e.hello?.outcome !== 'closed') return null;
    return { confidence: every.settled && every.all.every((o) => o.outcome === 'closed') ? 'proven' : 'likely', evidence: every.all.map(tlsClue) };
  },
  ruledOut: (e) => e.passed('tls') || (e.hello !== null && (e.hello.outcome !== 'closed' || e.hello.received > 0)),
  words: {
    title: 'The server hangs up without a word',
    summary: '{host} closes the connection without sending a byte.',
    why: 'The address accepts and hangs up in good order: a program there decides that, the server’s own or a filter’s.',
    visitor: 'Something at the other end picks up and lays down at once. Nothing in the browser causes it.',
    admin: 'A FIN and no byte for every hello: a TCP load balancer without a healthy backend, a port forward to nothing, an access rule that drops, or a TLS listener without a certificate.',
    missing: 'Several different hellos on one address, and a look from another network.',
    fixes: { visitor: [retry, otherNetwork, tellOwner], admin: [look(SHOW_TLS, 'Try it on the server itself, then from outside: what differs stands between.'), ...serverLog], network: [firewallLog] },
  },
};
export default cause;
