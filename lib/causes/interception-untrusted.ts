import { doNotGoOn, otherNetwork, inspection } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { clueOf, leafValues } from './clues.ts';

const cause: Cause = {
  id: 'interception-untrusted',
  step: 'certificate',
  blame: 'network',
  fixers: ['visitor', 'network'],
  urgency: 615,
  prove(e) {
    const o = e.certificate;
    if (o === null || o.trustedBy !== null) return null;
    const elsewhere = e.remote?.certificate;
    if (o.product || o.problems.some((p) => p.id === 'interception-product')) {
      // A device of that maker shows the like for its own pages; only a proxy makes certificates for another's name.
      const own = o.problems.some((p) => p.id === 'wrong-host');
      return { confidence: own ? 'likely' : 'proven', evidence: [clueOf(o)], values: { ...leafValues(o), ...(o.product ? { product: o.product } : {}) } };
    }
    if (elsewhere?.trustedBy && elsewhere.chain[0]?.issuer !== o.chain[0]?.issuer) return { confidence: 'proven', evidence: [clueOf(o), clueOf(elsewhere)], values: leafValues(o) };
    return null;
  },
  words: {
    title: 'Something in between opens the connection',
    summary: 'The certificate was not made for {host} by its owner but by something in between[: {product}][ ({issuer})].',
    why: 'The certificate is not the site’s own: someone between this browser and the site made it.',
    visitor: 'An antivirus program, a company’s proxy or an attacker reads along and shows a passport of its own making. This browser does not trust it, and rightly.',
    admin: 'The visitor meets another certificate than your server’s. The site has no part in it.',
    missing: 'The certificate as seen from another network.',
    fixes: {
      visitor: [doNotGoOn, otherNetwork, { id: 'product', does: 'If it is your own antivirus, update or repair it, or switch off its HTTPS scan; install no root by hand.', check: 'The issuer is a public CA again.' }, { id: 'work', does: 'On a company’s device ask its IT department.', check: 'They know the issuer’s name.' }],
      network: [{ id: 'root', does: 'Give the inspecting proxy’s root to managed devices by policy (Firefox: security.enterprise_roots.enabled), and keep guests out of inspection.', check: 'The page loads on a managed device.' }, inspection],
    },
  },
};
export default cause;
