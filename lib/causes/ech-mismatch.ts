import { isAccepted, type EvidenceIndex } from '../diagnosis/evidence.ts';
import { tellOwner, retry, flushDns } from '../words/en/fixes.ts';
import { look } from '../words/en/recipes.ts';
import type { Cause, Clue, Found } from './cause.ts';
import { problemClue, tlsClue } from './clues.ts';
import { hiddenTries, isRejected, keysInDns, passesHidden } from './hidden-name.ts';

const cause: Cause = {
  id: 'ech-mismatch',
  step: 'tls',
  blame: 'site',
  fixers: ['admin'],
  urgency: 550,
  prove(e) {
    const tries = hiddenTries(e);
    const [first] = tries;
    const record = recordClue(e);
    if (first && tries.every(isRejected)) return judge(e, tries, record);
    return !first && record.length > 0 && e.failureStep === 'tls' && e.named.includes('ech-mismatch') ? { confidence: 'likely', evidence: record } : null;
  },
  ruledOut: (e) => passesHidden(e) || e.dns.some((o) => o.type === 'HTTPS' && o.outcome === 'answered' && !o.https?.some((r) => r.ech)),
  words: {
    title: 'The hidden name’s keys do not fit',
    summary: 'The keys for Encrypted Client Hello that DNS names for {host} do not fit its server.',
    summaries: {
      certificate: '{host} lets browsers hide its name behind {otherName}, but its server has neither the key for that nor a valid certificate for {otherName}.',
      refused: '{host} lets browsers hide its name behind {otherName}, but its server refuses connections to {otherName}.',
      again: 'The server of {host} opens neither what is hidden with the keys from DNS nor what is hidden with those that it gives itself.',
    },
    why: 'Both the DNS record and the server are the site’s, and they disagree.',
    visitor: 'The site publishes a key with which browsers hide its name, and its server no longer has that key.',
    admin: 'The ech parameter of the HTTPS record does not fit the server’s keys, and browsers take other keys, or go on without, only under a valid certificate for the public name (RFC 9849, section 6.1.6).',
    evidence: {
      record: 'The HTTPS record in DNS holds keys for Encrypted Client Hello.',
      'other-keys': 'The server names other keys than DNS does.',
      'no-keys': 'The server names no keys to use in their place.',
    },
    missing: 'A handshake with the keys from DNS, and one without.',
    fixes: { visitor: [retry, ...flushDns, tellOwner], admin: [look('dig {name} HTTPS', 'See the ech parameter.', 'It prints the list that the server holds now, or no ech at all.'), { id: 'rotate', does: 'Publish the present ECHConfigList, keep old keys for as long as the record’s TTL, and hold a certificate for the public name.', check: 'The page loads in Firefox with DNS over HTTPS on.' }] },
  },
};
export default cause;

/** Browsers get over a rejection where the certificate of the public name holds: with the keys that the server gives, or without any. */
function judge(e: EvidenceIndex, tries: ReturnType<typeof hiddenTries>, record: readonly Clue[]): Found | null {
  const first = tries[0]!;
  const outer = e.certificates.find((o) => tries.some(({ id }) => id === o.from));
  const bad = outer && !isAccepted(outer) ? outer.problems[0] : undefined;
  const retried = e.variant('ech-retry');
  const refused = first.ech?.status !== 'rejected';
  const rejectedAgain = retried !== null && retried.ech?.status !== 'accepted';
  const fatal = bad !== undefined || refused || rejectedAgain;
  if (!fatal && !e.named.includes('ech-mismatch')) return null;
  return {
    confidence: fatal && tries.length > 1 ? 'proven' : 'likely',
    evidence: [
      tlsClue(first), ...(refused ? [] : [{ observation: first.id, key: first.retryConfigs === undefined ? 'no-keys' : 'other-keys' }]),
      ...(outer && bad ? [problemClue(outer, bad)] : []), ...(retried ? [tlsClue(retried)] : []), ...(e.hello ? [tlsClue(e.hello)] : []), ...record, ...tries.slice(1).map(tlsClue),
    ],
    values: { otherName: first.ech?.publicName ?? first.hello.serverName ?? '' },
    ...(bad ? { summary: 'certificate' } : refused ? { summary: 'refused' } : rejectedAgain ? { summary: 'again' } : {}),
  };
}

function recordClue(e: EvidenceIndex): Clue[] {
  const record = keysInDns(e);
  return record ? [{ observation: record.id, key: 'record' }] : [];
}
