import { otherNetwork, firewallLog } from '../words/en/fixes.ts';
import { SHOW_TLS, look } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { tlsClue, unknownUnlessElsewhereWorks } from './clues.ts';
import { allHellos, nameThatWorks, refusedAtOnce } from './hellos.ts';

const cause: Cause = {
  id: 'sni-filtered',
  step: 'tls',
  blame: unknownUnlessElsewhereWorks,
  fixers: ['network'],
  urgency: 521,
  prove(e) {
    const h = e.hello;
    const other = nameThatWorks(e);
    if (!refusedAtOnce(h) || other === null || (h.outcome !== 'reset' && h.outcome !== 'timed-out')) return null;
    // Twice the same is no accident; who does it, a server or a filter, only a look from elsewhere tells.
    const again = allHellos(e).filter((o) => o !== h && o.hello.changed === null);
    const steady = (h.repeated ?? 1) > 1 || (again.length > 0 && again.every((o) => o.outcome === h.outcome));
    const elsewhere = e.remote?.passed('tls') ? e.remote.hello : null;
    return { confidence: steady || elsewhere ? 'proven' : 'likely', evidence: [h, ...again, other, ...(elsewhere ? [elsewhere] : [])].map(tlsClue) };
  },
  words: {
    title: 'Something blocks this name',
    summary: 'Connections that ask for {host} are cut off, while another name on the same address passes.',
    why: 'The address works and the name is cut: a filter on the way or a rule at the server does it, and only a look from elsewhere tells which.',
    visitor: 'A filter reads which site you ask for and cuts the line. Schools, companies, providers and states do that.',
    admin: 'Reset or silence for this SNI only. If it happens from every network, the filter stands before your server.',
    missing: 'The same pair of hellos once more, and a look from another network.',
    fixes: { visitor: [otherNetwork, { id: 'ask', does: 'Ask whoever runs this network whether {host} is blocked on purpose.', check: 'They name the rule, or lift it and the page loads.' }], admin: [look(SHOW_TLS, 'Try it on the server itself, then from outside.')], network: [firewallLog] },
  },
};
export default cause;
