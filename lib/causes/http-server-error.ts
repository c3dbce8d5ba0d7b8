import { tellOwner, retry } from '../words/en/fixes.ts';
import { SHOW_ANSWER, look, serverLog } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { cdnAnswer } from './cdn-status.ts';
import { httpClue } from './clues.ts';
import { isProxysOwn } from './proxy-answer.ts';

const cause: Cause = {
  id: 'http-server-error',
  step: 'http',
  blame: 'site',
  fixers: ['admin'],
  urgency: 755,
  prove(e) {
    const status = e.page?.outcome === 'response' ? e.page.status ?? 0 : 0;
    return status >= 500 && cdnAnswer(e) === null && !isProxysOwn(e) ? { confidence: 'proven', evidence: [httpClue(e.page!)], values: { status }, ...([500, 502, 503, 504].includes(status) ? { summary: String(status) } : {}) } : null;
  },
  words: {
    title: 'The server fails',
    summary: '{host} answers that it failed[ (status {status})].',
    summaries: {
      500: 'A program at {host} broke down on this page (status 500).',
      502: 'The front server of {host} gets nothing useful from the one behind it (status 502).',
      503: '{host} is overloaded or closed for work (status 503).',
      504: 'The front server of {host} waits in vain for the one behind it (status 504).',
    },
    why: 'The server itself says so.',
    visitor: 'Everything on the way works; the site is ill.',
    admin: 'A 5xx status: read the log of the application at this minute. 502 and 504 come from a proxy whose backend is down or slow, 503 from limits or maintenance.',
    missing: 'The status of the server’s answer.',
    fixes: {
      visitor: [retry, tellOwner],
      admin: [look(SHOW_ANSWER, 'See status and headers.'), ...serverLog, { id: 'backend', does: 'For 502 and 504: from the proxy’s machine ask the backend directly, at the address in proxy_pass or ProxyPass.', check: 'It answers at once.' }],
    },
  },
};
export default cause;
