import { tellOwner, doNotGoOn, otherNetwork, inspection } from '../words/en/fixes.ts';
import { SHOW_CHAIN, look, fullChain, newCertificate } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem, leafValues } from './clues.ts';

const cause: Cause = {
  id: 'unknown-issuer',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin', 'visitor'],
  urgency: 626,
  prove(e) {
    const o = e.certificate;
    const found = byProblem(e, ['unknown-issuer']);
    if (found || o === null || o.problems.length > 0 || o.trustedBy === null || o.trustedBy === 'built-in' || !e.named.includes('unknown-issuer')) return found;
    // The browser refuses a root that this machine trusts: it does not take roots from that store.
    return { confidence: 'proven', evidence: [{ observation: 'failure', key: 'code' }, { observation: o.id, key: 'only-here', values: { ...(o.trustNote ? { says: o.trustNote } : {}) } }], values: leafValues(o), summary: 'only-here' };
  },
  words: {
    title: 'The certificate’s issuer is not trusted',
    summary: 'The certificate of {host} comes from an issuer that browsers do not trust[: {issuer}].',
    summaries: { 'only-here': 'The certificate of {host} comes from an issuer that this machine trusts and {browser} does not[: {issuer}].' },
    evidence: { 'only-here': 'The chain ends in a root that is not among those built into browsers[: {says}].' },
    why: 'The site’s certificate leads to no CA that browsers know; its administrator chose the issuer.',
    visitor: 'Whoever vouches for this site is unknown to the browser. In a company that may be its own CA; elsewhere it can be an attack.',
    admin: 'The chain ends in a root outside the browsers’ stores, or a link to one is missing that the server should send. A private CA works only on machines that were given its root by their administrator.',
    missing: 'The whole chain that the server sends, and whether it ends in a trusted root.',
    fixes: {
      visitor: [doNotGoOn, otherNetwork, { id: 'work', does: 'If this is a company’s inner site, ask its IT department; install no root that they did not give you.', check: 'They know the warning, and the page opens without it once they have helped.' }, tellOwner],
      admin: [look(SHOW_CHAIN, 'See the chain that is served.'), ...newCertificate, ...fullChain, { id: 'managed', does: 'For an inner site: give the CA’s root to the machines by device management.', check: 'The page opens without a warning on a managed machine.' }],
      network: [inspection],
    },
  },
};
export default cause;
