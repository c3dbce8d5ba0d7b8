import { otherNetwork, restartRouter } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { everyConnect } from './connects.ts';

const cause: Cause = {
  id: 'host-unreachable',
  step: 'tcp',
  blame: 'network',
  fixers: ['network', 'visitor'],
  urgency: 414,
  prove: (e) => everyConnect(e, ['unreachable', 'denied']),
  words: {
    title: 'There is no way to the server',
    summary: 'No route leads from this machine to {host}.',
    why: 'A router, or this machine itself, says that it knows no way there.',
    visitor: 'The network does not know how to get there. A VPN that is not connected, or a site with IPv6 only, looks like this.',
    admin: 'EHOSTUNREACH or ENETUNREACH on every address: a missing route, a firewall that answers so, or addresses of one family only.',
    missing: 'A connection to every address.',
    fixes: {
      visitor: [{ id: 'vpn', does: 'If this is a company’s inner site, connect its VPN.', check: 'The page loads.' }, otherNetwork, restartRouter],
      network: [{ id: 'route', does: 'See where the way ends.', command: 'traceroute {name}', check: 'The last hop is the server’s network.' }],
    },
  },
};
export default cause;
