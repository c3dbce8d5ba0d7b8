import { visitorOfSite } from '../words/en/fixes.ts';
import { SHOW_CERTIFICATE, SHOW_TLS, look, modernSuites } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { tlsClue } from './clues.ts';
import { alertIs, gotServerHello, isBroad, nameThatWorks, refusedAtOnce, shapesThatWork } from './hellos.ts';

const cause: Cause = {
  id: 'no-shared-cipher',
  step: 'tls',
  blame: 'site',
  fixers: ['admin'],
  urgency: 535,
  prove(e) {
    const h = e.hello;
    if (!refusedAtOnce(h) || nameThatWorks(e) !== null) return null;
    const wide = e.variants.find((o) => isBroad(o) && gotServerHello(o) && (o.version ?? 0) >= 0x0303);
    if (wide) {
      const suite = wide.cipherSuite !== undefined && !h.hello.cipherSuites.includes(wide.cipherSuite) ? { suite: { suite: wide.cipherSuite } } : null;
      const group = wide.group !== undefined && !h.hello.groups.includes(wide.group) ? { group: { group: wide.group } } : null;
      if (suite || group) return { confidence: 'proven', evidence: [tlsClue(h), tlsClue(wide)], values: { ...suite, ...(suite ? {} : group) }, summary: suite ? 'suite' : 'group' };
      return alertIs(h, [40, 71, 47]) && shapesThatWork(e).length === 0 ? { confidence: 'proven', evidence: [tlsClue(h), tlsClue(wide)] } : null;
    }
    if (e.variants.some((o) => o.version !== undefined && o.version < 0x0303)) return null;
    return alertIs(h, [40, 71, 47]) ? { confidence: 'likely', evidence: [tlsClue(h)] } : null;
  },
  words: {
    title: 'No cipher in common',
    summary: '{host} and browsers have no cipher suite, group or signature type in common.',
    summaries: {
      suite: '{host} chooses {suite}, which browsers do not offer, and takes none that they do.',
      group: '{host} wants the key-exchange group {group}, which browsers do not offer.',
    },
    why: 'All browsers offer much the same list and other sites find something in it; this server accepts nothing of it.',
    visitor: 'Browser and server could not agree on how to encrypt. The server wants methods that browsers have given up.',
    admin: 'The server refuses right after ClientHello. Its cipher, curve or certificate settings leave nothing that browsers offer: DHE only, CBC only, an exotic curve, or no certificate at all.',
    missing: 'A wider hello: whether the server takes something that browsers do not offer.',
    fixes: {
      visitor: visitorOfSite,
      admin: [look(SHOW_TLS, 'See what is agreed with OpenSSL’s wider list.'), ...modernSuites, { id: 'key', does: 'The certificate’s key must be RSA of 2048 bits or more, or EC P-256 or P-384.', check: 'It prints “Public-Key: (2048 bit)” or more, or “prime256v1” or “secp384r1”.', command: SHOW_CERTIFICATE.replace('-subject', '-text -subject') }],
    },
  },
};
export default cause;
