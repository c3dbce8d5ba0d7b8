import { typedName, tellOwner } from '../words/en/fixes.ts';
import { SHOW_CERTIFICATE, look, serveName } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { tlsClue } from './clues.ts';
import { alertIs, nameThatWorks, refusedAtOnce } from './hellos.ts';

const cause: Cause = {
  id: 'name-not-served',
  step: 'tls',
  blame: 'site',
  fixers: ['admin'],
  urgency: 520,
  prove(e) {
    const h = e.hello;
    if (alertIs(h, [112])) return { confidence: 'proven', evidence: [tlsClue(h!), ...[nameThatWorks(e)].flatMap((o) => (o ? [tlsClue(o)] : []))] };
    const other = nameThatWorks(e);
    if (!refusedAtOnce(h)) return null;
    if (other) return h.outcome === 'alert' || h.outcome === 'closed' ? { confidence: 'proven', evidence: [tlsClue(h), tlsClue(other)] } : null;
    return null;
  },
  words: {
    title: 'This name is not served there',
    summary: 'The server that {host} leads to does not know that name.',
    why: 'The server refuses this name where it lets others in; its administrator must add it, or correct DNS.',
    visitor: 'The name leads to a machine that serves other sites and knows nothing of this one. The site may have moved, or was never set up fully.',
    admin: 'The server refuses the name in the hello (SNI): no site or certificate is set up for {host}, or DNS points at the wrong machine.',
    missing: 'The same hello with another name, on the same address.',
    fixes: {
      visitor: [typedName, tellOwner],
      admin: [look(SHOW_CERTIFICATE, 'See what is served for the name.'), ...serveName, { id: 'dns', does: 'Check that DNS points at the machine that has this site.', check: 'Every address printed is the machine with the site.', command: 'dig +short {name} A {name} AAAA' }],
    },
  },
};
export default cause;
