import * as v from 'valibot';
import { base, hex, text, texts, uint } from './fields.ts';

export const DNS_OUTCOMES = [
  'answered', 'no-such-name', 'no-address', 'server-failure', 'refused', 'timed-out', 'unreachable', 'malformed', 'unknown',
] as const;

export const dnsObservation = v.object({
  ...base,
  kind: v.literal('dns'),
  /** `system`: getaddrinfo, hosts file included. `resolver`: asked over the wire. `literal`: the host is an address. */
  source: v.picklist(['system', 'resolver', 'literal', 'override']),
  name: text,
  /** `any` for the system's own answer, which does not say. */
  type: v.picklist(['any', 'A', 'AAAA', 'HTTPS']),
  outcome: v.picklist(DNS_OUTCOMES),
  addresses: texts(64),
  /** The resolver asked, `ADDR:PORT`, for `resolver`. */
  server: v.optional(text),
  rcode: v.optional(uint),
  /** Extended DNS Errors (RFC 8914). */
  extendedErrors: v.optional(v.pipe(v.array(v.object({ code: uint, text })), v.maxLength(16))),
  /** True when asked with the CD bit, to tell a bogus DNSSEC signature from a failing zone. */
  checkingDisabled: v.optional(v.boolean()),
  /** The resolver says that the signatures verify (the AD bit, RFC 4035 section 3.2.3). */
  authenticated: v.optional(v.boolean()),
  /** Of an answer without a record: the zone whose SOA came with it (RFC 2308 section 3). A filter's own list is a zone too. */
  zone: v.optional(text),
  /** The system's own error name where the outcome is a failure: `EAI_AGAIN`. */
  errno: v.optional(text),
  /** HTTPS records (RFC 9460). `ech` is the ECHConfigList in hex. */
  https: v.optional(v.pipe(v.array(v.object({
    priority: uint, target: text, alpn: texts(16), port: v.optional(uint),
    ipv4hint: texts(16), ipv6hint: texts(16), ech: v.optional(hex),
  })), v.maxLength(16))),
});

export type DnsObservation = v.InferOutput<typeof dnsObservation>;
