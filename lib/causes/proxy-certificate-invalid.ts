import { clockSteps, proxySettings } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { surroundingsClue } from './clues.ts';

const cause: Cause = {
  id: 'proxy-certificate-invalid',
  step: 'proxy',
  blame: 'network',
  fixers: ['network', 'visitor'],
  urgency: 307,
  prove(e) {
    const o = e.about('proxy');
    return o?.problem === undefined ? null : { confidence: 'proven', evidence: [surroundingsClue(o)], values: { reason: o.problem } };
  },
  ruledOut: (e) => ['ok', 'absent'].includes(e.about('proxy')?.outcome ?? ''),
  words: {
    title: 'The proxy’s own certificate does not hold',
    summary: 'The proxy on the way to {host} shows a certificate that does not hold[: {reason}].',
    why: 'The certificate is the proxy’s, not the site’s; the site was never asked.',
    visitor: 'The way leads through a middleman over an encrypted line, and the middleman cannot prove who it is. The site has no part in it.',
    admin: 'The visitor’s proxy is reached over TLS, and its certificate is refused before any CONNECT. The site has no part in it.',
    missing: 'The certificate that the proxy shows.',
    fixes: {
      network: [
        { id: 'certificate', does: 'Renew the proxy’s certificate, send its whole chain, and see that it names the proxy as the setting or the PAC file does.', check: 'The page loads through the proxy.' },
        { id: 'root', does: 'Where your own CA issued it, hand its root to the browsers by policy.', check: 'The browser trusts the proxy on every machine.' },
      ],
      visitor: [...clockSteps, ...proxySettings],
    },
  },
};
export default cause;
