import { visitorOfSite } from '../words/en/fixes.ts';
import { look, alpn } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { tlsClue } from './clues.ts';
import { alertIs } from './hellos.ts';

const cause: Cause = {
  id: 'alpn-refused',
  step: 'tls',
  blame: 'site',
  fixers: ['admin'],
  urgency: 532,
  prove(e) {
    const h = e.hello;
    if (!alertIs(h, [120])) return null;
    const works = e.variant('no-alpn') ?? e.variant('http1-alpn');
    return { confidence: 'proven', evidence: [tlsClue(h!), ...(works?.outcome === 'completed' ? [tlsClue(works)] : [])], values: { list: h!.hello.alpn } };
  },
  words: {
    title: 'No web protocol in common',
    summary: '{host} speaks none of the protocols that browsers offer[ ({list})].',
    why: 'The server answers alert 120, no_application_protocol: its list holds nothing for browsers.',
    visitor: 'Browser and server agree on encryption but not on the language after it. The port may be for programs, not for people.',
    admin: 'ALPN is set to a list without h2 and http/1.1: a gRPC, MQTT or acme-tls/1 listener, or a typing error.',
    missing: 'The same hello with another ALPN list, or none.',
    fixes: {
      visitor: visitorOfSite,
      admin: [look('openssl s_client -connect {connect} {sni} -alpn h2,http/1.1 </dev/null 2>/dev/null | grep ALPN', 'See what is agreed.', 'It prints “ALPN protocol: h2” or http/1.1.'), ...alpn],
    },
  },
};
export default cause;
