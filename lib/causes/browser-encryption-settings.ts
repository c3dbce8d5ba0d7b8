import { scanTest, updateBrowser } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { byCodeAlone } from './clues.ts';

const cause: Cause = {
  id: 'browser-encryption-settings',
  step: 'browser',
  blame: 'visitor',
  fixers: ['visitor', 'network'],
  urgency: 815,
  prove: byCodeAlone,
  words: {
    title: 'This browser’s own encryption settings stand in the way',
    summary: 'This browser’s own settings, or its key store, keep it from setting up encryption with {host}.',
    why: 'The browser stopped before or without a word from the server.',
    visitor: 'A setting of the browser, of the system or of a security device (smart card) is in the way. Other secure sites fail as well.',
    admin: 'No alert and no answer is involved: policies that limit TLS versions or ciphers, FIPS mode, or a broken key store of the visitor.',
    missing: 'Whether other https sites load in this browser, and this one in another.',
    fixes: {
      visitor: [
        ...updateBrowser,
        { id: 'refresh', does: 'Menu ☰ > Help > More troubleshooting information > Refresh Firefox… puts changed settings back; bookmarks and passwords stay.', check: 'Secure pages load again.', when: { browser: 'firefox' } },
        { id: 'reset', does: 'Menu ⋮ > Settings > Reset settings > Restore settings to their original defaults; bookmarks and passwords stay.', check: 'Secure pages load again.', when: { browser: 'chromium' } },
        scanTest,
      ],
      network: [{ id: 'policy', does: 'Check the policies that limit TLS (SSLVersionMin and SSLVersionMax, DisabledCiphers) and FIPS mode.', check: 'about:policies or chrome://policy no longer lists them, and secure pages load.' }],
    },
  },
};
export default cause;
