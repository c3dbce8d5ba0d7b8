import type { EvidenceIndex } from '../diagnosis/evidence.ts';
import { otherNetwork, vpnTest, exempt } from '../words/en/fixes.ts';
import { SHOW_TLS, look } from '../words/en/recipes.ts';
import type { Cause, Found } from './cause.ts';
import { tlsClue } from './clues.ts';
import { hiddenTries, isCutOff, keysInDns, passesHidden } from './hidden-name.ts';

const cause: Cause = {
  id: 'ech-blocked',
  step: 'tls',
  // A server, or a switch before it, that does not know the public name looks from here like a filter on that name.
  blame: (e) => (e.variant('public-name')?.outcome === 'completed' || hiddenTries(e).length === 0 ? 'network' : 'unknown'),
  fixers: ['network', 'admin'],
  urgency: 544,
  prove: (e) => hiddenNameCut(e) ?? extensionCut(e),
  ruledOut: passesHidden,
  words: {
    title: 'Something blocks hidden names',
    summary: 'The network cuts connections to {host} whose hello hides the name (Encrypted Client Hello).',
    summaries: {
      hidden: 'Connections to {host} that hide its name behind {otherName} are cut off; the same hello with the name in it passes, and so does {otherName} alone.',
      outer: 'Connections to {host} that hide its name behind {otherName} are cut off, and so are those that ask for {otherName} openly; a hello with the real name passes.',
    },
    why: 'The same hello without that part completes on the same address.',
    visitor: 'Browsers can hide which site they ask for. Something on the way does not let such connections pass.',
    admin: 'Hellos with extension 0xfe0d vanish on the way; without it they complete. Look for a firewall, at the visitor’s end or before your server, and check that the public name of your ECHConfig leads to your server.',
    missing: 'The same hello with and without ECH.',
    fixes: {
      visitor: [otherNetwork, vpnTest],
      network: [{ ...exempt, does: 'Let hellos with encrypted_client_hello (0xfe0d) pass: browsers send a placeholder of it to every site.' }],
      admin: [look(SHOW_TLS, 'Try it on the server itself, then from outside.')],
    },
  },
};
export default cause;

/** The hello with a placeholder passes, the one that really hides the name does not. */
function hiddenNameCut(e: EvidenceIndex): Found | null {
  const tries = hiddenTries(e);
  const [first] = tries;
  if (!first || !e.hello || !tries.every(isCutOff)) return null;
  const open = e.variant('public-name');
  return {
    confidence: tries.length > 1 ? 'proven' : 'likely',
    evidence: [tlsClue(first), tlsClue(e.hello), ...(open ? [tlsClue(open)] : []), ...tries.slice(1).map(tlsClue)],
    values: { otherName: first.ech?.publicName ?? '' },
    ...(open?.outcome === 'completed' ? { summary: 'hidden' } : open && isCutOff(open) ? { summary: 'outer' } : {}),
  };
}

/** Not even the placeholder passes. A server whose site publishes keys knows the extension: then it is not the server that breaks on it. */
function extensionCut(e: EvidenceIndex): Found | null {
  const h = e.hello;
  const without = e.variant('no-ech-grease');
  const small = e.variant('no-post-quantum');
  if (h === null || (h.outcome !== 'reset' && h.outcome !== 'timed-out') || without?.outcome !== 'completed' || small?.outcome === 'completed') return null;
  const known = keysInDns(e) !== null || e.remote?.passed('tls') === true;
  return { confidence: known ? 'proven' : 'likely', evidence: [tlsClue(h), tlsClue(without)] };
}
