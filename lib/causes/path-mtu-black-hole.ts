import { otherNetwork, restartRouter, vpnTest } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { surroundingsClue } from './clues.ts';

const cause: Cause = {
  id: 'path-mtu-black-hole',
  step: 'tcp',
  blame: 'network',
  fixers: ['network', 'visitor'],
  urgency: 575,
  prove(e) {
    const o = e.about('path-mtu');
    return o && (o.outcome === 'failed' || o.outcome === 'suspected') ? { confidence: o.outcome === 'failed' ? 'proven' : 'likely', evidence: [surroundingsClue(o)] } : null;
  },
  ruledOut: (e) => e.passed('tls') || e.passed('http'),
  words: {
    title: 'Large packets get lost',
    summary: 'Small packets reach {host} and full-size ones vanish on the way.',
    why: 'Connection and small messages work, so both ends are up; a link between them drops what is large and does not say so.',
    visitor: 'Postcards arrive, parcels do not. VPNs and DSL lines with a wrong packet size do that.',
    admin: 'A path MTU black hole: a tunnel with a smaller MTU, and a firewall that drops ICMP “fragmentation needed” or “packet too big”.',
    missing: 'The same exchange with smaller packets.',
    fixes: {
      visitor: [otherNetwork, vpnTest, restartRouter],
      network: [{ id: 'icmp', does: 'Let ICMP type 3 code 4 and ICMPv6 type 2 through; clamp the MSS on the tunnel.', command: 'ping -M do -s 1472 {name}', check: 'The ping comes back, or says “message too long” with the right MTU.' }],
    },
  },
};
export default cause;
