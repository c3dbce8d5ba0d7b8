import { createHash } from 'node:crypto';
import type { HelloSummary } from '../../lib/protocol/observation.ts';
import { uint16, uint24, uint8, vector } from './cursor.ts';
import type { KeyShare } from './key-exchange.ts';
import type { Hash } from './key-schedule.ts';
import { EXTENSION, GROUP, HANDSHAKE, VERSION, grease } from './numbers.ts';
import type { ServerHello } from './server-messages.ts';

/**
 * What a ClientHello offers. The probe's hellos differ in this data alone; `extensions` gives their order.
 * GREASE values (RFC 8701) are added by `buildHello` where `grease` is set, so lists here never hold them.
 */
export interface HelloSpec {
  profile: HelloSummary['profile'];
  changed: string | null;
  serverName: string | null;
  legacyVersion: number;
  /** supported_versions; empty leaves the extension out. */
  versions: readonly number[];
  cipherSuites: readonly number[];
  groups: readonly number[];
  keyShares: readonly number[];
  schemes: readonly number[];
  alpn: readonly string[];
  grease: boolean;
  /** Chromium shuffles its extensions for every connection. */
  shuffle: boolean;
  extensions: readonly number[];
  /** Bodies of extensions that are the same in every hello of the profile. */
  fixed: ReadonlyMap<number, Buffer>;
  /** Sizes of the GREASE ECH payload, one of which is drawn; HPKE AEADs likewise. */
  ech: { payloads: readonly number[]; aeads: readonly number[] };
  /** RFC 7685 padding up to this size of the whole message. */
  padTo?: number;
  /** TCP writes that the hello is sent in. */
  writes: 1 | 2;
  /** Makes, anew for every connection, what seals the hello that is meant within the one that is sent. */
  cover?: () => Cover;
}

/** A hello within the hello (RFC 9849): the outer one travels in the clear, the inner one is meant. */
export interface Cover {
  readonly publicName: string;
  readonly configId: number;
  /** The inner hello's own random. */
  readonly random: Buffer;
  /** Null until the server has shown whether it took the inner hello. */
  readonly accepted: boolean | null;
  /** The messages so far, as they count when the inner hello is taken. */
  readonly transcript: Buffer[];
  /** The outer hello, with the inner one sealed into it. */
  build(spec: HelloSpec, state: HelloState): BuiltHello;
  /** `whole`: the message with its header. Both throw DecodeError for an answer that breaks the rules. */
  onRetry(retry: ServerHello, whole: Buffer, hash: Hash): void;
  onServerHello(hello: ServerHello, whole: Buffer, hash: Hash): void;
}

/** What stays the same when the same client sends its second hello after a HelloRetryRequest. */
export interface HelloState {
  random: Buffer;
  sessionId: Buffer;
  keyShares: readonly KeyShare[];
  cookie?: Buffer;
  /** Set after a HelloRetryRequest. */
  retried?: true;
  /** The body of encrypted_client_hello, where it is no placeholder. */
  ech?: Buffer;
  /** At least 64 bytes that decide GREASE values, the shuffle and the ECH GREASE payload. */
  entropy: Buffer;
}

export interface BuiltHello {
  /** The handshake message, header included. */
  message: Buffer;
  extensions: number[];
  /** By type, in order. */
  bodies: ReadonlyMap<number, Buffer>;
}

export function buildHello(spec: HelloSpec, state: HelloState): BuiltHello {
  const values = greaseValues(state.entropy);
  const bodies = spec.extensions
    .filter((type) => type !== EXTENSION.padding)
    .map((type) => [type, extensionBody(type, spec, state, values)] as const)
    .filter((entry): entry is readonly [number, Buffer] => entry[1] !== null);
  const ordered = spec.shuffle ? shuffle(bodies, state.entropy) : [...bodies];
  if (state.cookie) ordered.push([EXTENSION.cookie, vector(2, state.cookie)]);
  if (spec.grease) {
    ordered.unshift([values.firstExtension, Buffer.alloc(0)]);
    ordered.push([values.lastExtension, uint8(0)]);
  }
  const suites = spec.grease ? [values.suite, ...spec.cipherSuites] : spec.cipherSuites;
  const compose = () => composeHello({ legacyVersion: spec.legacyVersion, random: state.random, sessionId: state.sessionId, suites, extensions: ordered });
  let message = compose();
  if (spec.padTo !== undefined && message.length + 4 < spec.padTo) {
    ordered.push([EXTENSION.padding, Buffer.alloc(spec.padTo - message.length - 4)]);
    message = compose();
  }
  return { message, extensions: ordered.map(([type]) => type), bodies: new Map(ordered) };
}

export interface HelloFields {
  legacyVersion: number;
  random: Buffer;
  sessionId: Buffer;
  suites: readonly number[];
  extensions: readonly (readonly [type: number, body: Buffer])[];
}

