import { otherNetwork, restartRouter, vpnTest } from '../words/en/fixes.ts';
import type { EvidenceIndex } from '../diagnosis/evidence.ts';
import type { TlsObservation } from '../protocol/observation.ts';
import type { Cause, Clue, Found } from './cause.ts';
import { httpClue, surroundingsClue, tlsClue } from './clues.ts';
import { losesPackets, lostOnTheWayBack, lostOnTheWayOut } from './lost-packets.ts';

const cause: Cause = {
  id: 'path-mtu-black-hole',
  step: 'tcp',
  blame: 'network',
  fixers: ['network', 'visitor'],
  urgency: 575,
  prove(e) {
    const ways = [wayOut(e), wayBack(e)].filter((found) => found !== null);
    const way = ways.find(({ confidence }) => confidence === 'proven') ?? ways[0];
    if (way) return way;
    // The page was asked for once: what was lost then may have been lost by chance.
    if (e.page && losesPackets(e.page)) return { confidence: 'likely', evidence: [{ ...httpClue(e.page), key: 'page-lost' }] };
    const o = e.about('path-mtu');
    return o && (o.outcome === 'failed' || o.outcome === 'suspected') ? { confidence: o.outcome === 'failed' ? 'proven' : 'likely', evidence: [surroundingsClue(o)] } : null;
  },
  ruledOut: (e) => e.passed('http') || (e.passed('tls') && !(e.page && losesPackets(e.page))),
  words: {
    title: 'Large packets get lost',
    summary: 'Small packets reach {host} and full-size ones vanish on the way.',
    summaries: {
      out: 'Small packets reach {host}, and full-size ones vanish on the way there.',
      back: 'Small packets come from {host}, and full-size ones vanish on the way back.',
    },
    why: 'Connection and small messages work, so both ends are up; a link between them drops what is large and does not say so.',
    visitor: 'Postcards arrive, parcels do not. VPNs and DSL lines with a wrong packet size do that.',
    admin: 'A path MTU black hole: a tunnel with a smaller MTU, and a firewall that drops ICMP “fragmentation needed” or “packet too big”.',
    evidence: {
      'lost-out': '{hello} got no answer in {ms}[: {bytes} of it were never acknowledged][ (packets sent again: {count})].',
      'page-lost': 'The page was asked for, and packets of the request or of the answer were lost again and again.',
      'lost-back': '{hello}: [{bytes} of the answer could be read, then ]a packet did not come in {ms}, while later ones did (out of order: {count}).',
    },
    missing: 'The same exchange with smaller packets.',
    fixes: {
      visitor: [otherNetwork, vpnTest, restartRouter],
      network: [{ id: 'icmp', does: 'Let ICMP type 3 code 4 and ICMPv6 type 2 through; clamp the MSS on the tunnel.', command: 'ping -M do -s 1472 {name}', check: 'The ping comes back, or says “message too long” with the right MTU.' }],
    },
  },
};
export default cause;

function wayOut(e: EvidenceIndex): Found | null {
  const out = lostOnTheWayOut(e);
  const evidence = out && [...out.lost.map((o) => lossClue(o, 'lost-out')), ...out.arrived.map(tlsClue)];
  return evidence && { confidence: out.sameBytes && twice(out.lost) && twice(out.arrived) ? 'proven' : 'likely', evidence, summary: 'out' };
}

function wayBack(e: EvidenceIndex): Found | null {
  const back = lostOnTheWayBack(e);
  return back.length === 0 ? null : { confidence: twice(back) ? 'proven' : 'likely', evidence: back.map((o) => lossClue(o, 'lost-back')), summary: 'back' };
}

/** "Proven" wants it twice: one loss may be chance. */
function twice(seen: readonly TlsObservation[]): boolean {
  return seen.length > 1;
}

function lossClue(o: TlsObservation, key: 'lost-out' | 'lost-back'): Clue {
  const { hello, ms } = tlsClue(o).values!;
  const { unacknowledged = 0, resent = 0, outOfOrder = 0 } = o.transport ?? {};
  const values = key === 'lost-back' ? { count: outOfOrder, ...(o.received > 0 ? { bytes: { bytes: o.received } } : {}) }
    : { ...(unacknowledged > 0 ? { bytes: { bytes: unacknowledged } } : {}), ...(resent > 0 ? { count: resent } : {}) };
  return { observation: o.id, key, values: { hello: hello!, ms: ms!, ...values } };
}
