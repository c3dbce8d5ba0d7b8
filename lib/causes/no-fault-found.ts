import type { EvidenceIndex } from '../diagnosis/evidence.ts';
import { scanTest, withoutExtensions, proxySettings, secureDns, freshLoad } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { clueOf, leafValues, tlsClue } from './clues.ts';

const cause: Cause = {
  id: 'no-fault-found',
  step: 'browser',
  blame: 'unknown',
  fixers: [],
  urgency: 895,
  prove(e) {
    const page = e.page;
    if (!e.loads || page === null) return null;
    const failed = e.failure !== null && e.named[0] !== 'navigation-cancelled';
    const seen = [e.tcp.find((o) => o.outcome === 'connected'), e.certificate, page].flatMap((o) => (o ? [clueOf(o)] : []));
    // A handshake that failed here a moment ago may fail again.
    if (e.failedBefore) return { confidence: 'likely', evidence: [...(failed ? [{ observation: 'failure', key: 'code' }] : []), tlsClue(e.failedBefore), ...(e.hello ? [tlsClue(e.hello)] : []), ...seen], summary: 'sometimes' };
    if (!failed) return { confidence: 'proven', evidence: seen };
    const elsewhere = e.otherAddress === null ? [] : [{ observation: 'failure', key: 'other-address', values: { address: e.otherAddress } }];
    return { confidence: 'proven', evidence: [{ observation: 'failure', key: 'code' }, ...elsewhere, ...seen], summary: 'contradiction', open: between(e), values: e.certificate ? leafValues(e.certificate) : {} };
  },
  words: {
    title: 'The page loads now',
    summary: '{host} works: the page loads from this machine and nothing is wrong with it.',
    summaries: {
      contradiction: '{browser} reported {code}, but the page loads from this machine now: the fault is gone, or sits between this browser and the network.',
      sometimes: 'A connection to {host} failed and the same one got through afterwards: the fault comes and goes.',
    },
    why: 'A full exchange succeeded outside of the browser.',
    visitor: 'The probe reached the page on the same machine. If the browser still fails, something that only the browser uses stands in the way: an extension, a proxy setting, its own DNS, an old stored answer, or antivirus software that opens its traffic.',
    admin: 'Name lookup, connection, handshake, certificate and answer are all in order from here. A fault that comes and goes may sit on one of several servers.',
    evidence: {
      gone: 'Load the page again: if it loads, the fault has passed, or sits on one of several servers.',
      stale: 'Load it without the cache (Ctrl+Shift+R; Mac: ⌘⇧R): if it loads, an old stored page, redirect or address was in the way.',
      extension: 'Load it in a window without extensions: if it loads, one of them stops it.',
      proxy: 'Look at the browser’s proxy setting: the probe goes by the system’s, a browser or a VPN extension may have its own, and a script (PAC) may choose another.',
      doh: 'Look at the browser’s DNS over HTTPS: with it switched off for a test the browser asks the same name servers as the probe.',
      pinned: 'Look for {host} in the hosts file, in a VPN and in the browser’s own rules: the browser went to an address that no lookup gives.',
      interception: 'Look at the issuer on the browser’s warning page: the probe was shown a certificate[ from {issuer}]; another one there means that something opens the browser’s traffic.',
    },
    missing: 'A whole exchange from this machine, and no failure before it.',
    fixes: {
      visitor: [freshLoad, ...withoutExtensions, ...secureDns, ...proxySettings, scanTest],
    },
  },
};
export default cause;

/** What can lie between a browser that failed and a probe that got through, by where the browser failed. */
function between(e: EvidenceIndex): string[] {
  const step = e.failureStep;
  const early = step === 'dns' || step === 'tcp' || step === 'network' || step === 'proxy';
  return [
    'gone', ...(e.otherAddress === null ? [] : ['pinned']), ...(step === 'dns' || e.otherAddress !== null ? ['doh'] : []), ...(step === 'tls' || step === 'certificate' ? ['interception'] : []),
    ...(early || step === 'tls' ? ['proxy'] : []), 'extension', ...(step === 'dns' || step === 'http' || step === 'browser' ? ['stale'] : []),
  ];
}
