import { otherNetwork, vpnTest, exempt } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { tlsClue } from './clues.ts';

const cause: Cause = {
  id: 'ech-blocked',
  step: 'tls',
  blame: 'network',
  fixers: ['network'],
  urgency: 544,
  prove(e) {
    const h = e.hello;
    const without = e.variant('no-ech-grease');
    const small = e.variant('no-post-quantum');
    if (h === null || (h.outcome !== 'reset' && h.outcome !== 'timed-out') || without?.outcome !== 'completed' || small?.outcome === 'completed') return null;
    return { confidence: 'proven', evidence: [tlsClue(h), tlsClue(without)] };
  },
  words: {
    title: 'The network blocks hidden names',
    summary: 'The network cuts connections to {host} whose hello hides the name (Encrypted Client Hello).',
    why: 'The same hello without that part completes on the same address.',
    visitor: 'Browsers can hide which site they ask for. This network does not let such connections pass.',
    admin: 'Hellos with extension 0xfe0d vanish on the way; without it they complete. Look for a firewall, at the visitor’s end or before your server.',
    missing: 'The same hello with and without ECH.',
    fixes: { visitor: [otherNetwork, vpnTest], network: [{ ...exempt, does: 'Let hellos with encrypted_client_hello (0xfe0d) pass: browsers send a placeholder of it to every site.' }] },
  },
};
export default cause;
