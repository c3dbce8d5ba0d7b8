import { visitorOfSite } from '../words/en/fixes.ts';
import { look } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { httpClue } from './clues.ts';

const cause: Cause = {
  id: 'response-headers-too-large',
  step: 'http',
  blame: 'site',
  fixers: ['admin'],
  urgency: 744,
  prove(e) {
    const page = e.page;
    return page?.outcome === 'headers-too-large' ? { confidence: 'proven', evidence: [httpClue(page)], values: page.headerBytes === undefined ? {} : { bytes: { bytes: page.headerBytes } } } : null;
  },
  words: {
    title: 'The answer’s headers are too large',
    summary: '{host} sends more headers than browsers read[: {bytes}].',
    why: 'The server decides what it sends; browsers stop at about 256 KB (Chrome) and 384 KB (Firefox).',
    visitor: 'The note that comes before the page is longer than browsers read.',
    admin: 'Usually hundreds of Set-Cookie lines, a debug header or a huge Content-Security-Policy.',
    missing: 'The size of the answer’s headers.',
    fixes: { visitor: visitorOfSite, admin: [look('curl -sD - -o /dev/null {origin} | wc -c', 'See the size in bytes.', 'It prints less than 16000.'), { id: 'trim', does: 'Find the header that grows (often cookies or debug output) and bound it.', check: 'The look above shows less than 16000.' }] },
  },
};
export default cause;
