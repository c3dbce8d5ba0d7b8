import { proxySettings } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { surroundingsClue } from './clues.ts';

const cause: Cause = {
  id: 'proxy-tunnel-refused',
  step: 'proxy',
  blame: 'network',
  fixers: ['network', 'visitor'],
  urgency: 310,
  prove(e) {
    const o = e.about('proxy');
    return o?.outcome === 'failed' && o.status !== 407 ? { confidence: 'proven', evidence: [surroundingsClue(o)], values: o.status === undefined ? {} : { status: o.status } } : null;
  },
  ruledOut: (e) => ['ok', 'absent'].includes(e.about('proxy')?.outcome ?? ''),
  words: {
    title: 'The proxy opens no tunnel',
    summary: 'The proxy refuses to open a way to {host}[ (status {status})].',
    why: 'The proxy answers and says no; the site was never asked.',
    visitor: 'The middleman does not let you through to this site: by rule, or because it cannot reach it itself.',
    admin: 'CONNECT was answered with an error by the visitor’s proxy. Seldom, the proxy could not connect to the site.',
    missing: 'The proxy’s answer to CONNECT.',
    fixes: { visitor: [...proxySettings, { id: 'ask', does: 'Ask whoever runs the proxy to allow {host}.', check: 'The page loads.' }], network: [{ id: 'acl', does: 'Search the proxy’s log for CONNECT {host}:{port}; allow the port and the name (Squid: acl SSL_ports port {port}).', check: 'CONNECT is answered 200.' }] },
  },
};
export default cause;
