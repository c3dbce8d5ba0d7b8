import { otherNetwork, restartRouter, scanTest } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { tlsClue } from './clues.ts';
import { alertIs, allHellos } from './hellos.ts';

const cause: Cause = {
  id: 'corrupted-records',
  step: 'tls',
  blame: 'network',
  fixers: ['visitor', 'network'],
  urgency: 555,
  prove(e) {
    const all = allHellos(e);
    const bad = all.filter((o) => o.outcome === 'bad-record' || alertIs(o, [20, 51]));
    if (bad.length === 0 || (e.hello && e.hello.outcome !== 'bad-record' && e.hello.outcome !== 'completed' && !alertIs(e.hello, [20, 51]))) return null;
    const good = all.find((o) => o.outcome === 'completed');
    return { confidence: good ? 'proven' : 'likely', evidence: [...bad, ...(good ? [good] : [])].map(tlsClue) };
  },
  ruledOut: (e) => e.finished && e.passed('tls'),
  words: {
    title: 'Bytes are damaged on the way',
    summary: 'What arrives from {host} is not what was sent: the checksums do not fit.',
    why: 'The damage comes and goes with the same bytes sent, so it is made on the way.',
    visitor: 'A few bytes change on their way: a broken network card, cable, router or memory, or a security program.',
    admin: 'bad_record_mac at random over repeats: faulty hardware or offloading, or a middlebox that rewrites. If it never succeeds, look at the server’s TLS library.',
    missing: 'The same exchange repeated: whether the fault comes and goes.',
    fixes: { visitor: [otherNetwork, restartRouter, scanTest], network: [{ id: 'offload', does: 'Switch checksum and segmentation offloading of the network card off for a test, change cable and port; undo what does not help.', check: 'Ten loads in a row succeed.' }] },
  },
};
export default cause;
