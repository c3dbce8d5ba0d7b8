import { createCipheriv, randomBytes } from 'node:crypto';
import { uint16, uint8, vector } from '../tls/cursor.ts';
import { freshState } from '../tls/client.ts';
import { buildHello, CLASSIC_GROUPS, type HelloSpec } from '../tls/hello.ts';
import { expandLabel, extract } from '../tls/key-schedule.ts';
import { EXTENSION, GROUP, VERSION } from '../tls/numbers.ts';
import { aeadOpen, aeadSeal, xorSequence } from '../tls/protection.ts';

/** What a server answered to a first packet: it has the keys that only this packet's own id gives. */
export interface InitialAnswer {
  kind: 'initial' | 'retry';
  /** It closes the connection: a transport error, or 0x100 and the TLS alert (RFC 9000 section 20.1). */
  closed?: number;
  /** The id under which the server wants to hear more. */
  source: Buffer;
}

const QUIC_V1 = 1;
/** RFC 9001 section 5.2. */
const SALT = Buffer.from('38762cf7f55934b34d179ae6a4c80cadccbb7f0a', 'hex');
const ALGORITHM = 'aes-128-gcm';
const TAG = 16;
/** Servers must not answer what is smaller (RFC 9000 section 14.1). */
const SIZE = 1200;
const ID = 8;
const FRAME = { padding: 0x00, ping: 0x01, ack: 0x02, ackEcn: 0x03, crypto: 0x06, close: 0x1c } as const;
const PACKET = { initial: 0, retry: 3 } as const;
const TRANSPORT_PARAMETERS = 57;

/**
 * The client's side of the very beginning of a QUIC connection (RFC 9000 section 17.2.2, RFC 9001 section 5): first packets
 * with a ClientHello that asks for HTTP/3, and what the server says to them. It goes no further.
 */
export class QuicInitial {
  readonly source = randomBytes(ID);
  private readonly destination = randomBytes(ID);
  private readonly hello: Buffer;
  private readonly keys: ReturnType<typeof initialKeys>;
  private number = 0;

  constructor(serverName: string | null) {
    const spec = quicHello(serverName, this.source);
    // RFC 9001 section 8.4: no compatibility mode, so no session id.
    this.hello = buildHello(spec, { ...freshState(spec), sessionId: Buffer.alloc(0) }).message;
    this.keys = initialKeys(this.destination);
  }

  /** The ClientHello, padded to what a first packet must have. The same again with the next packet number. */
  packet(): Buffer {
    const crypto = Buffer.concat([uint8(FRAME.crypto), uint8(0), varint(this.hello.length), this.hello]);
    const overhead = 1 + 4 + 1 + ID + 1 + ID + 1 + 2 + NUMBER + TAG;
    return this.seal(Buffer.concat([crypto, Buffer.alloc(Math.max(0, SIZE - overhead - crypto.length))]), this.destination);
  }

  /** What lets the server forget the connection: CONNECTION_CLOSE without an error. */
  farewell({ source }: InitialAnswer): Buffer {
    return this.seal(Buffer.from([FRAME.close, 0, 0, 0]), source);
  }

  /** Null for anything that is no answer to these packets, damaged bytes among it. Reads the first packet of a datagram. */
  read(datagram: Buffer): InitialAnswer | null {
    const head = readHead(datagram);
    if (!head || !head.destination.equals(this.source)) return null;
    if (head.type === PACKET.retry) return datagram.length > head.end + TAG ? { kind: 'retry', source: head.source } : null;
    const frames = head.type === PACKET.initial ? this.open(datagram, head.end) : null;
    return frames && { kind: 'initial', source: head.source, ...closeIn(frames) };
  }

  private seal(frames: Buffer, destination: Buffer): Buffer {
    const { key, iv, mask } = this.keys.client;
    const number = this.number++;
    const packetNumber = Buffer.alloc(NUMBER);
    packetNumber.writeUInt32BE(number);
    const head = Buffer.concat([
      uint8(0xc0 | (PACKET.initial << 4) | (NUMBER - 1)), Buffer.from([0, 0, 0, QUIC_V1]), vector(1, destination), vector(1, this.source),
      uint8(0), uint16(0x4000 | (NUMBER + frames.length + TAG)), packetNumber,
    ]);
    const packet = Buffer.concat([head, aeadSeal(ALGORITHM, key, xorSequence(iv, BigInt(number)), head, frames)]);
    // RFC 9001 section 5.4: what is masked is masked by what stands after a packet number of full length.
    const at = head.length - NUMBER;
    cover(packet, at, mask(packet.subarray(at + 4, at + 20)), NUMBER);
    return packet;
  }

  /** The frames of an Initial packet; null where it does not verify. `at`: behind the ids. */
  private open(datagram: Buffer, at: number): Buffer | null {
    const { key, iv, mask } = this.keys.server;
    const token = readVarint(datagram, at);
    const length = token && readVarint(datagram, token.end + token.value);
    if (!length || length.end + length.value > datagram.length || length.value < 4 + TAG) return null;
    const packet = Buffer.from(datagram.subarray(0, length.end + length.value));
    const masked = mask(packet.subarray(length.end + 4, length.end + 20));
    const size = ((packet[0]! ^ masked[0]!) & 0x03) + 1;
    cover(packet, length.end, masked, size);
    const start = length.end + size;
    return aeadOpen(ALGORITHM, key, xorSequence(iv, BigInt(packet.readUIntBE(length.end, size))), packet.subarray(0, start), packet.subarray(start));
  }
}

