import { restartRouter, vpnTest, secureDns } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { dnsClue } from './clues.ts';
import { saidElsewhere } from './second-resolver.ts';

const cause: Cause = {
  id: 'dns-resolver-unreachable',
  step: 'dns',
  blame: 'network',
  fixers: ['visitor', 'network'],
  urgency: 205,
  prove(e) {
    const wire = e.dns.filter((o) => o.source === 'resolver' && o.type !== 'HTTPS');
    // The system says "server failure" of a resolver that never answers too; what was asked over the wire decides.
    const asked = wire.length > 0 ? wire : e.dns.filter((o) => o.outcome !== 'unknown' && o.outcome !== 'server-failure');
    const silent = asked.filter((o) => o.outcome === 'timed-out' || o.outcome === 'unreachable' || (o.outcome === 'refused' && o.errno !== undefined));
    if (silent.length === 0 || e.addresses.length > 0 || silent.length < asked.length) return null;
    // The system has an answer from somewhere: then those asked here are not all that it asks.
    const heard = e.dns.some((o) => o.source === 'system' && o.outcome === 'no-such-name');
    const answers = e.second.find((o) => o.rcode !== undefined);
    const second = answers ? [{ ...dnsClue(answers), key: 'second' }] : saidElsewhere(e, ['timed-out', 'unreachable']).slice(0, 1);
    return { confidence: (e.finished || silent.length > 1) && !heard ? 'proven' : 'likely', evidence: [...silent.map(dnsClue), ...second], ...(answers ? { summary: 'second' } : {}) };
  },
  words: {
    title: 'No name server answers',
    summary: 'The name server that this device asks does not answer, so {host} cannot be found.',
    summaries: { second: 'The name server that this device asks does not answer, so {host} cannot be found; another one does answer.' },
    why: 'The question never got an answer; the site was not even asked.',
    visitor: 'The phone book itself cannot be reached. Usually the router or a VPN is at fault, and other sites fail as well.',
    admin: 'The visitor’s resolver is silent. The site has no part in it.',
    evidence: { second: 'The second resolver[, {server},] answers for {query}[: {addresses}]: questions do leave this network.' },
    missing: 'A question to each resolver that is set up here.',
    fixes: {
      visitor: [restartRouter, vpnTest, ...secureDns, { id: 'automatic', does: 'In the system’s network settings set DNS to “automatic”.', check: 'Other sites load.' }],
      network: [{ id: 'resolver', does: 'Check that the resolver handed out by DHCP runs, and that UDP and TCP port 53 to it are open.', command: 'dig {name} A', check: 'It answers.' }],
    },
  },
};
export default cause;
