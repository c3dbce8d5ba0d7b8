import { tellOwner, clockSteps } from '../words/en/fixes.ts';
import { SHOW_CERTIFICATE, look, reloadServer, renew } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { byProblem } from './clues.ts';
import { clockExplainsDates } from './trusted-time.ts';

const cause: Cause = {
  id: 'certificate-expired',
  step: 'certificate',
  blame: 'site',
  fixers: ['admin'],
  urgency: 640,
  prove: (e) => (clockExplainsDates(e) ? null : byProblem(e, ['expired'], (o, p) => {
    const end = Date.parse(o.chain[p.certificate]?.notAfter ?? '');
    return Number.isNaN(end) ? {} : { when: { time: end }, ago: { span: o.judgedAt - end } };
  })),
  words: {
    title: 'The certificate has run out',
    summary: 'The certificate of {host} ran out[ {ago} ago, on {when}].',
    why: 'The site’s administrator must renew the certificate; nothing on this device can.',
    visitor: 'A certificate is a passport with a date. This one is past its date, so the browser cannot be sure whom it talks to. Most often somebody forgot to renew it.',
    admin: 'notAfter lies in the past. Automatic renewal failed, or the renewed file was never loaded by the server.',
    missing: 'The dates in the certificate that the server sends, against a trusted clock.',
    fixes: {
      visitor: [tellOwner, { id: 'no-secrets', does: 'Until it is renewed, type no password and no card number here.', check: 'It is renewed when the page opens without a warning.' }, ...clockSteps],
      admin: [look(SHOW_CERTIFICATE, 'See the dates that are served.'), ...renew, ...reloadServer],
    },
  },
};
export default cause;
