import type { Certificate } from './certificate.ts';
import { readTimestamps, type Timestamp } from './timestamps.ts';

export interface Timestamps {
  embedded: Timestamp[];
  handshake: Timestamp[];
  staple: Timestamp[];
}

export function gatherTimestamps(leaf: Certificate, handshake: Buffer | null, staple: Buffer | null): Timestamps {
  return { embedded: readTimestamps(leaf.timestamps), handshake: readTimestamps(handshake), staple: readTimestamps(staple) };
}

/** Distinct logs among them. */
export function logsOf(...lists: (readonly Timestamp[])[]): number {
  return new Set(lists.flat().map(({ log }) => log)).size;
}

const DAY_MS = 86_400_000;

/**
 * What is missing by the policy that Chrome and, since version 135, Firefox share for certificates of public CAs:
 * embedded, two timestamps of distinct logs for a lifetime up to 180 days and three for a longer one; else two by the
 * handshake or the staple. Both also want two distinct operators, which only a list of logs could tell: what is said
 * here to be missing is missing, and what is not said may be. Null: nothing is.
 */
export function transparencyAgainst(leaf: Certificate, { embedded, handshake, staple }: Timestamps): string | null {
  const needed = leaf.notAfter - leaf.notBefore <= 180 * DAY_MS ? 2 : 3;
  if (logsOf(embedded) >= needed || logsOf(handshake) >= 2 || logsOf(staple) >= 2) return null;
  const total = embedded.length + handshake.length + staple.length;
  if (total === 0) return 'there is no signed certificate timestamp in the certificate, the handshake or the staple';
  return `timestamps of ${logsOf(embedded)} logs are embedded, ${logsOf(handshake)} came in the handshake and ${logsOf(staple)} in the staple; browsers want ${needed} embedded or 2 sent along`;
}
