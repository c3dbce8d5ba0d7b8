import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import { STEPS } from './step.ts';

/**
 * What the probe saw, one object for one look. An observation holds facts and the bytes that prove them,
 * never an opinion: causes are found from these by `lib/diagnosis`.
 *
 * Foreign text (names, headers, alert texts) is kept as received and cut to LIMITS.foreignText.
 * Times are milliseconds; `startMs` counts from the start of the run. Bytes are lower-case hex.
 */
const text = v.pipe(v.string(), v.maxLength(LIMITS.foreignText));
const texts = (most: number) => v.pipe(v.array(text), v.maxLength(most));
const hex = v.pipe(v.string(), v.maxLength(LIMITS.proofHex), v.regex(/^(?:[0-9a-f]{2})*$/));
const count = v.pipe(v.number(), v.minValue(0));
const uint = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));
const uints = (most: number) => v.pipe(v.array(uint), v.maxLength(most));

/** The vantage of what a resolver says that the person named to be asked beside this system's own. No step of the journey rests on it. */
export const SECOND_RESOLVER = 'second-resolver';

const base = {
  /** Unique within a run, stable across re-reads: `tls-3`. Evidence points at it. */
  id: v.pipe(v.string(), v.maxLength(40)),
  step: v.picklist(STEPS),
  /** `browser`, `local`, SECOND_RESOLVER, or `remote` with an optional region: `remote:eu`. */
  vantage: v.pipe(v.string(), v.maxLength(64)),
  address: v.optional(text),
  port: v.optional(v.pipe(uint, v.maxValue(65535))),
  startMs: count,
  ms: count,
  /** The deciding bytes as received (an answer, a record, an alert). */
  bytes: v.optional(hex),
  /** Names of fields that were left out or shortened so that the reply fits what a browser takes. */
  cut: v.optional(texts(8)),
};

/**
 * Where it ended in silence and this machine's own TCP tells: bytes sent that the other machine never acknowledged,
 * packets that were sent again, and packets that came while an earlier one was missing.
 */
const transport = v.object({ unacknowledged: uint, resent: uint, outOfOrder: uint });

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

export const TCP_OUTCOMES = ['connected', 'refused', 'timed-out', 'unreachable', 'reset', 'denied', 'unknown'] as const;

export const tcpObservation = v.object({
  ...base,
  kind: v.literal('tcp'),
  family: v.picklist([4, 6]),
  outcome: v.picklist(TCP_OUTCOMES),
  errno: v.optional(text),
});

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

export const observation = v.variant('kind', [
  dnsObservation, tcpObservation, tlsObservation, certificateObservation, httpObservation, redirectsObservation, clockObservation,
  surroundingsObservation,
]);

export type Observation = v.InferOutput<typeof observation>;
export type DnsObservation = v.InferOutput<typeof dnsObservation>;
export type TcpObservation = v.InferOutput<typeof tcpObservation>;
export type TlsObservation = v.InferOutput<typeof tlsObservation>;
export type TlsOutcome = (typeof TLS_OUTCOMES)[number];
export type HelloSummary = v.InferOutput<typeof helloSummary>;
export type CertificateFacts = v.InferOutput<typeof certificateFacts>;
export type CertificateProblem = v.InferOutput<typeof certificateObservation>['problems'][number];
export type CertificateObservation = v.InferOutput<typeof certificateObservation>;
export type HttpObservation = v.InferOutput<typeof httpObservation>;
export type RedirectsObservation = v.InferOutput<typeof redirectsObservation>;
export type ClockObservation = v.InferOutput<typeof clockObservation>;
export type SurroundingsObservation = v.InferOutput<typeof surroundingsObservation>;
