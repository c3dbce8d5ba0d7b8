import { restartRouter } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { tcpClue } from './clues.ts';

const cause: Cause = {
  id: 'ipv6-broken',
  step: 'tcp',
  blame: 'network',
  fixers: ['network', 'visitor', 'admin'],
  urgency: 862,
  prove(e) {
    const six = e.tcp.filter((o) => o.family === 6);
    const four = e.tcp.find((o) => o.family === 4 && o.outcome === 'connected');
    if (!four || six.length === 0 || six.some((o) => o.outcome === 'connected')) return null;
    return { confidence: 'proven', evidence: [...six, four].map(tcpClue), values: { list: six.flatMap((o) => o.address ?? []) } };
  },
  ruledOut: (e) => e.finished && e.tcp.every((o) => o.outcome === 'connected'),
  words: {
    title: 'IPv6 does not get through',
    summary: '{host} is reached over IPv4 and not over IPv6[: {list}].',
    why: 'IPv4 works on the same line, so the site is up and the IPv6 way is broken.',
    visitor: 'There are two roads to the site, and the newer one is blocked. Browsers try it first and lose time there.',
    admin: 'All AAAA addresses fail while an A address connects: the listener is bound to IPv4 only, or a route or firewall forgets IPv6.',
    missing: 'A connection over each family.',
    fixes: {
      visitor: [{ id: 'other', does: 'See whether other IPv6 sites load, for example at https://test-ipv6.com/.', check: 'If all fail, your network’s IPv6 is broken; if only this one, tell the site’s owner.' }, restartRouter],
      admin: [{ id: 'listen', does: 'On the server: see whether it listens on [::]:{port}.', command: 'sudo ss -ltn6 "sport = :{port}"', check: 'A line with [::]:{port}.' }, { id: 'dns', does: 'Or take the AAAA record out until it works.', check: 'It prints nothing, and the page loads at once.', command: 'dig +short {name} AAAA' }],
      network: [{ id: 'route', does: 'Check IPv6 routing, and that ICMPv6 “packet too big” is let through.', check: 'The last hop is the server.', command: 'traceroute -6 {name}' }],
    },
  },
};
export default cause;
