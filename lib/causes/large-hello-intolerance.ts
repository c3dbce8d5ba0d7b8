import { tellOwner, otherNetwork, updateBrowser, exempt } from '../words/en/fixes.ts';
import { look } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { siteUnlessElsewhereWorks, tlsClue } from './clues.ts';
import { refusedAtOnce } from './hellos.ts';
import { lostOnTheWayOut } from './lost-packets.ts';

const cause: Cause = {
  id: 'large-hello-intolerance',
  step: 'tls',
  blame: siteUnlessElsewhereWorks,
  fixers: ['admin', 'network'],
  urgency: 540,
  prove(e) {
    const h = e.hello;
    const small = e.variant('no-post-quantum');
    if (!refusedAtOnce(h) || small?.outcome !== 'completed') return null;
    // Read well once it comes in small packets: then not what reads it is at fault, but the way there.
    if (lostOnTheWayOut(e)?.sameBytes) return null;
    const padded = e.variant('padded');
    // The same size without the key share that passes: then it is that key share, not the size.
    if (padded?.outcome === 'completed') return null;
    // Silence is what a lost packet looks like as well.
    const confidence = h.outcome !== 'timed-out' || h.transport?.unacknowledged === 0 || e.variant('split') ? 'proven' : 'likely';
    return { confidence, evidence: [h, small, ...(padded ? [padded] : [])].map(tlsClue), values: { bytes: { bytes: h.hello.size }, small: { bytes: small.hello.size } } };
  },
  words: {
    title: 'The greeting is too large for it',
    summary: '{host}, or a device before it, breaks when the browser’s first message is larger than one packet[: it fails with {bytes} and works with {small}].',
    why: 'The same hello made smaller gets through, so what receives it mishandles size.',
    visitor: 'Browsers now send a longer first message, with a key that resists quantum computers. Something here cannot read it.',
    admin: 'A hello in two segments breaks the listener or a firewall, load balancer or IDS before it that expects it in one read. TLS allows any split (RFC 8446, section 5.1).',
    missing: 'The same hello without the post-quantum key, and one padded to the same size.',
    fixes: {
      visitor: [...updateBrowser, otherNetwork, tellOwner],
      admin: [look('openssl s_client -connect {connect} {sni} -groups X25519MLKEM768 -brief </dev/null', 'With OpenSSL 3.5 or newer: try the large hello.', 'It prints “CONNECTION ESTABLISHED”.'), { id: 'firmware', does: 'Update firewall, load balancer and IDS firmware; switch “single-packet ClientHello” inspection off.', check: 'The look above agrees a session.' }],
      network: [exempt],
    },
  },
};
export default cause;
