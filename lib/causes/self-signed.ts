import { tellOwner, doNotGoOn } from '../words/en/fixes.ts';
import { SHOW_CERTIFICATE, look, fullChain, newCertificate } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';

const cause: Cause = {
  id: 'self-signed',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin', 'visitor'],
  urgency: 620,
  prove: (e) => byProblem(e, ['self-signed']),
  words: {
    title: 'The certificate vouches for itself',
    summary: '{host} shows a certificate that nobody but itself vouches for.',
    why: 'The server offers no proof that others can check; its administrator must install a certificate from a CA.',
    visitor: 'Anyone can write such a certificate. On your own router or test machine that is usual; on a public site it can be an attack.',
    admin: 'Issuer and subject are the same and the signature fits its own key. Often it is a default certificate that was never replaced.',
    missing: 'The certificate that the server sends.',
    fixes: {
      visitor: [doNotGoOn, { id: 'own-device', does: 'If {host} is your own device, connect to it directly and compare the certificate’s SHA-256 fingerprint with the one that the device shows.', check: 'Both are the same, sign for sign.' }, tellOwner],
      admin: [look(SHOW_CERTIFICATE, 'See who issued the certificate.'), ...newCertificate, ...fullChain],
    },
  },
};
export default cause;
