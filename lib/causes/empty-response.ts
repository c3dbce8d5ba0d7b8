import { tellOwner, retry } from '../words/en/fixes.ts';
import { SHOW_ANSWER, look, serverLog } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { asked } from './client-certificate.ts';
import { httpClue } from './clues.ts';

const cause: Cause = {
  id: 'empty-response',
  step: 'http',
  blame: 'site',
  fixers: ['admin'],
  urgency: 740,
  prove(e) {
    const page = e.page;
    if (page === null || asked(e)) return null;
    if (page.outcome === 'empty') return { confidence: 'proven', evidence: [httpClue(page)] };
    return e.isHttps && page.outcome === 'reset' ? { confidence: 'likely', evidence: [httpClue(page)] } : null;
  },
  words: {
    title: 'The server gives no answer',
    summary: '{host} takes the request and hangs up without an answer.',
    why: 'The request arrived and the program behind it ended the connection.',
    visitor: 'The connection stood, the page was asked for, and the server hung up. It probably crashed on the request.',
    admin: 'The connection closes after the request with zero bytes: a crashed worker, a proxy rule that drops (nginx 444), or a plain client sent to a backend of another protocol.',
    missing: 'An answer to the page’s request.',
    fixes: { visitor: [retry, tellOwner], admin: [look(SHOW_ANSWER, 'See the request and the end.'), ...serverLog] },
  },
};
export default cause;
