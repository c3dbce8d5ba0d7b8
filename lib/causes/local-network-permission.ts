import { isPrivate, isLoopback } from '../diagnosis/address.ts';
import type { Cause } from './cause.ts';
import { tcpClue } from './clues.ts';

const cause: Cause = {
  id: 'local-network-permission',
  step: 'tcp',
  blame: 'visitor',
  fixers: ['visitor'],
  urgency: 430,
  prove(e) {
    const near = e.tcp.find((o) => o.outcome === 'connected' && o.address !== undefined && isPrivate(o.address) && !isLoopback(o.address));
    const denied = e.tcp.find((o) => o.outcome === 'denied' && o.address !== undefined && isPrivate(o.address));
    if (denied) return { confidence: 'likely', evidence: [tcpClue(denied)] };
    const fits = e.named.includes('local-network-permission') || (e.os === 'mac' && (e.failureStep === 'tcp' || e.failureStep === 'network'));
    return near && fits && e.failure ? { confidence: 'likely', evidence: [tcpClue(near)] } : null;
  },
  ruledOut: (e) => e.addresses.length > 0 && !e.addresses.some(isPrivate),
  words: {
    title: 'The browser may not use the local network',
    summary: 'The system or the browser’s own rules keep it from the local network, where {host} is.',
    why: 'Other programs on this device reach the address; only the browser is held back.',
    visitor: 'macOS, and newer Chrome, ask before a program or a page may talk to devices in your own network. The answer was no, or nobody saw the question.',
    admin: 'The address is private. The visitor’s system or browser withholds it; the site has no part in it.',
    missing: 'A connection by another program on the same device.',
    fixes: { visitor: [{ id: 'mac', does: 'Apple menu > System Settings > Privacy & Security > Local Network: switch the browser on.', check: 'Restart the browser; the page loads.', when: { os: 'mac' } }, { id: 'chrome', does: 'Click the icon left of the address > Site settings > Local network access: Allow.', check: 'The page loads.', when: { browser: 'chromium' } }] },
  },
};
export default cause;
