import { tellOwner, siteCookies } from '../words/en/fixes.ts';
import { redirects } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { leadsOn, MOST_REDIRECTS } from '../diagnosis/page.ts';
import { clueOf, httpClue } from './clues.ts';

const cause: Cause = {
  id: 'redirect-loop',
  step: 'http',
  blame: 'site',
  fixers: ['admin', 'visitor'],
  urgency: 730,
  prove(e) {
    const o = e.redirects.find((r) => r.circle !== null) ?? (leadsOn(e.page) === null ? undefined : e.redirects.find((r) => r.hops.length >= MOST_REDIRECTS));
    if (o === undefined) return null;
    if (o.circle === null) return { confidence: 'proven', evidence: [clueOf(o), httpClue(e.page!)], values: { count: o.hops.length }, summary: 'endless' };
    const again = o.hops[o.circle ?? 0];
    return { confidence: 'proven', evidence: [clueOf(o)], values: { count: o.hops.length, ...(again ? { circle: again.url } : {}) } };
  },
  words: {
    title: 'The site sends you in a circle',
    summary: '{host} redirects in a circle[: {circle} comes again after {count} steps].',
    summaries: { endless: '{host} redirects on and on: after {count} steps there is still no page, and browsers go no further.' },
    why: 'The server’s own answers point at each other, also for a visitor without cookies.',
    visitor: 'Each page sends the browser on to the next, and the last to the first. An old cookie can do it, else the site is set up wrong.',
    admin: 'Usual makers: a proxy or CDN that speaks http to an origin that redirects to https; www and bare name redirecting to each other; a login page that demands login.',
    missing: 'The list of redirects, followed without cookies.',
    fixes: {
      visitor: [
        ...siteCookies,
        tellOwner,
      ],
      admin: [
        { id: 'look', does: 'See every hop.', command: 'curl -sIL --max-redirs 12 {origin} | grep -iE "^(HTTP|location)"', check: 'It ends in 200.' },
        { id: 'proto', does: 'Let the origin trust X-Forwarded-Proto, or let the CDN speak https to it (Cloudflare: SSL mode “Full (strict)”).', check: 'The look above ends in 200.' },
        ...redirects,
      ],
    },
  },
};
export default cause;
