import { isLocalName } from '../../lib/diagnosis/address.ts';
import { isPublicHost } from '../../lib/link/public-host.ts';
import { isAddress } from '../../lib/protocol/target.ts';

/**
 * Whether a resolver may be asked for this name over the wire. Names that never go to a resolver: addresses, the
 * loopback names of RFC 6761, `.local` of multicast DNS (RFC 6762 section 3), `.onion` (RFC 7686 section 2).
 */
export function mayBeAsked(host: string): boolean {
  const name = host.replace(/\.$/, '').toLowerCase();
  return name !== '' && name.length <= 253 && !isAddress(name) && !isLocalName(name) && !/(^|\.)(local|onion)$/.test(name);
}

/**
 * Whether a resolver other than this system's own may be told of this name: only one of the public DNS. What names a
 * private network's own hosts, by name or by address (RFC 1035 section 3.5), is nobody's business outside.
 */
export function mayBeCompared(host: string): boolean {
  const name = host.replace(/\.$/, '').toLowerCase();
  return mayBeAsked(name) && isPublicHost(name) && !/(^|\.)arpa$/.test(name);
}

/** A name of one label: the system completes it from its search list, so the bare label says nothing to a resolver. */
export function isSingleLabel(host: string): boolean {
  return !host.replace(/\.$/, '').includes('.');
}

/** Where the HTTPS record of an origin stands (RFC 9460 section 9.1). */
export function httpsRecordName(host: string, scheme: string, port: number): string {
  const usual = scheme === 'http:' ? 80 : 443;
  return port === usual ? host : `_${port}._https.${host}`;
}

/** Draft 0x20: an answer must repeat the case of the question, which whoever guesses at it from outside cannot. */
export function mixCase(name: string, random: (below: number) => number): string {
  return [...name].map((char) => (random(2) === 1 ? char.toUpperCase() : char.toLowerCase())).join('');
}

export function sameName(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(name: string): string {
  return name.replace(/\.$/, '').toLowerCase();
}
