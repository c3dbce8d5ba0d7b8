import { X509Certificate, createPublicKey, type KeyObject } from 'node:crypto';
import { alertName } from '../../lib/codes/alerts.ts';
import type { CertificateList, CertificateRequest } from './certificate-messages.ts';
import { uint24, uint8 } from './cursor.ts';
import { buildHello, type BuiltHello, type Cover, type HelloSpec, type HelloState } from './hello.ts';
import type { Journal } from './journal.ts';
import { CONTENT, HANDSHAKE, VERSION, handshakeName } from './numbers.ts';
import { plainRecord, type Protection } from './protection.ts';
import type { HandshakeMessage } from './record-stream.ts';
import type { ServerHello } from './server-messages.ts';
import { checkSignature } from './signatures.ts';
import { Stop } from './stop.ts';
import type { CipherSuite } from './suites.ts';

/**
 * One state of the handshake: what is due, and what follows each message that may come.
 * A handler throws DecodeError, Unoffered or Stop to end the handshake.
 */
export interface Stage {
  /** As registries name it: for the sentence that says what came in its place. */
  due: string;
  takes: Readonly<Record<number, (message: HandshakeMessage) => Stage>>;
  /** TLS 1.2: what the server protects its records with from its change_cipher_spec on. */
  readingNext?: Protection;
  /** The handshake is complete: application data may come. */
  open?: true;
}

/** What the states of one handshake share. */
export class Handshake {
  readonly hello: HelloSpec;
  readonly state: HelloState;
  readonly journal: Journal;
  /** What hides the hello that is meant; null where the one that is sent is meant. */
  readonly cover: Cover | null;
  readonly firstHello: BuiltHello;
  transcript: Buffer[] = [];
  output: Buffer[] = [];
  reading: Protection | null = null;
  writing: Protection | null = null;

  serverHello: ServerHello | null = null;
  /** The HelloRetryRequest, where one came. */
  retry: ServerHello | null = null;
  suite: CipherSuite | null = null;
  group: number | undefined;
  scheme: number | undefined;
  alpn: string | null = null;
  request: CertificateRequest | null = null;
  /** The ECHConfigList that the server wants used in place of the one in DNS; it comes in answer to placeholders too. */
  retryConfigs: Buffer | null = null;
  list: CertificateList = { certificates: [], ocsp: null, timestamps: null, delegatedKey: null };

  /** Lines of the NSS key log format, for a capture's Decryption Secrets Block. */
  readonly secrets: string[] = [];

  constructor(hello: HelloSpec, state: HelloState, journal: Journal) {
    this.hello = hello;
    this.state = state;
    this.journal = journal;
    this.cover = hello.cover?.() ?? null;
    this.firstHello = this.build();
  }

  get isTls13(): boolean {
    return this.serverHello?.version === VERSION.TLS13;
  }

  build(): BuiltHello {
    return this.cover ? this.cover.build(this.hello, this.state) : buildHello(this.hello, this.state);
  }

  /** `version` is the record's: TLS 1.0 for a first hello, as clients have it for old servers' sake. */
  sendHello(built: BuiltHello, version: number): void {
    this.transcript.push(built.message);
    this.output.push(plainRecord(CONTENT.handshake, built.message, this.hello.versions.length === 0 ? this.hello.legacyVersion : version));
    this.journal.note('client', 'client_hello', HANDSHAKE.clientHello, built.message.length, false);
  }

  sendMessage(type: number, body: Buffer): void {
    const message = Buffer.concat([uint8(type), uint24(body.length), body]);
    this.transcript.push(message);
    this.output.push(this.writing ? this.writing.seal(CONTENT.handshake, message) : plainRecord(CONTENT.handshake, message));
    this.journal.note('client', handshakeName(type), type, message.length, this.writing !== null);
  }

  sendChangeCipherSpec(): void {
    this.output.push(plainRecord(CONTENT.changeCipherSpec, uint8(1)));
    this.journal.note('client', 'change_cipher_spec', undefined, 1, false);
  }

  /** RFC 9849 section 6.1.6: a handshake under the public name is no connection to the site. */
  refuseUncovered(): void {
    if (this.cover?.accepted !== false || !this.writing) return;
    this.output.push(this.writing.seal(CONTENT.alert, Buffer.from([FATAL, ECH_REQUIRED])));
    this.journal.note('client', `alert ${alertName(ECH_REQUIRED)}`, undefined, 2, true);
  }

  log(label: string, secret: Buffer): void {
    // Readers of captures look for the random of the hello that they see, or of the one that they decrypt.
    for (const random of [this.state.random, ...(this.cover?.accepted ? [this.cover.random] : [])]) this.secrets.push(`${label} ${random.toString('hex')} ${secret.toString('hex')}`);
  }

  /** Null for a certificate that cannot be read: that is found where certificates are looked at. */
  get serverKey(): KeyObject | null {
    const [leaf] = this.list.certificates;
    try {
      // A delegated credential signs in the certificate's place (RFC 9345 section 4).
      if (this.list.delegatedKey) return createPublicKey({ key: this.list.delegatedKey, format: 'der', type: 'spki' });
      return leaf ? new X509Certificate(leaf).publicKey : null;
    } catch {
      return null;
    }
  }

  /** @throws {Stop} `bad-signature`. What cannot be judged passes. */
  insistOnSignature(scheme: number, content: Buffer, signature: Buffer, proof: Buffer): void {
    const key = this.serverKey;
    if (key !== null && checkSignature(scheme, key, content, signature) === 'invalid') throw new Stop('bad-signature', proof);
  }
}

const FATAL = 2;
const ECH_REQUIRED = 121;
