import { clockSteps, proxySettings } from '../words/en/fixes.ts';
import type { CertificateProblem } from '../protocol/observation.ts';
import type { Cause } from './cause.ts';
import { surroundingsClue } from './clues.ts';
import type { Value } from './values.ts';

const cause: Cause = {
  id: 'proxy-certificate-invalid',
  step: 'proxy',
  blame: 'network',
  fixers: ['network', 'visitor'],
  urgency: 307,
  prove(e) {
    const o = e.about('proxy');
    return o?.problem === undefined ? null : { confidence: 'proven', evidence: [surroundingsClue(o)], values: { reason: findingOf(o.problem) } };
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

/** OpenSSL's names of what people can be told in words (x509_vfy.h), and Node's own for another name. */
const FINDINGS: Readonly<Record<string, CertificateProblem['id']>> = {
  CERT_HAS_EXPIRED: 'expired', CERT_NOT_YET_VALID: 'not-yet-valid', ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-host', HOSTNAME_MISMATCH: 'wrong-host', CERT_REVOKED: 'revoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed', SELF_SIGNED_CERT_IN_CHAIN: 'unknown-issuer', UNABLE_TO_GET_ISSUER_CERT: 'unknown-issuer', UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknown-issuer', CERT_SIGNATURE_FAILURE: 'bad-signature',
};

function findingOf(problem: string): Value {
  const finding = FINDINGS[problem];
  return finding === undefined ? problem : { problem: finding };
}
