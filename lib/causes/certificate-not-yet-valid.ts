import { tellOwner, clockSteps } from '../words/en/fixes.ts';
import { SHOW_CERTIFICATE, look, reloadServer } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';
import { clockExplainsDates } from './trusted-time.ts';

const cause: Cause = {
  id: 'certificate-not-yet-valid',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin', 'visitor'],
  urgency: 641,
  prove: (e) => (clockExplainsDates(e) ? null : byProblem(e, ['not-yet-valid', 'issuer-not-yet-valid'], (o, p) => {
    const start = Date.parse(o.chain[p.certificate]?.notBefore ?? '');
    return Number.isNaN(start) ? {} : { when: { time: start }, in: { span: start - o.judgedAt } };
  })),
  words: {
    title: 'The certificate is not valid yet',
    summary: 'The certificate of {host} is not valid yet[: its time begins in {in}, on {when}].',
    why: 'The site serves a certificate before its time; only where this device’s clock is slow does the fault lie here.',
    visitor: 'The certificate’s first day is still to come. Either this device’s clock is slow, or the site installed a certificate too early.',
    admin: 'notBefore lies in the future: the certificate was issued by a machine whose clock is fast, or installed before its time.',
    missing: 'The dates in the certificate that the server sends, against a trusted clock.',
    fixes: {
      visitor: [...clockSteps, tellOwner],
      admin: [look(SHOW_CERTIFICATE, 'See the dates that are served.'), { id: 'previous', does: 'Serve the previous certificate until then, or issue a new one on a machine whose clock is right.', check: 'The look above shows a notBefore in the past.' }, ...reloadServer],
    },
  },
};
export default cause;
