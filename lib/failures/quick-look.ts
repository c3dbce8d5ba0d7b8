import type { Observation } from '../protocol/observation.ts';

/**
 * Whether a page works now, from as few observations as decide it. A quiet look is given up at the first one that shows the
 * page still broken: no hellos are compared and nothing more is asked of the site.
 */
export function showsBroken(seen: Observation): boolean {
  switch (seen.kind) {
    case 'dns': return seen.source === 'system' && seen.outcome !== 'answered';
    // One address of several may be down: a later one decides.
    case 'tcp': return false;
    case 'tls': return seen.hello.changed === null && (seen.hello.profile === 'firefox' || seen.hello.profile === 'chromium') && seen.outcome !== 'completed';
    case 'certificate': return seen.browsers ? seen.browsers.firefox !== null || seen.browsers.chromium !== null : seen.problems.length > 0 || seen.trustedBy === null;
    case 'http': return seen.outcome !== 'response' || (seen.status ?? 0) >= 400;
    case 'redirects': return seen.circle !== null;
    case 'clock': case 'surroundings': return false;
  }
}

/** Of a run that ended by itself: only a page that came counts. */
export function showsWorking(observations: readonly Observation[]): boolean {
  return observations.some((seen) => seen.kind === 'http' && seen.outcome === 'response' && (seen.status ?? 0) < 400) && !observations.some(showsBroken);
}
