import { tellOwner } from '../words/en/fixes.ts';
import { recipes } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { clueOf } from './clues.ts';

const cause: Cause = {
  id: 'redirect-loop',
  step: 'http',
  blame: 'site',
  fixers: ['admin', 'visitor'],
  urgency: 730,
  prove(e) {
    const o = e.redirects.find((r) => r.circle !== null);
    if (o === undefined) return null;
    const again = o.hops[o.circle ?? 0];
    return { confidence: 'proven', evidence: [clueOf(o)], values: { count: o.hops.length, ...(again ? { circle: again.url } : {}) } };
  },
  words: {
    title: 'The site sends you in a circle',
    summary: '{host} redirects in a circle[: {circle} comes again after {count} steps].',
    why: 'The server’s own answers point at each other, also for a visitor without cookies.',
    visitor: 'Each page sends the browser on to the next, and the last to the first. An old cookie can do it, else the site is set up wrong.',
    admin: 'Usual makers: a proxy or CDN that speaks http to an origin that redirects to https; www and bare name redirecting to each other; a login page that demands login.',
    missing: 'The list of redirects, followed without cookies.',
    fixes: {
      visitor: [
        { id: 'cookies-firefox', does: 'Click the shield or lock in the address bar > Clear cookies and site data…: this site’s only.', check: 'The page loads.', when: { browser: 'firefox' } },
        { id: 'cookies-chrome', does: 'Click the icon left of the address > Cookies and site data > Manage on-device site data: delete this site’s only.', check: 'The page loads.', when: { browser: 'chromium' } },
        tellOwner,
      ],
      admin: [
        { id: 'look', does: 'See every hop.', command: 'curl -sIL --max-redirs 12 {origin} | grep -iE "^(HTTP|location)"', check: 'It ends in 200.' },
        { id: 'proto', does: 'Let the origin trust X-Forwarded-Proto, or let the CDN speak https to it (Cloudflare: SSL mode “Full (strict)”).' },
        ...recipes({ nginx: 'redirect in the port 80 block only; check `return 301` and rewrite lines.', apache: 'give RewriteRule a RewriteCond on the HTTPS variable or X-Forwarded-Proto.', caddy: 'compare `redir` lines.', haproxy: 'write `http-request redirect scheme https unless { ssl_fc }`.', iis: 'check the URL Rewrite rules that test the HTTPS variable.', node: 'set `trust proxy` (Express) so that req.secure is right.' }, 'The look above ends in 200.'),
      ],
    },
  },
};
export default cause;
