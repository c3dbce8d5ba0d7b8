import { tellOwner, otherNetwork, vpnTest, firewallLog } from '../words/en/fixes.ts';
import { SHOW_TLS, look, serverLog } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { asked } from './client-certificate.ts';
import { tlsClue } from './clues.ts';
import { alertIs } from './hellos.ts';

const cause: Cause = {
  id: 'access-denied',
  step: 'tls',
  blame: 'unknown',
  fixers: ['network', 'admin'],
  urgency: 525,
  prove: (e) => (alertIs(e.hello, [49]) && !asked(e) ? { confidence: 'proven', evidence: [tlsClue(e.hello!)] } : null),
  words: {
    title: 'Refused by policy',
    summary: '{host}, or a device before it, refuses this connection by its rules.',
    why: 'Alert 49 says that someone decided; whether it is the server or a filter in between, it does not say.',
    visitor: 'Something decided that you may not connect: a filter in this network, or the site’s own rules.',
    admin: 'access_denied without a request for a certificate: a filter of the network, or an access list by address or name.',
    missing: 'A look from another network.',
    fixes: { visitor: [otherNetwork, vpnTest, tellOwner], admin: [look(SHOW_TLS, 'Try it from inside and outside.'), ...serverLog], network: [firewallLog] },
  },
};
export default cause;
