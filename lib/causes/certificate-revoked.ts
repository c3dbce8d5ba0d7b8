import { visitorOfUnsafe } from '../words/en/fixes.ts';
import { reloadServer } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem, leafValues } from './clues.ts';

const cause: Cause = {
  id: 'certificate-revoked',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin'],
  urgency: 618,
  prove(e) {
    const found = byProblem(e, ['revoked'], (o, p) => ({ ...leafValues(o), ...(o.chain[p.certificate] ? { certificate: o.chain[p.certificate]!.subject } : {}) }));
    if (found && e.certificate?.problems.every(({ id, certificate }) => id !== 'revoked' || certificate > 0)) return { ...found, summary: 'issuer' };
    if (found || e.certificate?.revocation !== 'revoked') return found;
    return { confidence: 'proven', evidence: [{ observation: e.certificate.id, key: 'certificate-problem', values: { problem: { problem: 'revoked' } } }], values: leafValues(e.certificate) };
  },
  words: {
    title: 'The certificate was revoked',
    summary: 'The CA has declared the certificate of {host} void.',
    summaries: { issuer: 'A CA certificate above that of {host} was revoked[: {certificate}].' },
    why: 'The CA revoked it, by the owner’s wish or after a fault; the owner must serve another.',
    visitor: 'This passport was reported lost or stolen. Whoever shows it may be a thief.',
    admin: 'The certificate is in the CA’s CRL or its OCSP answer. If the key was stolen, make a new key too. Where an issuer was revoked, take a certificate from another issuer.',
    missing: 'The CA’s revocation list or OCSP answer.',
    fixes: { visitor: visitorOfUnsafe, admin: [{ id: 'new-key', does: 'Make a new key and get a new certificate for it.', command: 'sudo certbot certonly --force-renewal --cert-name {name}', check: '`openssl x509 -noout -serial` shows another serial.' }, ...reloadServer] },
  },
};
export default cause;
