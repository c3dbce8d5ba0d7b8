import * as v from 'valibot';
import { base, count, text, uint } from './fields.ts';

export const clockObservation = v.object({
  ...base,
  kind: v.literal('clock'),
  /** This machine's time minus the trusted time. */
  offsetMs: v.number(),
  /** How well the offset is known. */
  uncertaintyMs: count,
  source: text,
});

/** The machine's own network and what stands before it. */
export const surroundingsObservation = v.object({
  ...base,
  kind: v.literal('surroundings'),
  about: v.picklist(['interfaces', 'captive-portal', 'proxy', 'proxy-script', 'quic', 'path-mtu', 'plain-http']),
  outcome: v.picklist(['ok', 'failed', 'redirected', 'refused', 'unreachable', 'timed-out', 'authentication-required', 'absent', 'suspected']),
  detail: text,
  status: v.optional(uint),
  /** Of a proxy that is reached over TLS: what is wrong with its certificate, by OpenSSL's name. */
  problem: v.optional(text),
  /** Of a proxy that says nothing: it took the connection. */
  connected: v.optional(v.boolean()),
});

export type ClockObservation = v.InferOutput<typeof clockObservation>;
export type SurroundingsObservation = v.InferOutput<typeof surroundingsObservation>;
