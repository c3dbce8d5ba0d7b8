import { networkInterfaces } from 'node:os';
import { isPublicAddress } from './address.ts';
import { cidr } from './cidr.ts';
import { isIssuerHost } from './issuer-hosts.ts';
import { allowsPort, readPorts } from './ports.ts';

/**
 * What a run for strangers may touch. A run without one is a person's own, on their own machine, and may go anywhere.
 *
 *   resolveHost ── every answer judged, one bad answer refuses the name, the judged answer is kept for the whole run
 *   connect ────── the address judged again before the SYN, the peer's address judged after it
 *   other hosts ── asked only where allowsHost says so
 */
export interface RunPolicy {
  allowsAddress(address: string): boolean;
  /** A host other than the page's own: one that a redirect leads to, or one that a certificate names. */
  allowsHost(host: string, port: number, why: 'redirect' | 'issuer'): boolean;
  /** Bytes that one run receives at most, over all its connections. */
  mostBytes: number;
  /** How the probe names itself to the sites that it asks. */
  userAgent: string;
}

/** What a policy is made of, in a form that can be sent to a worker. */
export interface PolicySettings {
  /** `ADDR/BITS` each. */
  allowPrivate: readonly string[];
  refuse: readonly string[];
  /** As `readPorts` takes them. */
  ports: string;
  userAgent: string;
}

/** A page's head, some certificates and a CA's list. */
const MOST_BYTES = 8 * 1024 * 1024;

/** For one run to `host`: the machine's own addresses are read anew each time, for they change. */
export function makePolicy(settings: PolicySettings, host: string, own: readonly string[] = ownAddresses()): RunPolicy {
  const rules = { allowed: settings.allowPrivate.map(cidr), refused: settings.refuse.map(cidr), own };
  const ports = readPorts(settings.ports) ?? [];
  return {
    allowsAddress: (address) => isPublicAddress(address, rules),
    // Redirects are told, not followed to other hosts: a site must not send the probe on.
    allowsHost: (other, port, why) => (why === 'issuer' ? isIssuerHost(other, port) : other === host && allowsPort(ports, port)),
    mostBytes: MOST_BYTES,
    userAgent: settings.userAgent,
  };
}

export function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((all) => all?.map(({ address }) => address) ?? []);
}
