import { tellOwner } from '../words/en/fixes.ts';
import { BAD_PORTS } from './bad-ports.ts';
import type { Cause } from './cause.ts';

const cause: Cause = {
  id: 'port-blocked-by-browser',
  step: 'browser',
  blame: 'site',
  fixers: ['admin'],
  urgency: 90,
  prove(e) {
    if (!BAD_PORTS.has(e.target.port)) return null;
    const seen = e.observations.find((o) => o.port === e.target.port);
    return seen ? { confidence: 'proven', evidence: [{ observation: seen.id, key: 'listed' }] } : { confidence: 'likely', evidence: e.failure ? [{ observation: 'failure', key: 'listed' }] : [] };
  },
  ruledOut: (e) => !BAD_PORTS.has(e.target.port),
  words: {
    title: 'Browsers refuse this port',
    summary: 'No browser opens port {port}: it belongs to another protocol.',
    why: 'The Fetch standard lists the port as forbidden, to keep pages from talking to mail servers and the like.',
    visitor: 'The browser never even tried. The “:{port}” in the address is a number that is kept for other services.',
    admin: 'Port {port} is on the list of bad ports (Fetch standard, section “port blocking”). No setting of the site changes it.',
    evidence: { listed: 'Port {port} is on the Fetch standard’s list of bad ports.' },
    missing: 'The port of the address.',
    fixes: { visitor: [{ id: 'port', does: 'Ask the site for an address with another port.', check: 'The page loads there.' }, tellOwner], admin: [{ id: 'move', does: 'Serve the site on 443, or on a port outside of the list, such as 8443.', check: 'The page loads there.' }] },
  },
};
export default cause;
