import type { EvidenceIndex } from '../diagnosis/evidence.ts';
import { proxySettings } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { httpClue, surroundingsClue } from './clues.ts';
import { isProxysOwn } from './proxy-answer.ts';

const cause: Cause = {
  id: 'proxy-tunnel-refused',
  step: 'proxy',
  blame: (e) => (failsOnward(e) ? 'unknown' : 'network'),
  fixers: ['network', 'visitor'],
  urgency: 310,
  prove(e) {
    const o = e.about('proxy');
    // A plain page is asked of the proxy itself, and what it cannot get it answers in its own name.
    if (o?.outcome === 'ok' && e.page && isProxysOwn(e)) return { confidence: 'proven', evidence: [httpClue(e.page), surroundingsClue(o)], values: { status: e.page.status! }, summary: 'page' };
    return o?.outcome === 'failed' && o.status !== 407 && o.problem === undefined ? { confidence: 'proven', evidence: [surroundingsClue(o)], values: o.status === undefined ? {} : { status: o.status }, ...(failsOnward(e) ? { summary: 'onward' } : {}) } : null;
  },
  ruledOut: (e) => ['ok', 'absent'].includes(e.about('proxy')?.outcome ?? '') && !isProxysOwn(e),
  words: {
    title: 'The proxy lets nothing through to the site',
    summary: 'The proxy refuses to open a way to {host}[ (status {status})].',
    summaries: {
      page: 'The proxy gives no page of {host}: it answers in its own name[ (status {status})].',
      onward: 'The proxy says that it cannot reach {host} itself[ (status {status})]: the site does not answer, or the proxy has no way to it.',
    },
    why: 'The answer is the proxy’s own, and it says no.',
    visitor: 'The middleman does not let you through to this site: by rule, or because it cannot reach it itself.',
    admin: 'CONNECT, or the request for a plain page, was answered with an error by the visitor’s proxy. Seldom, the proxy could not connect to the site.',
    missing: 'The proxy’s own answer.',
    fixes: { visitor: [...proxySettings, { id: 'ask', does: 'Ask whoever runs the proxy to allow {host}.', check: 'The page loads.' }], network: [{ id: 'acl', does: 'Search the proxy’s log for CONNECT {host}:{port}; allow the port and the name (Squid: acl SSL_ports port {port}).', check: 'CONNECT is answered 200.' }] },
  },
};
export default cause;

/** By CONNECT, 502 to 504 (RFC 9110 section 15.6); by SOCKS 5, network or host unreachable, and refused (RFC 1928 section 6). */
function failsOnward(e: EvidenceIndex): boolean {
  const { outcome, status } = e.about('proxy') ?? {};
  return outcome === 'failed' && status !== undefined && [502, 503, 504, 3, 4, 5].includes(status);
}
