import type { EvidenceIndex } from '../diagnosis/evidence.ts';
import { isAccepted } from '../diagnosis/evidence.ts';
import type { TlsObservation } from '../protocol/observation.ts';
import { tellOwner, retry, firewallLog } from '../words/en/fixes.ts';
import type { Cause, Clue, Found } from './cause.ts';
import { tcpClue, tlsClue } from './clues.ts';

const cause: Cause = {
  id: 'one-address-broken',
  step: 'tcp',
  blame: 'site',
  fixers: ['admin', 'network'],
  urgency: 860,
  prove(e) {
    const good = e.tcp.find((o) => o.outcome === 'connected');
    const bad = e.tcp.filter((o) => o.outcome !== 'connected' && o.outcome !== 'unreachable' && e.tcp.some((x) => x.outcome === 'connected' && x.family === o.family));
    if (good && bad.length > 0) return { confidence: 'proven', evidence: [...bad, good].map(tcpClue), values: { list: bad.flatMap((o) => o.address ?? []) } };
    return amongHandshakes(e);
  },
  ruledOut: (e) => e.finished && e.tcp.every((o) => o.outcome === 'connected') && amongHandshakes(e) === null,
  words: {
    title: 'One of the site’s addresses is dead',
    summary: 'Some addresses of {host} work and others do not[: {list}].',
    why: 'The same network reaches one address of the site and not another.',
    visitor: 'The site has several doors and one is locked. Whether it loads is a matter of luck.',
    admin: 'DNS lists an address whose machine does not do what the others do: take it out, or mend the machine.',
    evidence: {
      'at-completed': 'At {address} the handshake completes.',
      'at-alert': 'At {address} the same hello is answered with alert {alert}.',
      'at-reset': 'At {address} the same hello is answered with a reset.',
      'at-closed': 'At {address} the same hello makes the server close the connection.',
      'at-timed-out': 'At {address} the same hello got {bytes} within {ms}, then silence.',
      'at-other': 'At {address} the handshake does not complete.',
      'at-certificate': 'At {address} the certificate does not hold[: {says}].',
    },
    missing: 'A connection and a handshake with every address.',
    fixes: { visitor: [retry, tellOwner], admin: [{ id: 'remove', does: 'Take the dead address out of DNS, or bring its machine back.', command: 'dig +short {name} A {name} AAAA', check: 'Every address listed accepts a connection on port {port}.' }], network: [firewallLog] },
  },
};
export default cause;

/** The same hello completes at one address, with a certificate that holds, and each time fails at another. */
function amongHandshakes(e: EvidenceIndex): Found | null {
  const all = e.tls.filter((o) => o.hello.changed === null && o.ech === undefined && o.address !== undefined && o.hello.profile === e.hello?.hello.profile);
  const steady = [...new Set(all.map((o) => o.address!))].map((address) => all.filter((o) => o.address === address)).filter((seen) => seen.every((o) => o.outcome === seen[0]!.outcome));
  const isGood = (seen: TlsObservation[]) => seen.every((o) => o.outcome === 'completed' && flawOf(e, o) === null);
  const good = steady.filter(isGood);
  const bad = steady.filter((seen) => !isGood(seen));
  if (good.length === 0 || bad.length === 0) return null;
  // A certificate is there or is not; a handshake that failed once may have failed by chance.
  const certain = bad.some((seen) => seen.length > 1 || flawOf(e, seen[0]!) !== null);
  const evidence = [...bad, ...good].flatMap((seen) => seen.map((o) => flawOf(e, o) ?? clueAt(o)));
  return { confidence: certain ? 'proven' : 'likely', evidence, values: { list: bad.map(([first]) => first!.address!) } };
}

/** What is wrong with the certificate that came with this handshake; null where nothing is, or none came. */
function flawOf(e: EvidenceIndex, hello: TlsObservation): Clue | null {
  const o = e.certificates.find(({ from }) => from === hello.id);
  const problem = o && !isAccepted(o) ? o.problems[0] : undefined;
  return o && problem ? { observation: o.id, key: 'at-certificate', values: { address: hello.address!, ...(problem.says ? { says: problem.says } : {}) } } : null;
}

function clueAt(o: TlsObservation): Clue {
  const told = ['completed', 'alert', 'reset', 'closed', 'timed-out'].includes(o.outcome);
  return { observation: o.id, key: told ? `at-${o.outcome}` : 'at-other', values: tlsClue(o).values! };
}
