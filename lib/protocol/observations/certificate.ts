import * as v from 'valibot';
import { base, count, text, texts, uint } from './fields.ts';

export const certificateFacts = v.object({
  subject: text,
  issuer: text,
  /** dNSName and iPAddress entries as printed by RFC 9525's rules, wildcards kept. */
  names: texts(256),
  notBefore: text,
  notAfter: text,
  serial: text,
  sha256: text,
  /** `rsa 2048`, `ec P-256`, `ed25519`. */
  key: text,
  signature: text,
  isCa: v.boolean(),
  selfIssued: v.boolean(),
  selfSigned: v.boolean(),
  /** Where it came from: sent by the server, fetched by its AIA address, or held here as a root. */
  source: v.picklist(['sent', 'fetched', 'root']),
  pem: v.optional(v.pipe(v.string(), v.maxLength(65536))),
});

export const CERTIFICATE_PROBLEMS = [
  'expired', 'not-yet-valid', 'issuer-expired', 'issuer-not-yet-valid', 'wrong-host', 'self-signed', 'unknown-issuer', 'missing-intermediate',
  'weak-signature', 'weak-key', 'key-usage', 'extended-key-usage', 'ca-as-leaf', 'issuer-not-ca', 'path-length',
  'name-constraint', 'unknown-critical-extension', 'bad-signature', 'malformed', 'revoked', 'staple-missing', 'no-transparency',
  'ca-distrusted', 'interception-product', 'validity-too-long', 'no-subject-alt-name',
] as const;

/** What became of the check of a certificate timestamp; `retired` is a valid one of a log that browsers no longer take new ones of. */
export const TIMESTAMP_STATES = ['valid', 'retired', 'unknown-log', 'unchecked', 'bad-signature', 'future', 'no-index'] as const;

const transparency = v.object({ verdict: v.picklist(['met', 'missing', 'not-judged']), says: text });

const REVOCATION = ['good', 'revoked', 'unknown', 'not-checked'] as const;

export const certificateObservation = v.object({
  ...base,
  kind: v.literal('certificate'),
  /** The `tls` observation whose handshake sent it. */
  from: text,
  host: text,
  /** As sent, leaf first; then what was fetched; then the root of the best path. */
  chain: v.pipe(v.array(certificateFacts), v.maxLength(24)),
  /** Milliseconds since 1970 against which dates were judged. */
  judgedAt: v.number(),
  /** Null when no path ends in a trusted root; else the store: `built-in`, `system`, `extra` (`--cacert`), `SSL_CERT_FILE`, `NODE_EXTRA_CA_CERTS`. */
  trustedBy: v.nullable(text),
  /** Where browsers may differ in taking that store. */
  trustNote: v.optional(text),
  problems: v.pipe(v.array(v.object({
    id: v.picklist(CERTIFICATE_PROBLEMS),
    /** Place in `chain`. */
    certificate: uint,
    /** The values seen, in words of the field: `notAfter 2026-01-02T00:00:00Z`. */
    says: text,
  })), v.maxLength(64)),
  /** Issuer certificates that the server should have sent, as PEM, in order. */
  repair: v.optional(v.pipe(v.string(), v.maxLength(65536))),
  /** What each browser would say to this chain, from its own rules. Null: would accept it. */
  browsers: v.optional(v.object({ firefox: v.nullable(text), chromium: v.nullable(text) })),
  revocation: v.optional(v.picklist(REVOCATION)),
  /** Who says so and as of when, or why nobody was asked. Its bytes are in `bytes` where it says revoked. */
  revocationSays: v.optional(text),
  /** The same of each issuer below the root. `certificate`: place in `chain`. */
  issuerRevocation: v.optional(v.pipe(v.array(v.object({ certificate: uint, status: v.picklist(REVOCATION), says: text })), v.maxLength(8))),
  /** Signed certificate timestamps by the way they came, and the distinct logs that they name. */
  timestamps: v.optional(v.object({
    embedded: count, handshake: count, staple: count, logs: count,
    /** The first of them; `log` is the log's name, or the start of its id where it is not known here. `at`: milliseconds since 1970. */
    entries: v.optional(v.pipe(v.array(v.object({
      way: v.picklist(['embedded', 'handshake', 'staple']), log: text, operator: v.optional(text), at: v.number(), state: v.picklist(TIMESTAMP_STATES),
    })), v.maxLength(16))),
    /** The day of the list of logs by which they were judged. */
    listAsOf: v.optional(text),
    /** By the policy of each browser; absent where a public CA does not stand behind the certificate, of which alone they ask it. */
    firefox: v.optional(transparency), chromium: v.optional(transparency),
  })),
  /** A named interception product whose issuer this is. */
  product: v.optional(text),
});

export type CertificateFacts = v.InferOutput<typeof certificateFacts>;
export type CertificateProblem = v.InferOutput<typeof certificateObservation>['problems'][number];
export type CertificateObservation = v.InferOutput<typeof certificateObservation>;