/** The handshake message, RFC 8446 section 4.1.2. */
export function composeHello({ legacyVersion, random, sessionId, suites, extensions }: HelloFields): Buffer {
  const parts = extensions.map(([type, body]) => Buffer.concat([uint16(type), vector(2, body)]));
  const body = Buffer.concat([
    uint16(legacyVersion),
    random,
    vector(1, sessionId),
    vector(2, ...suites.map(uint16)),
    vector(1, uint8(0)),
    // SSL 3.0 servers of old choke on an extension block; a hello without extensions has none at all.
    ...(parts.length > 0 ? [vector(2, ...parts)] : []),
  ]);
  return Buffer.concat([uint8(HANDSHAKE.clientHello), uint24(body.length), body]);
}

/** The body of server_name, RFC 6066 section 3. */
export function nameExtension(name: string): Buffer {
  return vector(2, uint8(0), vector(2, Buffer.from(name, 'latin1')));
}

export function summarise(spec: HelloSpec, built: BuiltHello): HelloSummary {
  return {
    profile: spec.profile,
    changed: spec.changed,
    serverName: spec.extensions.includes(EXTENSION.serverName) ? spec.serverName : null,
    size: built.message.length,
    versions: spec.versions.length > 0 ? [...spec.versions] : [spec.legacyVersion],
    cipherSuites: [...spec.cipherSuites],
    groups: [...spec.groups],
    keyShares: [...spec.keyShares],
    alpn: [...spec.alpn],
    extensions: built.extensions,
    writes: spec.writes,
  };
}

interface GreaseValues {
  suite: number;
  group: number;
  version: number;
  scheme: number;
  firstExtension: number;
  lastExtension: number;
}

function greaseValues(entropy: Buffer): GreaseValues {
  const value = (place: number) => grease(entropy[place]!);
  const firstExtension = value(0);
  // The two GREASE extensions must differ: an extension type may stand only once (RFC 8446 section 4.2).
  const lastExtension = value(1) === firstExtension ? firstExtension ^ 0x1010 : value(1);
  return { suite: value(2), group: value(3), version: value(4), scheme: value(5), firstExtension, lastExtension };
}

/** Null: this hello does not carry the extension. */
function extensionBody(type: number, spec: HelloSpec, state: HelloState, values: GreaseValues): Buffer | null {
  switch (type) {
    case EXTENSION.serverName:
      return spec.serverName === null ? null : nameExtension(spec.serverName);
    case EXTENSION.supportedGroups:
      return vector(2, ...(spec.grease ? [values.group] : []).concat(spec.groups).map(uint16));
    case EXTENSION.signatureAlgorithms:
      return vector(2, ...(spec.grease ? [values.scheme] : []).concat(spec.schemes).map(uint16));
    case EXTENSION.alpn:
      return spec.alpn.length === 0 ? null : vector(2, ...spec.alpn.map((name) => vector(1, Buffer.from(name, 'latin1'))));
    case EXTENSION.supportedVersions:
      return spec.versions.length === 0 ? null : vector(1, ...(spec.grease ? [values.version] : []).concat(spec.versions).map(uint16));
    case EXTENSION.keyShare: {
      if (!spec.versions.includes(VERSION.TLS13)) return null;
      const shares = state.keyShares.map(({ group, offer }) => Buffer.concat([uint16(group), vector(2, offer)]));
      // A second hello holds the one share that was asked for, and servers insist on it (RFC 8446 section 4.2.8).
      const greased = spec.grease && !state.retried ? [Buffer.concat([uint16(values.group), vector(2, uint8(0))])] : [];
      return vector(2, ...greased, ...shares);
    }
    case EXTENSION.encryptedClientHello:
      return state.ech ?? echGrease(spec.ech, state.entropy);
    default:
      return spec.fixed.get(type) ?? Buffer.alloc(0);
  }
}

/**
 * GREASE ECH, RFC 9849 section 6.2: an outer hello with random bytes where a key and a payload would be.
 * 32 bytes of X25519 public key, HKDF-SHA256, and a payload as long as a real one would be.
 */
function echGrease({ payloads, aeads }: HelloSpec['ech'], entropy: Buffer): Buffer {
  const draw = (from: readonly number[], place: number) => from[entropy[place]! % from.length]!;
  const size = draw(payloads, 7);
  const bytes = createHash('shake256', { outputLength: 32 + size }).update('ech').update(entropy).digest();
  return Buffer.concat([uint8(0), uint16(1), uint16(draw(aeads, 8)), uint8(entropy[6]!), vector(2, bytes.subarray(0, 32)), vector(2, bytes.subarray(32))]);
}

/** Fisher-Yates with the run's own bytes, so that both hellos of a HelloRetryRequest have one order. */
function shuffle<T>(items: readonly T[], entropy: Buffer): T[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = entropy[16 + (i % (entropy.length - 16))]! % (i + 1);
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled;
}

export const CLASSIC_GROUPS: readonly number[] = [GROUP.x25519, GROUP.secp256r1, GROUP.secp384r1];
