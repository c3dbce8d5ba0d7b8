import { tellOwner, retry } from '../words/en/fixes.ts';
import { SHOW_CERTIFICATE, look, reloadServer } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { clueOf } from './clues.ts';

const cause: Cause = {
  id: 'renewed-not-reloaded',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin'],
  urgency: 639,
  prove(e) {
    const old = e.certificate;
    if (!old?.problems.some((p) => p.id === 'expired' && p.certificate === 0)) return null;
    const end = (o: typeof old) => Date.parse(o.chain[0]?.notAfter ?? '');
    const fresh = [...e.certificates, ...(e.remote?.certificates ?? [])].find((o) => o.host === old.host && end(o) > Math.max(o.judgedAt, end(old)));
    return fresh ? { confidence: 'proven', evidence: [clueOf(old), { observation: fresh.id, key: 'fresh', values: { when: { time: end(fresh) }, ...(fresh.address ? { address: fresh.address } : {}) } }] } : null;
  },
  words: {
    title: 'Renewed, but one server shows the old certificate',
    summary: 'A newer certificate for {host} exists, and one server still shows the old one.',
    why: 'The same name is served with two certificates; the server with the old one must load the new.',
    visitor: 'The site has several servers and one was forgotten. Whether it loads is a matter of luck.',
    admin: 'One address serves a certificate past its date, another a newer one: copy the file there and reload.',
    evidence: { fresh: '[{address} shows a newer certificate, ][valid until {when}.]' },
    missing: 'The certificates of all the site’s addresses.',
    fixes: { visitor: [retry, tellOwner], admin: [look(SHOW_CERTIFICATE, 'Ask each address by itself (put it after -connect).'), ...reloadServer] },
  },
};
export default cause;
