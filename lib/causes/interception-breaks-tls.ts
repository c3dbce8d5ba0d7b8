import { otherNetwork, vpnTest, scanTest, updateBrowser, exempt } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { clueOf, tlsClue } from './clues.ts';

const cause: Cause = {
  id: 'interception-breaks-tls',
  step: 'tls',
  blame: 'network',
  fixers: ['visitor', 'network'],
  urgency: 526,
  prove(e) {
    const h = e.hello;
    if (h === null) return null;
    if (h.downgrade && h.hello.versions.includes(0x0304)) return { confidence: 'proven', evidence: [{ observation: h.id, key: 'sentinel' }] };
    const product = e.certificates.find((o) => o.product);
    if (h.outcome !== 'completed' && product?.product) return { confidence: 'likely', evidence: [clueOf(product)], values: { product: product.product } };
    const elsewhere = e.remote?.hello;
    return h.outcome !== 'completed' && elsewhere?.outcome === 'completed' && (h.outcome === 'malformed' || h.outcome === 'bad-record' || h.outcome === 'unoffered-choice')
      ? { confidence: 'likely', evidence: [tlsClue(h), tlsClue(elsewhere)] } : null;
  },
  words: {
    title: 'Something in between breaks the encryption',
    summary: 'Antivirus software or a proxy[ ({product})] opens the connection to {host} and breaks it.',
    why: 'What arrives was changed on the way: the server itself would have spoken otherwise.',
    visitor: 'A program on this device or a box in this network wants to read encrypted traffic, and does it badly.',
    admin: 'A middlebox on the visitor’s side terminates or alters TLS. The site has no part in it.',
    evidence: { sentinel: 'The server’s random bytes hold the mark by which it says that it speaks a newer version (RFC 8446, section 4.1.3): someone lowered it. Browsers break off there with illegal_parameter.' },
    missing: 'The same handshake from another network.',
    fixes: { visitor: [scanTest, otherNetwork, vpnTest, ...updateBrowser], network: [exempt] },
  },
};
export default cause;
