import { tellOwner, retry, withoutExtensions } from '../words/en/fixes.ts';
import { look, http2Stopgap } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { httpClue } from './clues.ts';

const cause: Cause = {
  id: 'http2-protocol-error',
  step: 'http',
  blame: 'site',
  fixers: ['admin'],
  urgency: 710,
  prove(e) {
    const bad = e.http.find((o) => o.protocol === 'h2' && (o.outcome === 'protocol-error' || (o.http2Error && o.outcome !== 'response')));
    if (bad === undefined || bad.http2Error?.name === 'INADEQUATE_SECURITY') return null;
    const good = e.http.find((o) => o.protocol === 'http/1.1' && o.outcome === 'response');
    return { confidence: good || bad.http2Error || bad.malformed ? 'proven' : 'likely', evidence: [bad, ...(good ? [good] : [])].map(httpClue), values: bad.http2Error ? { reason: `${bad.http2Error.frame} ${bad.http2Error.name}` } : {} };
  },
  words: {
    title: 'HTTP/2 breaks',
    summary: 'The exchange with {host} breaks over HTTP/2[ ({reason})].',
    why: 'The server breaks its own HTTP/2 exchange.',
    visitor: 'The server speaks the newer web language wrongly. The older one may work, but the browser cannot choose it.',
    admin: 'RST_STREAM or GOAWAY with an error, or a forbidden header (Connection, Transfer-Encoding, upper case) from the application. Switching HTTP/2 off is a stopgap.',
    missing: 'The same request over HTTP/2 and over HTTP/1.1.',
    fixes: { visitor: [retry, ...withoutExtensions, tellOwner], admin: [look('curl -sv --http2 -o /dev/null {origin}; curl -sv --http1.1 -o /dev/null {origin}', 'Compare both.', 'It prints the same status twice.'), ...http2Stopgap] },
  },
};
export default cause;
