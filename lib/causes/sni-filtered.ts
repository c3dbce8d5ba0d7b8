import { otherNetwork, firewallLog } from '../words/en/fixes.ts';
import { SHOW_TLS, look } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { tlsClue } from './clues.ts';
import { nameThatWorks, refusedAtOnce } from './hellos.ts';

const cause: Cause = {
  id: 'sni-filtered',
  step: 'tls',
  blame: 'network',
  fixers: ['network'],
  urgency: 521,
  prove(e) {
    const h = e.hello;
    const other = nameThatWorks(e);
    if (!refusedAtOnce(h) || other === null || (h.outcome !== 'reset' && h.outcome !== 'timed-out')) return null;
    // A server may do this too: only a look from elsewhere tells it from a filter.
    return { confidence: e.remote?.passed('tls') ? 'proven' : 'likely', evidence: [tlsClue(h), tlsClue(other), ...(e.remote?.hello ? [tlsClue(e.remote.hello)] : [])] };
  },
  words: {
    title: 'Something blocks this name',
    summary: 'Connections that ask for {host} are cut off, while another name on the same address passes.',
    why: 'The address works; what is cut is the name, which is read on the way.',
    visitor: 'A filter reads which site you ask for and cuts the line. Schools, companies, providers and states do that.',
    admin: 'Reset or silence for this SNI only. If it happens from every network, the filter stands before your server.',
    missing: 'A look from another network.',
    fixes: { visitor: [otherNetwork, { id: 'ask', does: 'Ask whoever runs this network whether {host} is blocked on purpose.' }], admin: [look(SHOW_TLS, 'Try it on the server itself, then from outside.')], network: [firewallLog] },
  },
};
export default cause;
