import { tellOwner, otherNetwork, updateBrowser, exempt } from '../words/en/fixes.ts';
import { SHOW_TLS, serverLog } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { siteUnlessElsewhereWorks, tlsClue } from './clues.ts';
import { alertIs, shapesThatWork } from './hellos.ts';

const cause: Cause = {
  id: 'hello-extension-intolerance',
  step: 'tls',
  blame: siteUnlessElsewhereWorks,
  fixers: ['admin', 'network'],
  urgency: 545,
  prove(e) {
    const h = e.hello;
    if (h === null || h.outcome === 'completed' || alertIs(h, [120])) return null;
    // Bytes that do not verify were damaged after the hello had been understood; that another try succeeds says nothing of the hello.
    if (h.outcome === 'bad-record' || h.outcome === 'bad-signature' || alertIs(h, [20, 51])) return null;
    const small = e.variant('no-post-quantum')?.outcome === 'completed';
    if (small && e.variant('padded')?.outcome !== 'completed') return null;
    // A hello without TLS 1.3 lacks much else: it tells only where nothing smaller does.
    const works = shapesThatWork(e).filter((o) => o.hello.changed !== 'split' && o.hello.changed !== 'padded');
    const one = works.find((o) => o.hello.changed!.startsWith('without:')) ?? works.find((o) => o.hello.changed !== 'tls12') ?? works[0];
    return one ? { confidence: 'proven', evidence: [tlsClue(h), tlsClue(one)], values: { hello: tlsClue(one).values!.hello! } } : null;
  },
  words: {
    title: 'One part of the greeting breaks it',
    summary: '{host}, or a device before it, breaks on one part of the browser’s first message.[ {hello} gets through.]',
    why: 'One change in the hello turns failure into success; a receiver must ignore what it does not know (RFC 8446, section 4.2).',
    visitor: 'The browser mentions something new in its greeting, and the other end chokes on it in place of passing over it.',
    admin: 'Old TLS software or a middlebox fails on one version, extension or value. Update it; do not ask browsers to leave it out.',
    missing: 'The same hello with one thing left out at a time.',
    fixes: { visitor: [...updateBrowser, otherNetwork, tellOwner], admin: [{ id: 'update', does: 'Update the TLS library of the server and the firmware of whatever stands before it.', command: SHOW_TLS, check: 'The page loads in current browsers.' }, ...serverLog], network: [exempt] },
  },
};
export default cause;
