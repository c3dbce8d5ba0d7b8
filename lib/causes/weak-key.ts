import { isAccepted } from '../diagnosis/evidence.ts';
import { visitorOfUnsafe } from '../words/en/fixes.ts';
import { fullChain, newCertificate } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';

const cause: Cause = {
  id: 'weak-key',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin'],
  urgency: 651,
  // Told even where browsers let it pass under a root of one's own: the weakness is there.
  // No public CA signs such a key, so it is told of a page that loads; one that fails has another reason where browsers take the key.
  prove: (e) => (e.certificate && isAccepted(e.certificate) && e.page !== null && !e.loads ? null : byProblem(e, ['weak-key'])),
  words: {
    title: 'The key is too weak',
    summary: 'The key in the certificate of {host} is too weak[ ({says})].',
    why: 'The site’s key can be computed by others with money; the site must make a new one.',
    visitor: 'The lock is of a kind that can be picked.',
    admin: 'RSA under 2048 bits, or a curve that browsers refuse. Make a new key: EC P-256, or RSA 2048 and up.',
    missing: 'The kind and size of the certificate’s key.',
    fixes: { visitor: visitorOfUnsafe, admin: [{ id: 'key', does: 'Make a new key and a request for it.', command: 'openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout new.key -out new.csr -subj /CN={name} -addext subjectAltName=DNS:{name}', check: '`openssl req -in new.csr -noout -text` shows P-256 and the name.' }, ...newCertificate, ...fullChain] },
  },
};
export default cause;
