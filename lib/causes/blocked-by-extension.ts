import { withoutExtensions } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { httpClue } from './clues.ts';

const cause: Cause = {
  id: 'blocked-by-extension',
  step: 'browser',
  blame: 'visitor',
  fixers: ['visitor'],
  urgency: 800,
  prove: (e) => (e.named[0] === 'blocked-by-extension' && e.codeTells && e.loads && e.page ? { confidence: 'likely', evidence: [{ observation: 'failure', key: 'code' }, httpClue(e.page)] } : null),
  words: {
    title: 'An extension stopped the page',
    summary: 'Another extension, or the browser’s own blocker, stopped {host}.',
    why: 'The browser gave up by itself, before or after the network did its part.',
    visitor: 'An ad blocker, a privacy extension or the browser’s tracking protection holds this page back.',
    admin: 'The visitor’s browser blocks the page. Names like “ads” or “track” in the URL invite that.',
    missing: 'A load of the same page without extensions.',
    fixes: { visitor: [...withoutExtensions, { id: 'allow', does: 'Then allow {host} in that extension’s own settings.', check: 'The page loads with it switched on.' }] },
  },
};
export default cause;
