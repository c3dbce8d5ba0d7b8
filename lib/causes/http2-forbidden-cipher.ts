import { visitorOfSite } from '../words/en/fixes.ts';
import { look, modernSuites, modernTls } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { httpClue } from './clues.ts';

const cause: Cause = {
  id: 'http2-forbidden-cipher',
  step: 'http',
  blame: 'site',
  fixers: ['admin'],
  urgency: 705,
  prove(e) {
    const h = e.hello;
    const told = e.http.find((o) => o.http2Error?.name === 'INADEQUATE_SECURITY');
    if (told) return { confidence: 'proven', evidence: [httpClue(told)], values: h?.cipherSuite === undefined ? {} : { suite: { suite: h.cipherSuite } } };
    if (h?.alpn !== 'h2' || h.version !== 0x0303 || h.cipherSuite === undefined || ALLOWED.has(h.cipherSuite)) return null;
    return { confidence: 'proven', evidence: [{ observation: h.id, key: 'chosen', values: { suite: { suite: h.cipherSuite } } }], values: { suite: { suite: h.cipherSuite } } };
  },
  ruledOut: (e) => e.hello?.version === 0x0304 || e.hello?.alpn === 'http/1.1',
  words: {
    title: 'HTTP/2 with a cipher that it forbids',
    summary: '{host} chooses HTTP/2 together with a cipher that HTTP/2 forbids[: {suite}].',
    why: 'The server chose both, and RFC 9113 (appendix A) does not allow them together.',
    visitor: 'The server made two choices that do not go together, and browsers must hang up.',
    admin: 'Put the ECDHE AEAD suites first, or enable TLS 1.3: HTTP/2 wants forward secrecy and AEAD.',
    evidence: { chosen: 'The server chose h2 and {suite}, which RFC 9113 lists as forbidden.' },
    missing: 'The cipher suite and protocol that the server chooses.',
    fixes: { visitor: visitorOfSite, admin: [look('openssl s_client -connect {connect} {sni} -alpn h2 -brief </dev/null', 'See suite and protocol.', 'It prints TLSv1.3, or a suite that begins with ECDHE and holds GCM or CHACHA20.'), ...modernSuites, ...modernTls] },
  },
};
export default cause;

/** TLS 1.2 suites that are not on the list of RFC 9113 appendix A: ephemeral keys and AEAD. */
const ALLOWED: ReadonlySet<number> = new Set([
  0x009e, 0x009f, 0xc02b, 0xc02c, 0xc02f, 0xc030, 0xc09e, 0xc09f, 0xc0a2, 0xc0a3, 0xc0ac, 0xc0ad, 0xc0ae, 0xc0af, 0xcca8, 0xcca9, 0xccaa,
]);
