import { tellOwner, retry, otherNetwork, vpnTest, scanTest, firewallLog } from '../words/en/fixes.ts';
import { SHOW_TLS, look, serverLog } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { httpClue, tcpClue, tlsClue, unknownUnlessElsewhereWorks } from './clues.ts';
import { everyConnect } from './connects.ts';
import { everyHello } from './hellos.ts';

const cause: Cause = {
  id: 'connection-reset',
  step: 'tcp',
  blame: unknownUnlessElsewhereWorks,
  fixers: ['admin', 'network'],
  urgency: 580,
  prove(e) {
    const torn = everyConnect(e, ['reset']);
    if (torn) return torn;
    const every = everyHello(e, (o) => o.outcome === 'reset' && o.received === 0);
    // A connection torn before anything was sent shows that no hello is to blame.
    const early = e.tcp.filter((o) => o.outcome === 'reset');
    if (every) return { confidence: every.settled || (e.finished && early.length > 0) ? 'proven' : 'likely', evidence: [...every.all.map(tlsClue), ...early.map(tcpClue)] };
    const page = e.page;
    return !e.isHttps && page?.outcome === 'reset' ? { confidence: 'proven', evidence: [httpClue(page)] } : null;
  },
  ruledOut: (e) => e.passed('tls') || e.passed('http') || (e.hello !== null && e.hello.outcome !== 'reset'),
  words: {
    title: 'The connection was reset',
    summary: 'The connection to {host} is cut off with a reset[ by {address}] whatever is sent.',
    why: 'The address accepts and then resets: the server’s software or a filter before it does that, and this look cannot see which.',
    visitor: 'The line was cut in the middle of the greeting. A firewall, a filter or a failing server does that.',
    admin: 'A reset follows the connect or the hello: a crashed or full backend, a connection limit, an address ban (fail2ban), a load balancer without a healthy target, or a firewall.',
    missing: 'Several different hellos on one address, and a look from another network.',
    fixes: {
      visitor: [retry, otherNetwork, vpnTest, scanTest, tellOwner],
      admin: [look(SHOW_TLS, 'Try it on the server itself, then from outside: what differs stands between.'), ...serverLog],
      network: [firewallLog],
    },
  },
};
export default cause;
