import { SHOW_ANSWER, look, serverLog } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { asked, SAYS_CERTIFICATE } from './client-certificate.ts';
import { httpClue } from './clues.ts';
import { isProxysOwn, wantsName } from './proxy-answer.ts';

const cause: Cause = {
  id: 'http-client-error',
  step: 'http',
  blame: (e) => ([401, 403, 407, 429, 451].includes(e.page?.status ?? 0) ? 'unknown' : 'site'),
  fixers: ['visitor', 'admin'],
  urgency: 760,
  prove(e) {
    const status = e.page?.outcome === 'response' ? e.page.status ?? 0 : 0;
    if (status < 400 || status > 499 || status === 495 || status === 496 || wantsName(e) || isProxysOwn(e)) return null;
    // A page that only says that the visitor's certificate is missing is no second fault.
    if (asked(e) && SAYS_CERTIFICATE.test(e.page?.bodyStart ?? '')) return null;
    return { confidence: 'proven', evidence: [httpClue(e.page!)], values: { status }, ...(SPOKEN.has(status) ? { summary: String(status) } : {}) };
  },
  words: {
    title: 'The server refuses the request',
    summary: '{host} refuses the request[ with status {status}].',
    summaries: {
      400: '{host} does not understand the request (status 400).',
      401: '{host} wants a sign-in (status 401).',
      403: '{host} forbids this page (status 403).',
      404: '{host} has no such page (status 404).',
      410: '{host} has removed this page for good (status 410).',
      421: '{host} was asked over a connection meant for another name (status 421).',
      429: '{host} was asked too often (status 429).',
      431: '{host} finds the request’s headers too large (status 431).',
      451: '{host} withholds this page for legal reasons (status 451).',
    },
    why: 'The server is at work and answers; it does not like what was asked, or who asks.',
    visitor: 'The connection is fine. The page is gone, needs a sign-in, or the server does not want this visitor. Pagefault asks without your cookies, so a page for members may refuse it alone.',
    admin: 'A 4xx status: a missing file or route, access rules, a rate limit, or cookies grown too large.',
    missing: 'The status of the server’s answer.',
    fixes: {
      visitor: [{ id: 'address', does: 'Check the part of the address after {host}, or begin at the site’s front page.', check: 'The front page loads, and leads to what you look for.' }, { id: 'sign-in', does: 'Sign in on the site and try again; delete this site’s cookies if it says that the request is too large.', check: 'The page loads.' }],
      admin: [look(SHOW_ANSWER, 'See status and headers.'), ...serverLog],
    },
  },
};
export default cause;

/** Statuses with a sentence of their own. */
const SPOKEN: ReadonlySet<number> = new Set([400, 401, 403, 404, 410, 421, 429, 431, 451]);
