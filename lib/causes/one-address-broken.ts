import { tellOwner, retry, firewallLog } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { tcpClue } from './clues.ts';

const cause: Cause = {
  id: 'one-address-broken',
  step: 'tcp',
  blame: 'site',
  fixers: ['admin', 'network'],
  urgency: 860,
  prove(e) {
    const good = e.tcp.find((o) => o.outcome === 'connected');
    const bad = e.tcp.filter((o) => o.outcome !== 'connected' && o.outcome !== 'unreachable' && e.tcp.some((x) => x.outcome === 'connected' && x.family === o.family));
    return good && bad.length > 0 ? { confidence: 'proven', evidence: [...bad, good].map(tcpClue), values: { list: bad.flatMap((o) => o.address ?? []) } } : null;
  },
  ruledOut: (e) => e.finished && e.tcp.every((o) => o.outcome === 'connected'),
  words: {
    title: 'One of the site’s addresses is dead',
    summary: 'Some addresses of {host} work and others do not[: {list}].',
    why: 'The same network reaches one address of the site and not another.',
    visitor: 'The site has several doors and one is locked. Whether it loads is a matter of luck.',
    admin: 'DNS lists an address that does not accept connections: take it out, or bring the machine back.',
    missing: 'A connection to every address.',
    fixes: { visitor: [retry, tellOwner], admin: [{ id: 'remove', does: 'Take the dead address out of DNS, or bring its machine back.', command: 'dig +short {name} A {name} AAAA', check: 'Every address listed accepts a connection on port {port}.' }], network: [firewallLog] },
  },
};
export default cause;
