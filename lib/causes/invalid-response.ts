import { visitorOfSite } from '../words/en/fixes.ts';
import { look, serverLog } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { httpClue } from './clues.ts';

const cause: Cause = {
  id: 'invalid-response',
  step: 'http',
  blame: 'site',
  fixers: ['admin'],
  urgency: 742,
  prove(e) {
    const page = e.page;
    return page?.outcome === 'invalid' ? { confidence: 'proven', evidence: [httpClue(page)], values: page.malformed ? { says: page.malformed.says } : {} } : null;
  },
  words: {
    title: 'The answer is no valid HTTP',
    summary: '{host} answers with something that is no valid HTTP[: {says}].',
    why: 'The bytes of the answer break the rules of HTTP at a place that is named.',
    visitor: 'The server answers, but not in the language of the web.',
    admin: 'The first byte that breaks is named in the evidence: two Content-Length headers, a broken status line, a header with a line break, or another service on the port.',
    missing: 'The bytes of the answer.',
    fixes: { visitor: visitorOfSite, admin: [look('curl -s -i --raw --http1.1 {origin} | head -c 600 | xxd', 'See the bytes.', 'It prints “HTTP/1.1 200” first, then headers line by line, then an empty line.'), { id: 'source', does: 'Find the script or proxy that writes the header; send each once and without line breaks.', check: 'The look above shows a clean head.' }, ...serverLog] },
  },
};
export default cause;
