import { scanTest, withoutExtensions, proxySettings, secureDns } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { clueOf } from './clues.ts';

const cause: Cause = {
  id: 'no-fault-found',
  step: 'browser',
  blame: 'unknown',
  fixers: [],
  urgency: 895,
  prove(e) {
    const page = e.page;
    if (!e.loads || page === null) return null;
    const failed = e.failure !== null && e.named[0] !== 'navigation-cancelled';
    const seen = [e.tcp.find((o) => o.outcome === 'connected'), e.certificate, page].flatMap((o) => (o ? [clueOf(o)] : []));
    return { confidence: 'proven', evidence: [...(failed ? [{ observation: 'failure', key: 'code' }] : []), ...seen], ...(failed ? { summary: 'contradiction' } : {}) };
  },
  words: {
    title: 'The page loads now',
    summary: '{host} works: the page loads from this machine and nothing is wrong with it.',
    summaries: { contradiction: '{browser} reported {code}, but the page loads from this machine now: the fault is gone, or sits between this browser and the network.' },
    why: 'A full exchange succeeded outside of the browser.',
    visitor: 'The probe reached the page on the same machine. If the browser still fails, something that only the browser uses stands in the way: an extension, a proxy setting, its own DNS, an old cached answer, or antivirus software that opens its traffic.',
    admin: 'Name lookup, connection, handshake, certificate and answer are all in order from here. A fault that comes and goes may sit on one of several servers.',
    missing: 'A whole exchange from this machine.',
    fixes: {
      visitor: [{ id: 'reload', does: 'Load the page again without the cache: Ctrl+Shift+R (Mac: ⌘⇧R).', check: 'The page loads.' }, ...withoutExtensions, ...secureDns, ...proxySettings, scanTest],
    },
  },
};
export default cause;