/** RFC 9001 section 5.2: both sides' keys, from the id that the client chose for the server. */
export function initialKeys(destination: Buffer): Record<'client' | 'server', Keys> {
  const secret = extract('sha256', SALT, destination);
  const side = (label: string) => keysOf(expandLabel('sha256', secret, label, Buffer.alloc(0), 32));
  return { client: side('client in'), server: side('server in') };
}

/** Bytes of a packet number as sent here. */
const NUMBER = 4;

interface Keys {
  key: Buffer;
  iv: Buffer;
  mask(sample: Buffer): Buffer;
}

function keysOf(secret: Buffer): Keys {
  const make = (label: string, length: number) => expandLabel('sha256', secret, label, Buffer.alloc(0), length);
  const protection = make('quic hp', 16);
  return { key: make('quic key', 16), iv: make('quic iv', 12), mask: (sample) => createCipheriv('aes-128-ecb', protection, null).setAutoPadding(false).update(sample) };
}

/** Puts the header protection on, or takes it off. */
function cover(packet: Buffer, numberAt: number, mask: Buffer, size: number): void {
  packet[0]! ^= mask[0]! & 0x0f;
  for (let i = 0; i < size; i++) packet[numberAt + i]! ^= mask[1 + i]!;
}

/** A long header of version 1 as far as the ids. */
function readHead(bytes: Buffer): { type: number; destination: Buffer; source: Buffer; end: number } | null {
  if (bytes.length < 7 || (bytes[0]! & 0xc0) !== 0xc0 || bytes.readUInt32BE(1) !== QUIC_V1) return null;
  const second = 6 + bytes[5]!;
  const end = second + 1 + (bytes[second] ?? 0);
  if (second >= bytes.length || end > bytes.length) return null;
  return { type: (bytes[0]! >> 4) & 0x03, destination: bytes.subarray(6, second), source: bytes.subarray(second + 1, end), end };
}

/** The error of a CONNECTION_CLOSE frame, if one stands behind nothing but padding, pings and acknowledgements. */
function closeIn(frames: Buffer): { closed?: number } {
  for (let at = 0; at < frames.length; ) {
    const type = frames[at]!;
    if (type === FRAME.close) {
      const error = readVarint(frames, at + 1);
      return error ? { closed: error.value } : {};
    }
    if (type === FRAME.padding || type === FRAME.ping) at++;
    else if (type === FRAME.ack) {
      const end = endOfAck(frames, at + 1);
      if (end === null) return {};
      at = end;
    } else return {};
  }
  return {};
}

/** RFC 9000 section 19.3: largest, delay, count, first range, and two numbers for each further range. */
function endOfAck(frames: Buffer, at: number): number | null {
  let left = 4;
  for (let i = 0; i < left; i++) {
    const number = readVarint(frames, at);
    if (!number) return null;
    if (i === 2) left += 2 * Math.min(number.value, frames.length);
    at = number.end;
  }
  return at;
}

/** RFC 9000 section 16. */
function readVarint(bytes: Buffer, at: number): { value: number; end: number } | null {
  const first = bytes[at];
  if (first === undefined) return null;
  const size = 1 << (first >> 6);
  if (at + size > bytes.length) return null;
  let value = first & 0x3f;
  for (let i = 1; i < size; i++) value = value * 256 + bytes[at + i]!;
  return { value, end: at + size };
}

/** As two bytes; for lengths below 16384. */
function varint(value: number): Buffer {
  return uint16(0x4000 | value);
}

/** Small enough for one packet: what a browser adds to it is none of the question. */
function quicHello(serverName: string | null, source: Buffer): HelloSpec {
  // initial_source_connection_id is the one parameter that a client must send (RFC 9000 section 7.3).
  const parameters = Buffer.concat([uint8(0x0f), vector(1, source)]);
  const extensions = [EXTENSION.serverName, EXTENSION.supportedGroups, EXTENSION.signatureAlgorithms, EXTENSION.alpn, EXTENSION.supportedVersions, EXTENSION.pskKeyExchangeModes, EXTENSION.keyShare, TRANSPORT_PARAMETERS];
  return {
    profile: 'wide', changed: 'quic', serverName, legacyVersion: VERSION.TLS12, versions: [VERSION.TLS13], cipherSuites: [0x1301, 0x1302, 0x1303], groups: CLASSIC_GROUPS, keyShares: [GROUP.x25519],
    schemes: [0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601], alpn: ['h3'], grease: false, shuffle: false, extensions,
    fixed: new Map([[EXTENSION.pskKeyExchangeModes, Buffer.from([1, 1])], [TRANSPORT_PARAMETERS, parameters]]), ech: { payloads: [0], aeads: [1] }, writes: 1,
  };
}
