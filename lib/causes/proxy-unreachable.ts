import { vpnTest, proxySettings } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { surroundingsClue } from './clues.ts';

const cause: Cause = {
  id: 'proxy-unreachable',
  step: 'proxy',
  blame: (e) => (e.about('proxy')?.connected ? 'unknown' : 'network'),
  fixers: ['visitor', 'network'],
  urgency: 300,
  prove(e) {
    const o = e.about('proxy');
    // Who took the connection may be waiting for the site as well.
    if (o?.outcome === 'timed-out' && o.connected) return { confidence: 'likely', evidence: [surroundingsClue(o)], summary: 'silent' };
    return o && ['refused', 'unreachable', 'timed-out'].includes(o.outcome) ? { confidence: 'proven', evidence: [surroundingsClue(o)] } : null;
  },
  ruledOut: (e) => ['ok', 'absent'].includes(e.about('proxy')?.outcome ?? ''),
  words: {
    title: 'The proxy does not answer',
    summary: 'The proxy that is set up here does not answer, so {host} was never asked.',
    summaries: { silent: 'The proxy that is set up here takes the connection and opens no way to {host}: it is stuck, or waits for the site in vain.' },
    why: 'The way leads through a proxy, and the journey ends there.',
    visitor: 'The browser was told to go through a middleman, and the middleman is not there. Often the setting is from another network.',
    admin: 'The visitor’s proxy cannot be reached. The site has no part in it.',
    missing: 'The proxy setting, and a connection to the proxy.',
    fixes: { visitor: [...proxySettings, vpnTest], network: [{ id: 'proxy', does: 'Check that the proxy runs, and that PAC file and device management name the right address and port.', check: 'The page loads through it.' }] },
  },
};
export default cause;
