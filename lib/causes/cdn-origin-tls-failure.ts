import { tellOwner, retry } from '../words/en/fixes.ts';
import { look } from '../words/en/recipes.ts';
import type { Cause } from './cause.ts';
import { cdnAnswer } from './cdn-status.ts';
import { httpClue } from './clues.ts';

const cause: Cause = {
  id: 'cdn-origin-tls-failure',
  step: 'http',
  blame: 'site',
  fixers: ['admin'],
  urgency: 750,
  prove(e) {
    const answer = cdnAnswer(e);
    return answer?.kind === 'tls' ? { confidence: 'proven', evidence: [httpClue(answer.page)], values: { status: answer.page.status!, ...(answer.cdn ? { product: answer.cdn } : {}) } } : null;
  },
  words: {
    title: 'The CDN cannot make a secure connection to the origin',
    summary: 'The CDN before {host}[ ({product})] cannot make a TLS connection to the site’s own server[ (status {status})].',
    why: 'The visitor’s connection ends well at the CDN; what breaks lies behind it.',
    visitor: 'The site’s front desk works, but its line to the back office is broken.',
    admin: 'Cloudflare 525: the handshake with the origin fails; 526: the origin’s certificate is not valid for the mode “Full (strict)”.',
    missing: 'The status of the CDN’s answer.',
    fixes: {
      visitor: [retry, tellOwner],
      admin: [look('openssl s_client -connect ORIGIN:443 {sni} -brief </dev/null', 'Put the origin’s address in place of ORIGIN: see its handshake and certificate.', 'It prints “CONNECTION ESTABLISHED” and “Verification: OK”.'), { id: 'origin', does: 'Give the origin a valid certificate for {host} (a public CA, or the CDN’s origin CA), with full chain and TLS 1.2 or newer. Keep the strict mode.', check: 'The page loads through the CDN.' }],
    },
  },
};
export default cause;
