import * as v from 'valibot';
import { base, count, hex, text, texts, transport, uint, uints } from './fields.ts';

export const TLS_OUTCOMES = [
  /** Both Finished messages seen and verified, and no alert after ours within the first answer. */
  'completed',
  'alert', 'reset', 'closed', 'timed-out',
  /** The first bytes are no TLS record; `speaks` names the protocol where it is known. */
  'not-tls',
  /** Bytes that break the handshake's own grammar; `malformed` says where. */
  'malformed',
  /** A well-formed ServerHello of a version that browsers no longer speak; the handshake was left there. */
  'legacy-version',
  /** A well-formed answer that picks what only this program offered and no browser does; the handshake was left there. */
  'answered',
  /** The server chose a parameter that was not offered. */
  'unoffered-choice',
  /** CertificateVerify or ServerKeyExchange is not signed by the certificate's key. */
  'bad-signature',
  /** A protected record or Finished does not verify. */
  'bad-record',
] as const;

export const helloSummary = v.object({
  /** Whose ClientHello it copies. */
  profile: v.picklist(['chromium', 'firefox', 'wide', 'legacy']),
  /** What alone differs from the browser's own hello, null for the browser's own: `no-post-quantum`, `tls12`, `other-name` … */
  changed: v.nullable(text),
  /** null: no server_name extension sent. */
  serverName: v.nullable(text),
  /** Bytes of the ClientHello handshake message. */
  size: count,
  versions: uints(16),
  cipherSuites: uints(256),
  groups: uints(64),
  keyShares: uints(16),
  alpn: texts(16),
  extensions: uints(64),
  /** TCP segments the hello was written in. */
  writes: count,
});

export const tlsObservation = v.object({
  ...base,
  kind: v.literal('tls'),
  hello: helloSummary,
  /** The first flight as written, record header included; of the hellos that copy a browser unchanged, and of those that hide their name. */
  helloBytes: v.optional(hex),
  outcome: v.picklist(TLS_OUTCOMES),
  /** Every handshake message, alert and change_cipher_spec in order. `encrypted`: it came or went protected. */
  messages: v.pipe(v.array(v.object({
    from: v.picklist(['client', 'server']), name: text, type: v.optional(uint), size: count, ms: count, encrypted: v.boolean(),
  })), v.maxLength(64)),
  alert: v.optional(v.object({
    level: uint, number: uint, name: text,
    /** The last handshake message sent or received before it: `client_hello`, `server_hello`, `finished` … */
    after: text, encrypted: v.boolean(),
  })),
  version: v.optional(uint),
  cipherSuite: v.optional(uint),
  group: v.optional(uint),
  signatureScheme: v.optional(uint),
  alpn: v.optional(text),
  helloRetryRequest: v.optional(v.boolean()),
  /** Bytes of the certificate list received. The parsed chain is an observation of its own. */
  certificates: v.optional(count),
  certificateRequest: v.optional(v.object({ authorities: texts(64), schemes: uints(64), types: uints(32) })),
  stapled: v.optional(v.boolean()),
  /**
   * Of a hello that hid its name (RFC 9849): what the server made of it. `rejected`: it went on with the outer hello, whose
   * name is `publicName`. `unanswered`: no ServerHello came. `configId`: of the keys in DNS that were used.
   */
  ech: v.optional(v.object({ status: v.picklist(['accepted', 'rejected', 'unanswered']), publicName: text, configId: uint })),
  /** The ECHConfigList that the server gave in EncryptedExtensions, as it also does to hellos with a placeholder. */
  retryConfigs: v.optional(hex),
  /** Sentinel of RFC 8446 section 4.1.3 in ServerHello.random: `tls12` or `tls11`. */
  downgrade: v.optional(v.picklist(['tls12', 'tls11'])),
  /** The protocol that the bytes belong to, where they are no TLS: `http`, `ssh`, `smtp` … */
  speaks: v.optional(text),
  /** The banner or first line of it, as text with everything unprintable escaped. */
  banner: v.optional(text),
  malformed: v.optional(v.object({ message: text, field: text, offset: count, says: text })),
  received: count,
  transport: v.optional(transport),
  /** How often the same hello gave the same outcome, when a deciding pair was repeated. */
  repeated: v.optional(count),
  /** A close or reset that followed the outcome: what ended the connection. */
  ended: v.optional(v.picklist(['reset', 'closed', 'open'])),
});

export type TlsObservation = v.InferOutput<typeof tlsObservation>;
export type TlsOutcome = (typeof TLS_OUTCOMES)[number];
export type HelloSummary = v.InferOutput<typeof helloSummary>;
