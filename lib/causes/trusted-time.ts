import type { EvidenceIndex } from '../diagnosis/evidence.ts';

/** Clocks drift by seconds; only an error that a person would call wrong is one. */
const NOTICEABLE = 5 * 60_000;

/** True where a trusted source shows that this machine's clock is off by more than the look could err. */
export function clockIsOff(e: EvidenceIndex): boolean {
  return e.clock !== null && Math.abs(e.clock.offsetMs) > Math.max(NOTICEABLE, e.clock.uncertaintyMs);
}

/** The page's own server tells its time too, but a server with an old certificate may have an old clock. */
export function isTrustedTime(e: EvidenceIndex): boolean {
  return e.clock !== null && e.clock.source !== 'page';
}

/** True where the clock is off and the site's certificate would be in date by the trusted time. */
export function clockExplainsDates(e: EvidenceIndex): boolean {
  return isTrustedTime(e) && wouldBeValid(e);
}

/** True where the certificate would be in date by whatever time is known besides this machine's. */
export function wouldBeValid(e: EvidenceIndex): boolean {
  const leaf = e.certificate?.chain[0];
  if (e.clock === null || !clockIsOff(e) || leaf === undefined) return false;
  const here = e.now;
  const trusted = here - e.clock.offsetMs;
  const valid = (at: number) => Date.parse(leaf.notBefore) <= at && at <= Date.parse(leaf.notAfter);
  return valid(trusted) && !valid(here);
}
