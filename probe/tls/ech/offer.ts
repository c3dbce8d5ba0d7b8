import { randomBytes, timingSafeEqual } from 'node:crypto';
import { DecodeError, uint16, uint8, vector } from '../cursor.ts';
import { buildHello, composeHello, nameExtension, type BuiltHello, type Cover, type HelloSpec, type HelloState } from '../hello.ts';
import { afterRetry, expandLabel, extract, hashLength, transcriptHash, type Hash } from '../key-schedule.ts';
import { EXTENSION as E, VERSION } from '../numbers.ts';
import type { ServerHello } from '../server-messages.ts';
import type { EchConfig } from './config.ts';
import { setUpSender, type Sender } from './hpke.ts';

/**
 * The browser's hello sealed in one that names the site's public name in its place (RFC 9849). What is sent differs
 * from the browser's own hello in the name and in the encrypted_client_hello extension, which is no placeholder now.
 * `changed`: `ech`, or `ech-retry` with the keys that the server gave back. Null where the key is no usable point.
 */
export function coveredHello(base: HelloSpec, config: EchConfig, changed: 'ech' | 'ech-retry' = 'ech'): HelloSpec | null {
  const sender = () => setUpSender(config.publicKey, config.suite, Buffer.concat([Buffer.from('tls ech\0'), config.bytes]));
  if (!sender()) return null;
  return { ...base, changed, serverName: config.publicName, cover: () => new EchOffer(config, sender()!, base.serverName) };
}

/** Extensions that the inner hello has bodies of its own for, or that mean nothing where TLS 1.3 alone is offered. */
const NOT_SHARED = new Set<number>([E.serverName, E.supportedVersions, E.encryptedClientHello, E.padding, E.extendedMasterSecret, E.renegotiationInfo, E.sessionTicket, E.ecPointFormats]);
const OUTER_EXTENSIONS = 0xfd00;
const OUTER = uint8(0);
const INNER = uint8(1);
const TAG = 16;
const CONFIRMATION = 8;
const RANDOM_AT = 4 + 2;
const PADDED_TO = 32;

/** The client's side of one connection's Encrypted ClientHello, over both of its hellos where a retry is asked for. */
class EchOffer implements Cover {
  readonly publicName: string;
  readonly configId: number;
  accepted: boolean | null = null;
  /** The conversation as it is when the server takes the inner hello. */
  transcript: Buffer[] = [];
  readonly random = randomBytes(32);
  private readonly config: EchConfig;
  private readonly sender: Sender;
  private readonly serverName: string | null;
  private body: Buffer = Buffer.alloc(0);

  constructor(config: EchConfig, sender: Sender, serverName: string | null) {
    this.config = config;
    this.sender = sender;
    this.serverName = serverName;
    this.publicName = config.publicName;
    this.configId = config.id;
  }

  build(spec: HelloSpec, state: HelloState): BuiltHello {
    // After a retry that takes no notice of it the extension stays as it was (section 6.1.6).
    if (this.accepted === false) return buildHello(spec, { ...state, ech: this.body });
    const { message, encoded } = this.inner(spec, state);
    this.transcript.push(message);
    // What is sealed is bound to the whole outer hello, with zeros where the payload will be (section 5.2).
    const blank = buildHello(spec, { ...state, ech: this.extension(Buffer.alloc(encoded.length + TAG), state) });
    this.body = this.extension(this.sender.seal(blank.message.subarray(4), encoded), state);
    return buildHello(spec, { ...state, ech: this.body });
  }

  onRetry(retry: ServerHello, whole: Buffer, hash: Hash): void {
    const extension = retry.extensions.get(E.encryptedClientHello);
    const said = extension?.rest();
    if (extension && said!.length !== CONFIRMATION) throw new DecodeError('encrypted_client_hello', extension.offset, `the server's confirmation takes ${said!.length} bytes and ${CONFIRMATION} are due`);
    const before = afterRetry(hash, this.transcript);
    this.accepted = said !== undefined && timingSafeEqual(said, this.confirmation('hrr ech accept confirmation', hash, [before, zeroed(whole, extension!.offset - said.length)]));
    this.transcript = [before, whole];
  }

  onServerHello(hello: ServerHello, whole: Buffer, hash: Hash): void {
    const retried = this.accepted;
    const at = RANDOM_AT + 32 - CONFIRMATION;
    const confirmed = hello.version === VERSION.TLS13 && retried !== false
      && timingSafeEqual(hello.random.subarray(-CONFIRMATION), this.confirmation('ech accept confirmation', hash, [...this.transcript, zeroed(whole, at)]));
    if (retried && !confirmed) throw new DecodeError('random', at, 'the server took the hidden hello when it asked for a retry, and not afterwards');
    this.accepted = confirmed;
    this.transcript.push(whole);
  }

  /** Section 7.2. */
  private confirmation(label: string, hash: Hash, transcript: readonly Buffer[]): Buffer {
    const secret = extract(hash, Buffer.alloc(hashLength(hash)), this.random);
    return expandLabel(hash, secret, label, transcriptHash(hash, transcript), CONFIRMATION);
  }

  private extension(payload: Buffer, state: HelloState): Buffer {
    const { suite, id } = this.config;
    // The second hello is sealed in the context of the first, whose key the server has (section 6.1.5).
    return Buffer.concat([OUTER, uint16(suite.kdf), uint16(suite.aead), uint8(id), vector(2, state.retried ? Buffer.alloc(0) : this.sender.enc), vector(2, payload)]);
  }

  /** The inner hello, and how it travels: without what it shares with the outer one (section 5.1). */
  private inner(spec: HelloSpec, state: HelloState): { message: Buffer; encoded: Buffer } {
    const shared = [...buildHello(spec, state).bodies].filter(([type]) => !NOT_SHARED.has(type));
    const own: [number, Buffer][] = [
      ...(this.serverName === null ? [] : [[E.serverName, nameExtension(this.serverName)] as [number, Buffer]]),
      [E.supportedVersions, vector(1, uint16(VERSION.TLS13))],
      [E.encryptedClientHello, INNER],
    ];
    const common = { legacyVersion: spec.legacyVersion, random: this.random, suites: spec.cipherSuites.filter((id) => id >> 8 === 0x13) };
    const reference = vector(1, ...shared.map(([type]) => uint16(type)));
    const encoded = composeHello({ ...common, sessionId: Buffer.alloc(0), extensions: [...own, [OUTER_EXTENSIONS, reference]] }).subarray(4);
    return { message: composeHello({ ...common, sessionId: state.sessionId, extensions: [...own, ...shared] }), encoded: Buffer.concat([encoded, Buffer.alloc(this.padding(encoded.length))]) };
  }

  /** Section 6.1.3: neither the name's length nor the hello's shows. */
  private padding(length: number): number {
    const most = this.config.maximumNameLength;
    const name = this.serverName === null ? most + 9 : Math.max(0, most - this.serverName.length);
    return name + PADDED_TO - 1 - ((length + name - 1) % PADDED_TO);
  }
}

function zeroed(message: Buffer, at: number): Buffer {
  const copy = Buffer.from(message);
  copy.fill(0, at, at + CONFIRMATION);
  return copy;
}
