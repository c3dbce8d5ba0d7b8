import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import { base, count, text, transport, uint } from './fields.ts';

export const HTTP_OUTCOMES = ['response', 'empty', 'reset', 'timed-out', 'invalid', 'headers-too-large', 'protocol-error', 'content-damaged'] as const;

export const httpObservation = v.object({
  ...base,
  kind: v.literal('http'),
  url: v.pipe(v.string(), v.maxLength(LIMITS.url)),
  protocol: v.picklist(['http/1.1', 'h2']),
  outcome: v.picklist(HTTP_OUTCOMES),
  status: v.optional(uint),
  /** Lower-case names; only those that help a diagnosis are kept. */
  headers: v.optional(v.pipe(v.array(v.tuple([text, text])), v.maxLength(48))),
  headerBytes: v.optional(count),
  location: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.url))),
  /** The first bytes of the body as text, unprintable bytes escaped. */
  bodyStart: v.optional(text),
  malformed: v.optional(v.object({ message: text, field: text, offset: count, says: text })),
  /** HTTP/2: the frame that ended it and its error code. */
  http2Error: v.optional(v.object({ frame: text, code: uint, name: text })),
  transport: v.optional(transport),
  /** A TLS alert that came after the request: where a TLS 1.3 server refuses an empty client certificate. */
  alert: v.optional(v.object({ level: uint, number: uint, name: text })),
});

export const redirectsObservation = v.object({
  ...base,
  kind: v.literal('redirects'),
  hops: v.pipe(v.array(v.object({ url: v.pipe(v.string(), v.maxLength(LIMITS.url)), status: uint, to: v.pipe(v.string(), v.maxLength(LIMITS.url)) })), v.maxLength(32)),
  /** Place in `hops` of the URL that came again; null: no circle within the hops followed. */
  circle: v.nullable(uint),
});

export type HttpObservation = v.InferOutput<typeof httpObservation>;
export type RedirectsObservation = v.InferOutput<typeof redirectsObservation>;
