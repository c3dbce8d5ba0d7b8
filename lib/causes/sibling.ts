import type { EvidenceIndex } from '../diagnosis/evidence.ts';

/** The www name of a bare host or the other way round, where the certificate lists it and not the host; else null. */
export function sibling(e: EvidenceIndex): string | null {
  const { host } = e.target;
  if (!e.certificate?.problems.some((p) => p.id === 'wrong-host')) return null;
  const other = host.startsWith('www.') ? host.slice(4) : `www.${host}`;
  return e.certificate.chain[0]?.names.some((name) => name.toLowerCase() === other) ? other : null;
}
