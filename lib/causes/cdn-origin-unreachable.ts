import { tellOwner, retry } from '../words/en/fixes.ts';
import { look, serverLog } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { cdnAnswer } from './cdn-status.ts';
import { httpClue } from './clues.ts';

const cause: Cause = {
  id: 'cdn-origin-unreachable',
  step: 'http',
  blame: 'site',
  fixers: ['admin'],
  urgency: 751,
  prove(e) {
    const answer = cdnAnswer(e);
    return answer?.kind === 'reach' ? { confidence: 'proven', evidence: [httpClue(answer.page)], values: { status: answer.page.status!, ...(answer.cdn ? { product: answer.cdn } : {}) } } : null;
  },
  words: {
    title: 'The CDN cannot reach the origin',
    summary: 'The CDN before {host}[ ({product})] gets no answer from the site’s own server[ (status {status})].',
    why: 'The CDN answers in its own name that the server behind it does not.',
    visitor: 'The site’s front desk works, but nobody answers in the back office.',
    admin: 'Cloudflare 520 odd answer, 521 refused, 522 and 524 timed out, 523 no route; others 502 to 504. The origin is down, its firewall blocks the CDN, or its address changed.',
    missing: 'The status of the CDN’s answer.',
    fixes: {
      visitor: [retry, tellOwner],
      admin: [look('curl -sv -o /dev/null --connect-to {connect}:ORIGIN: {origin}', 'Put the origin’s address in place of ORIGIN: ask it directly.', 'It prints an answer “< HTTP/” within a second.'), { id: 'allow', does: 'Let the CDN’s published addresses through the origin’s firewall and rate limits.', check: 'The page loads through the CDN.' }, ...serverLog],
    },
  },
};
export default cause;
