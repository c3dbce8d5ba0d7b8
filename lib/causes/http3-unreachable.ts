import { retry, otherNetwork } from '../words/en/fixes.ts';
import { look, http3 } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { surroundingsClue } from './clues.ts';

const cause: Cause = {
  id: 'http3-unreachable',
  step: 'http',
  blame: 'network',
  fixers: ['network', 'admin'],
  urgency: 890,
  prove(e) {
    const o = e.about('quic');
    if (!o || !['timed-out', 'unreachable', 'refused', 'failed'].includes(o.outcome)) return null;
    // A closed port says so. A server may keep silent, be it to a version or to a connection that it does not want (RFC 9000 sections 5.2.2 and 6.1).
    return { confidence: o.outcome === 'timed-out' ? 'likely' : 'proven', evidence: [surroundingsClue(o)] };
  },
  ruledOut: (e) => e.about('quic')?.outcome === 'ok',
  words: {
    title: 'HTTP/3 does not get through',
    summary: '{host} offers HTTP/3, and no answer comes over UDP.',
    why: 'TCP reaches the site and UDP does not: most often the network drops UDP, or the server does not listen there.',
    visitor: 'The site offers a newer, faster way that does not work here. Browsers then take the older one, sometimes after a delay.',
    admin: 'Alt-Svc or the HTTPS record says h3, and UDP {port} stays silent. Open it, or stop announcing h3.',
    missing: 'A word from the network or the server that the port is closed; silence alone may be chance or choice.',
    fixes: {
      visitor: [retry, otherNetwork],
      admin: [look('curl -sI {origin} | grep -i alt-svc', 'See what is announced.', 'h3=":{port}" announces HTTP/3 on UDP port {port}; no line announces none.'), ...http3],
      network: [{ id: 'udp', does: 'Let UDP port {port} out; if it must be closed, reject it with ICMP rather than drop it, so that browsers do not wait.', check: 'The page loads without delay.' }],
    },
  },
};
export default cause;
