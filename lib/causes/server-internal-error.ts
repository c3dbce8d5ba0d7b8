import { tellOwner, retry } from '../words/en/fixes.ts';
import { SHOW_TLS, look, serverLog } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { tlsClue } from './clues.ts';
import { alertIs, everyHello, nameThatWorks, shapesThatWork } from './hellos.ts';

const cause: Cause = {
  id: 'server-internal-error',
  step: 'tls',
  blame: 'site',
  fixers: ['admin'],
  urgency: 560,
  prove(e) {
    if (!alertIs(e.hello, [80]) || nameThatWorks(e) || shapesThatWork(e).length > 0) return null;
    const every = everyHello(e, (o) => alertIs(o, [80]));
    return { confidence: every?.settled ? 'proven' : 'likely', evidence: (every?.all ?? [e.hello!]).map(tlsClue) };
  },
  words: {
    title: 'The server’s encryption breaks down',
    summary: 'The TLS software of {host} stops with an internal error whatever it is offered.',
    why: 'The server itself says that something inside it failed (alert 80).',
    visitor: 'The server stumbled over itself before any page was asked for. Nothing on your side causes it.',
    admin: 'Alert 80 for every hello and every name: often no certificate or an unreadable key, a broken certificate callback, or a backend that is down.',
    missing: 'Other hellos and other names on the same address: whether they break too.',
    fixes: { visitor: [retry, tellOwner], admin: [look(SHOW_TLS, 'See the alert.'), ...serverLog] },
  },
};
export default cause;
