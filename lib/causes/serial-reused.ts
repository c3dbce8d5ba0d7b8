import { doNotGoOn, ownCertificates } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';

const cause: Cause = {
  id: 'serial-reused',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin', 'visitor'],
  urgency: 634,
  prove(e) {
    const leaves = e.certificates.flatMap((o) => o.chain.filter((c) => c.source === 'sent').map((c) => ({ o, c })));
    for (const { o, c } of leaves) {
      const twin = leaves.find((x) => x.c.serial === c.serial && x.c.issuer === c.issuer && x.c.sha256 !== c.sha256);
      if (twin) return { confidence: 'proven', evidence: [{ observation: o.id, key: 'twin' }, { observation: twin.o.id, key: 'twin' }] };
    }
    return null;
  },
  ruledOut: () => false,
  words: {
    title: 'Two certificates carry one serial number',
    summary: 'The certificate of {host} has the same issuer and number as another one.',
    why: 'A CA must never give a number twice; the device or CA that made both did.',
    visitor: 'Home routers and test machines often make such certificates: after a reset the number comes again, and Firefox remembers the first.',
    admin: 'Issuer and serial repeat with another key. Make a new certificate with a random serial.',
    evidence: { twin: 'This certificate shares issuer and serial number with another.' },
    missing: 'Both certificates.',
    fixes: {
      visitor: [...ownCertificates('forget', 'beside it, in the tabs Servers and Authorities, delete the old entry of this very device.', 'Restart Firefox; the page answers.').filter((fix) => fix.when?.browser === 'firefox'), doNotGoOn],
      admin: [{ id: 'new', does: 'Make a new certificate; leave the serial to the tool.', command: 'openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 365 -keyout new.key -out new.pem -subj /CN={name} -addext subjectAltName=DNS:{name} -addext basicConstraints=critical,CA:FALSE', check: '`openssl x509 -in new.pem -noout -serial` shows a long random number.' }],
    },
  },
};
export default cause;
