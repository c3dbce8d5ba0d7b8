import { isAccepted } from '../diagnosis/evidence.ts';
import { headerOf } from '../diagnosis/page.ts';
import { doNotGoOn } from '../words/en/fixes.ts';
import { look } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';

const cause: Cause = {
  id: 'hsts-forbids-bypass',
  step: 'browser',
  blame: 'site',
  fixers: ['admin'],
  urgency: 980,
  companion: true,
  prove(e) {
    const bad = (e.certificate !== null && e.certificate.problems.length > 0 && !isAccepted(e.certificate)) || (e.certificate === null && e.failureStep === 'certificate');
    if (!bad) return null;
    const told = e.http.find((o) => headerOf(o, 'strict-transport-security') !== null);
    if (told) return { confidence: 'proven', evidence: [{ observation: told.id, key: 'header', values: { says: headerOf(told, 'strict-transport-security')! } }] };
    return PRELOADED.test(e.target.host) ? { confidence: 'likely', evidence: e.certificate ? [{ observation: e.certificate.id, key: 'preloaded' }] : [], summary: 'preloaded' } : null;
  },
  words: {
    title: 'The browser may not be told to go on',
    summary: '{host} demands HTTPS without exception (HSTS), so the browser offers no way past the warning.',
    summaries: { preloaded: 'The ending of {host} demands HTTPS without exception (HSTS preload), so the browser offers no way past the warning.' },
    why: 'The site, or the registry of its ending, asked for this strictness; the fault itself is the other cause.',
    visitor: 'This is no fault but a promise: the site asked browsers never to show it over a faulty connection. Mending the other cause is the only way.',
    admin: 'Strict-Transport-Security (RFC 6797) or the preload list forbids exceptions. Mend the certificate; taking HSTS away helps nobody who has met it.',
    evidence: { header: 'The server sends Strict-Transport-Security: {says}.', preloaded: 'Browsers hold the whole ending of this name on the preload list.' },
    missing: 'The site’s Strict-Transport-Security header.',
    fixes: { visitor: [doNotGoOn], admin: [look('curl -skI {origin} | grep -i strict-transport', 'See the header.', 'The header may stay: once the other cause is mended the page opens.')] },
  },
};
export default cause;

/** Endings that are on the preload list as a whole. */
const PRELOADED = /\.(app|dev|page|new|day|foo|bank|insurance|zip|mov|nexus|channel|rsvp|gle|google|android|chrome|youtube|play)$/;
