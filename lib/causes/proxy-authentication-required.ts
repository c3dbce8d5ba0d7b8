import { proxySettings } from '../words/en/fixes.ts';
import type { Cause } from './cause.ts';
import { httpClue, surroundingsClue } from './clues.ts';
import { wantsName } from './proxy-answer.ts';

const cause: Cause = {
  id: 'proxy-authentication-required',
  step: 'proxy',
  blame: 'visitor',
  fixers: ['visitor', 'network'],
  urgency: 305,
  prove(e) {
    const o = e.about('proxy');
    if (o && e.page && wantsName(e)) return { confidence: 'proven', evidence: [httpClue(e.page), surroundingsClue(o)] };
    return o && (o.outcome === 'authentication-required' || o.status === 407) ? { confidence: 'proven', evidence: [surroundingsClue(o)] } : null;
  },
  ruledOut: (e) => ['ok', 'absent'].includes(e.about('proxy')?.outcome ?? '') && !wantsName(e),
  words: {
    title: 'The proxy wants a password',
    summary: 'The proxy wants to know who you are before it lets you through to {host}.',
    why: 'The proxy asks for name and password (407) and got none that it takes.',
    visitor: 'The middleman asks for a name and a password. Perhaps yours changed.',
    admin: 'The visitor’s proxy answers 407. The site has no part in it.',
    missing: 'The proxy’s own answer.',
    fixes: { visitor: [{ id: 'password', does: 'Restart the browser and give the proxy’s name and password when asked; delete an old one from the password manager.', check: 'The page loads.' }, ...proxySettings], network: [{ id: 'auth', does: 'Check the account, and that the proxy offers a scheme that browsers know (Basic over TLS, NTLM, Negotiate).', check: 'CONNECT with the account is answered 200.' }] },
  },
};
export default cause;
