import { visitorOfUnsafe } from '../words/en/fixes.ts';
import { reloadServer } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { tlsClue } from './clues.ts';

const cause: Cause = {
  id: 'private-key-mismatch',
  step: 'tls',
  blame: 'site',
  fixers: ['admin'],
  urgency: 512,
  prove: (e) => (e.hello?.outcome === 'bad-signature' ? { confidence: 'proven', evidence: [tlsClue(e.hello)] } : null),
  words: {
    title: 'Key and certificate do not belong together',
    summary: '{host} signs with a key that does not fit its certificate.',
    why: 'The server cannot prove that the certificate is its own.',
    visitor: 'The server shows a passport and cannot sign as its holder. Usually files were mixed up; it could also be somebody with a stolen certificate.',
    admin: 'The signature in CertificateVerify or ServerKeyExchange fails under the certificate’s public key: the private key is from another request.',
    missing: 'The signature in the handshake, checked with the certificate’s key.',
    fixes: {
      visitor: visitorOfUnsafe,
      admin: [
        { id: 'compare', does: 'On the server: compare the two public keys.', command: 'openssl x509 -in fullchain.pem -noout -pubkey | sha256sum; openssl pkey -in privkey.pem -pubout | sha256sum', check: 'Both lines are the same. This works for RSA and EC keys.' },
        ...reloadServer,
      ],
    },
  },
};
export default cause;
