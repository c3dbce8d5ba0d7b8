import type { Words } from '../words.ts';
import { EVIDENCE } from './evidence.ts';
import { format } from './format.ts';

export const EN: Words = {
  language: 'en',
  cause: (cause) => cause.words,
  evidence: EVIDENCE,
  journey: {
    ok: 'Passed.',
    failed: 'Failed.',
    skipped: 'Not reached: the journey broke before.',
    unknown: 'Not looked at yet.',
    plain: 'An http: page has none.',
  },
  steps: { network: 'Network', dns: 'Name lookup', proxy: 'Proxy', tcp: 'Connection', tls: 'Encryption', certificate: 'Certificate', http: 'Answer', browser: 'Browser' },
  blames: {
    visitor: 'The fault is on this device.',
    network: 'The fault is on the way between this device and the site.',
    site: 'The fault is on the site’s side.',
    unknown: 'Which side is at fault is not settled.',
  },
  confidences: { proven: 'proven', likely: 'likely', possible: 'possible' },
  audiences: { visitor: 'You', admin: 'The site’s administrator', network: 'Whoever runs the network' },
  unknown: { browser: 'The browser', code: 'an error' },
  general: { host: 'the site', code: 'this code' },
  format,
  said: (text) => text,
};
