import { visitorOfSite } from '../words/en/fixes.ts';
import { SHOW_TLS, look, modernTls } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { tlsClue } from './clues.ts';
import { alertIs, shapesThatWork } from './hellos.ts';

const cause: Cause = {
  id: 'tls-version-too-old',
  step: 'tls',
  blame: 'site',
  fixers: ['admin'],
  urgency: 530,
  prove(e) {
    const h = e.hello;
    if (h === null || h.outcome === 'completed') return null;
    const old = [h, ...e.variants].find((o) => o.version !== undefined && o.version < 0x0303);
    // Who answers another hello with TLS 1.2 or newer has it, whatever else it has.
    const modern = e.variants.some((o) => (o.version ?? 0) >= 0x0303);
    if (old && (old === h || !modern)) return { confidence: 'proven', evidence: old === h ? [tlsClue(h)] : [tlsClue(h), tlsClue(old)], values: { version: { version: old.version! } } };
    if (!alertIs(h, [70])) return null;
    // protocol_version says it in so many words (RFC 8446 section 6.2), unless another shape of the same versions is taken.
    return { confidence: shapesThatWork(e).length > 0 ? 'likely' : 'proven', evidence: [tlsClue(h)] };
  },
  words: {
    title: 'The server’s TLS is too old',
    summary: '{host} speaks only TLS versions that browsers have dropped[: {version}].',
    why: 'Every browser of today wants TLS 1.2 or newer; the server does not have it.',
    visitor: 'The server knows only an old form of encryption with known holes. Browsers gave it up for good.',
    admin: 'No version in common: the server ends at TLS 1.1 or below. Old software, or a setting that names old versions only.',
    missing: 'A hello that offers the old versions too: what it is answered with.',
    fixes: {
      visitor: visitorOfSite,
      admin: [look(SHOW_TLS, 'See which version is agreed.'), ...modernTls, { id: 'upgrade', does: 'OpenSSL before 1.0.1, Java 6 and Windows before Server 2008 R2 have no TLS 1.2: upgrade, or put a proxy with TLS 1.2 before it.', check: 'The look above prints TLSv1.2 or TLSv1.3.' }],
    },
  },
};
export default cause;
