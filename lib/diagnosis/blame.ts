import { foundElsewhere } from '../causes/second-resolver.ts';
import type { Cause } from '../causes/cause.ts';
import type { Blame } from '../protocol/step.ts';
import type { EvidenceIndex } from './evidence.ts';

export interface Blamed {
  blame: Blame;
  /** Key of the sentence that gives the reason, where another vantage decided; null: the cause's own. */
  why: 'elsewhere-works' | 'elsewhere-fails' | 'second-works' | null;
}

/**
 * The cause's own blame, corrected by what was seen from elsewhere:
 *
 *   here it fails, there it works     this device or its network, whatever the cause usually is
 *   here it fails, there too          the site, where this look alone left it open
 *   another resolver has the name     as the cause itself says, and that is why
 *
 * Certificates and answers are the same from everywhere, or other rules compare them; only the way there is judged.
 */
export function blameOf(cause: Cause, e: EvidenceIndex): Blamed {
  const own = typeof cause.blame === 'function' ? cause.blame(e) : cause.blame;
  const there = seenElsewhere(cause, e);
  if (there === 'works' && own !== 'visitor') return { blame: 'network', why: 'elsewhere-works' };
  if (there === 'fails' && own === 'unknown') return { blame: 'site', why: 'elsewhere-fails' };
  return { blame: own, why: cause.step === 'dns' && typeof cause.blame === 'function' && own === 'network' && foundElsewhere(e) ? 'second-works' : null };
}

function seenElsewhere(cause: Cause, e: EvidenceIndex): 'works' | 'fails' | null {
  const { remote } = e;
  if (remote === null) return null;
  const refusal = cause.id === 'http-client-error';
  if (!refusal && cause.step !== 'dns' && cause.step !== 'tcp' && cause.step !== 'tls') return null;
  // What fails here though the browser's own hello gets through was not tried there.
  if (cause.step === 'tls' && e.passed('tls')) return null;
  if (remote.loads) return 'works';
  if (refusal) return (remote.page?.status ?? 0) >= 400 ? 'fails' : null;
  if (cause.step === 'dns') return remote.addresses.length > 0 ? 'works' : remote.dns.length > 0 && e.finished ? 'fails' : null;
  if (remote.passed('tls')) return 'works';
  const failed = (remote.hello !== null && remote.hello.outcome !== 'completed') || (remote.tcp.length > 0 && !remote.passed('tcp')) || (!e.isHttps && remote.page !== null && remote.page.outcome !== 'response');
  return failed && e.finished ? 'fails' : null;
}
