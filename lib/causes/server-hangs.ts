import { tellOwner, retry, otherNetwork, firewallLog } from '../words/en/fixes.ts';
import { SHOW_TLS, look, serverLog } from '../words/en/recipes.ts';
import type { TlsObservation } from '../protocol/observation.ts';
import type { Cause } from './cause.ts';
import { httpClue, tlsClue, unknownUnlessElsewhereWorks } from './clues.ts';
import { everyHello } from './hellos.ts';
import { losesPackets } from './lost-packets.ts';

const cause: Cause = {
  id: 'server-hangs',
  step: 'tls',
  blame: unknownUnlessElsewhereWorks,
  fixers: ['admin', 'network'],
  urgency: 582,
  prove(e) {
    const every = everyHello(e, (o) => (isStuck(o) || isSmallAnswer(o)) && !losesPackets(o));
    if (every && isStuck(every.all[0]!)) return { confidence: every.settled && every.all.every((o) => o.received === 0) ? 'proven' : 'likely', evidence: every.all.map(tlsClue) };
    if (e.page?.outcome !== 'timed-out' || losesPackets(e.page)) return null;
    return { confidence: 'proven', evidence: [httpClue(e.page)], summary: 'http' };
  },
  ruledOut: (e) => e.passed('http') || (e.hello !== null && e.hello.outcome !== 'timed-out' && e.hello.outcome !== 'completed'),
  words: {
    title: 'The server accepts and then says nothing',
    summary: '{host} takes the connection and then stays silent.',
    summaries: { http: '{host} takes the request and then stays silent.' },
    why: 'The connection stands and no byte comes back: the program there is stuck, or something before it swallows the answer.',
    visitor: 'Somebody picks up and never speaks. The server is overloaded or stuck, or a filter holds the answer back.',
    admin: 'TCP connects, then nothing: worker processes all busy, a stuck accept loop, a backend that does not answer, or a firewall that drops after the handshake.',
    missing: 'Several different hellos on one address, waited for to the end.',
    fixes: {
      visitor: [retry, otherNetwork, tellOwner],
      admin: [look(SHOW_TLS, 'Try it on the server itself, then from outside: what differs stands between.'), { id: 'busy', does: 'See how many connections wait, and whether workers are free.', check: 'The number is well below what the server may hold (nginx: worker_connections).', command: 'ss -tn state established "sport = :{port}" | wc -l' }, ...serverLog],
      network: [firewallLog],
    },
  },
};
export default cause;

function isStuck(o: TlsObservation): boolean {
  return o.outcome === 'timed-out' && o.received === 0;
}

/** It asks for a key share, or refuses what it cannot speak: the program runs, and is stuck where it needs its certificate or key. */
function isSmallAnswer(o: TlsObservation): boolean {
  return (o.outcome === 'timed-out' && o.helloRetryRequest === true) || (o.outcome === 'alert' && o.hello.profile === 'legacy');
}
