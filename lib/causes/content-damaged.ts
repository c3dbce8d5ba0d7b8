import { tellOwner, retry, exempt } from '../words/en/fixes.ts';
import { look, serverLog } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { httpClue } from './clues.ts';

const cause: Cause = {
  id: 'content-damaged',
  step: 'http',
  blame: 'site',
  fixers: ['admin', 'network'],
  urgency: 746,
  prove(e) {
    const page = e.page;
    return page?.outcome === 'content-damaged' ? { confidence: 'proven', evidence: [httpClue(page)], values: page.malformed ? { says: page.malformed.says } : {} } : null;
  },
  words: {
    title: 'The content arrives damaged',
    summary: 'The page of {host} does not fit its own headers[: {says}].',
    why: 'Length or encoding of what arrives differs from what the server announced.',
    visitor: 'The parcel weighs less than its label says, or is packed otherwise than it says.',
    admin: 'Content-Length is wrong, the program died in the middle, or the body is compressed twice or not at all in spite of Content-Encoding.',
    missing: 'The body, measured against its headers.',
    fixes: { visitor: [retry, { id: 'reload', does: 'Load without the cache: Ctrl+Shift+R (Mac: ⌘⇧R).', check: 'The page is whole.' }, tellOwner], admin: [look('curl -sv --compressed -o /dev/null {origin}', 'See what curl says of the body.', 'It prints no line with “error”, and “left intact” at the end.'), { id: 'once', does: 'Compress in one place only: the application or the proxy. Let the server count Content-Length.', check: 'The look above ends without an error.' }, ...serverLog], network: [exempt] },
  },
};
export default cause;
