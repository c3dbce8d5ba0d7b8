import { clockSteps } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { clueOf } from './clues.ts';
import { clockIsOff, clockExplainsDates, isTrustedTime, wouldBeValid } from './trusted-time.ts';

const cause: Cause = {
  id: 'clock-wrong',
  step: 'certificate',
  blame: 'visitor',
  fixers: ['visitor'],
  urgency: 600,
  prove(e) {
    if (e.clock === null || !clockIsOff(e)) return null;
    const explains = clockExplainsDates(e) || (isTrustedTime(e) && e.certificate !== null && e.certificate.problems.length === 0 && e.failureStep === 'certificate');
    if (!explains && e.failureStep !== 'certificate' && !wouldBeValid(e)) return null;
    return { confidence: explains ? 'proven' : 'likely', evidence: [clueOf(e.clock)], values: { offset: { span: Math.abs(e.clock.offsetMs) } } };
  },
  ruledOut: (e) => (e.clock !== null ? !clockIsOff(e) : e.certificate !== null && !e.certificate.problems.some((p) => /expired|not-yet/.test(p.id))),
  words: {
    title: 'This device’s clock is wrong',
    summary: 'This device’s clock is wrong[ by {offset}], so the certificate of {host} seems out of date.',
    why: 'By a trusted clock the certificate is in date; only this device thinks otherwise.',
    visitor: 'Certificates have a first and a last day. With a wrong clock every secure site looks expired, or not yet begun.',
    admin: 'The visitor’s clock is off. The site’s certificate is in date.',
    missing: 'A trusted clock to compare with.',
    fixes: { visitor: [...clockSteps, { id: 'battery', does: 'If the clock is wrong again after every start, the board’s battery is empty: have it changed.', check: 'The clock is right after the next start.' }] },
  },
};
export default cause;
