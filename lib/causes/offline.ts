import { restartRouter } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { surroundingsClue } from './clues.ts';

const cause: Cause = {
  id: 'offline',
  step: 'network',
  blame: 'visitor',
  fixers: ['visitor'],
  urgency: 100,
  prove(e) {
    const o = e.about('interfaces');
    return o && ['failed', 'absent', 'unreachable'].includes(o.outcome) ? { confidence: 'proven', evidence: [surroundingsClue(o)] } : null;
  },
  words: {
    title: 'This device is offline',
    summary: 'This device has no working network at all.',
    why: 'No network interface is up here, or none leads anywhere.',
    visitor: 'No site can load: the Wi-Fi or cable is not connected, or airplane mode is on.',
    admin: 'No route leaves the visitor’s machine. The site has no part in it.',
    missing: 'The state of this machine’s network interfaces.',
    fixes: { visitor: [{ id: 'wifi', does: 'Switch airplane mode off and join a Wi-Fi, or plug the cable in.', check: 'Another site loads.' }, restartRouter] },
  },
};
export default cause;
