import { doNotGoOn, otherNetwork, scanTest, exempt } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { clueOf, leafValues } from './clues.ts';

const cause: Cause = {
  id: 'pinned-key-mismatch',
  step: 'certificate',
  blame: 'network',
  fixers: ['network', 'visitor'],
  urgency: 616,
  prove(e) {
    const here = e.certificate;
    const there = e.remote?.certificate;
    if (!e.named.includes('pinned-key-mismatch') || !here || !there?.trustedBy || here.chain[0]?.issuer === there.chain[0]?.issuer) return null;
    return { confidence: 'proven', evidence: [clueOf(here), clueOf(there)], values: leafValues(here) };
  },
  words: {
    title: 'Not the key that the browser knows',
    summary: 'The browser knows the keys of {host} by heart, and this is none of them.',
    why: 'The pins are built into the browser for the best known sites; another key means that something stands in between.',
    visitor: 'For some sites the browser knows the true keys. Somebody else answers in their place: a proxy, antivirus software, or an attacker.',
    admin: 'The visitor’s connection is re-signed. The site has no part in it.',
    missing: 'The certificate as seen from another network.',
    fixes: { visitor: [doNotGoOn, otherNetwork, scanTest], network: [exempt] },
  },
};
export default cause;
