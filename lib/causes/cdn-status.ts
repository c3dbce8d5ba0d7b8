import type { EvidenceIndex } from '../diagnosis/evidence.ts';
import { cdnOf } from '../diagnosis/page.ts';
import type { HttpObservation } from '../protocol/observation.ts';

/**
 * What a CDN's own status says of the server behind it. 520 to 526 are Cloudflare's and in no registry, so they
 * speak for themselves; 502 to 504 are anybody's and need a CDN's mark.
 */
export function cdnAnswer(e: EvidenceIndex): { kind: 'tls' | 'reach'; page: HttpObservation; cdn: string | null } | null {
  const page = e.page;
  const status = page?.outcome === 'response' ? page.status ?? 0 : 0;
  if (page === null || status === 0) return null;
  const cdn = cdnOf(page);
  if (status === 525 || status === 526) return { kind: 'tls', page, cdn };
  // CloudFront answers 502 for every failed handshake with the origin, and says so in the body.
  if (status === 502 && cdn !== null && /ssl|tls|certificate/i.test(page.bodyStart ?? '')) return { kind: 'tls', page, cdn };
  if ((status >= 520 && status <= 524) || (cdn !== null && status >= 502 && status <= 504)) return { kind: 'reach', page, cdn };
  return null;
}
