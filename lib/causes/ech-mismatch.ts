import { tellOwner, retry, flushDns } from '../words/en/fixes.ts';
import { look } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';

const cause: Cause = {
  id: 'ech-mismatch',
  step: 'tls',
  blame: 'site',
  fixers: ['admin'],
  urgency: 550,
  prove(e) {
    const record = e.dns.find((o) => o.https?.some((r) => r.ech));
    return record && e.failureStep === 'tls' && e.named.includes('ech-mismatch') ? { confidence: 'likely', evidence: [{ observation: record.id, key: 'record' }] } : null;
  },
  ruledOut: (e) => e.dns.some((o) => o.type === 'HTTPS' && o.outcome === 'answered' && !o.https?.some((r) => r.ech)),
  words: {
    title: 'The hidden name’s keys do not fit',
    summary: 'The keys for Encrypted Client Hello that DNS names for {host} do not fit its server.',
    why: 'Both the DNS record and the server are the site’s, and they disagree.',
    visitor: 'The site publishes a key with which browsers hide its name, and its server no longer has that key.',
    admin: 'The ech parameter of the HTTPS record is older than the server’s keys, and the outer name’s certificate does not allow a retry (RFC 9849).',
    evidence: { record: 'The HTTPS record in DNS holds keys for Encrypted Client Hello.' },
    missing: 'A handshake with the keys from DNS, and one without.',
    fixes: { visitor: [retry, ...flushDns, tellOwner], admin: [look('dig {name} HTTPS', 'See the ech parameter.', 'It prints the list that the server holds now, or no ech at all.'), { id: 'rotate', does: 'Publish the present ECHConfigList, keep old keys for as long as the record’s TTL, and hold a certificate for the public name.', check: 'The page loads in Firefox with DNS over HTTPS on.' }] },
  },
};
export default cause;
