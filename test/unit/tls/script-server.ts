import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { Reader, uint16, uint24, uint8, vector } from '../../../probe/tls/cursor.ts';
import { makeKeyShare } from '../../../probe/tls/key-exchange.ts';
import { applicationSecrets, finishedMac, handshakeSecrets, prf12, transcriptHash } from '../../../probe/tls/key-schedule.ts';
import { EXTENSION as E, GROUP, HANDSHAKE as H } from '../../../probe/tls/numbers.ts';
import { keys12, plainRecord, protection12, protection13, type Protection } from '../../../probe/tls/protection.ts';
import { certificateVerifyContent } from '../../../probe/tls/signatures.ts';
import { cipherSuite } from '../../../probe/tls/suites.ts';
import type { TlsClient } from '../../../probe/tls/client.ts';
import { MessageStream, RecordStream } from '../../../probe/tls/record-stream.ts';
import { certificateMaker } from '../../lab/certificates.ts';

export interface Pair {
  der: Buffer;
  key: KeyObject;
}

/** A P-256 certificate and its key, made anew. */
export async function makePair(): Promise<Pair> {
  const { leaf } = await certificateMaker();
  const { der, keyPem } = await leaf(['a.example']);
  return { der: Buffer.from(der), key: createPrivateKey(keyPem) };
}

export const message = (type: number, body: Buffer): Buffer => Buffer.concat([uint8(type), uint24(body.length), body]);
export const extension = (type: number, body: Buffer): Buffer => Buffer.concat([uint16(type), vector(2, body)]);
export const handshakeRecord = (...messages: Buffer[]): Buffer => plainRecord(22, Buffer.concat(messages));
export const CCS = plainRecord(20, uint8(1));
export const alert = (level: number, number: number): Buffer => plainRecord(21, Buffer.from([level, number]));
export const RETRY_RANDOM = Buffer.from('cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c', 'hex');
const ECDSA_SHA256 = 0x0403;

/** What the tests want to say differently from a correct server. */
export interface HelloWish {
  legacyVersion?: number;
  random?: Buffer;
  sessionId?: Buffer;
  suite?: number;
  compression?: number;
  extensions?: Buffer[];
}

/** The server's side of one handshake, one message at a time, so that a test can leave out, bend or repeat any. */
export class ScriptServer {
  readonly clientRandom: Buffer;
  readonly clientSession: Buffer;
  private readonly clientShares = new Map<number, Buffer>();
  readonly transcript: Buffer[];
  readonly random = Buffer.alloc(32, 7);
  private readonly share = makeKeyShare(GROUP.x25519)!;
  private readonly pair: Pair;
  private suite = cipherSuite(0x1301)!;
  private secrets: ReturnType<typeof handshakeSecrets> | null = null;
  protection: Protection | null = null;

  constructor(client: TlsClient, pair: Pair) {
    this.pair = pair;
    const hello = sentMessages(client).at(-1)!;
    this.transcript = [hello];
    const bytes = new Reader(hello.subarray(6));
    this.clientRandom = bytes.take('random', 32);
    this.clientSession = bytes.vector('session', 1).rest();
    bytes.vector('suites', 2);
    bytes.vector('compression', 1);
    bytes.vector('extensions', 2).list((list) => {
      const type = list.uint16('type');
      const body = list.vector('body', 2);
      if (type === E.keyShare) body.vector('shares', 2).list((share) => this.clientShares.set(share.uint16('group'), share.vector('share', 2).rest()));
    });
  }

  hello13(wish: HelloWish = {}): Buffer {
    return this.say(H.serverHello, this.helloBody({
      sessionId: this.clientSession, suite: 0x1301,
      extensions: [extension(E.supportedVersions, uint16(0x0304)), extension(E.keyShare, Buffer.concat([uint16(GROUP.x25519), vector(2, this.share.offer)]))],
      ...wish,
    }));
  }

  retry(group: number | null, wish: HelloWish = {}): Buffer {
    return message(H.serverHello, this.helloBody({
      sessionId: this.clientSession, suite: 0x1301, random: RETRY_RANDOM,
      extensions: [extension(E.supportedVersions, uint16(0x0304)), ...(group === null ? [] : [extension(E.keyShare, uint16(group))])],
      ...wish,
    }));
  }

  hello12(wish: HelloWish = {}): Buffer {
    this.suite = cipherSuite(wish.suite ?? 0xc02b) ?? this.suite;
    return this.say(H.serverHello, this.helloBody({ sessionId: Buffer.alloc(0), suite: 0xc02b, extensions: [extension(E.renegotiationInfo, uint8(0))], ...wish }));
  }

  private helloBody({ legacyVersion = 0x0303, random = this.random, sessionId = Buffer.alloc(0), suite = 0, compression = 0, extensions = [] }: HelloWish): Buffer {
    return Buffer.concat([uint16(legacyVersion), random, vector(1, sessionId), uint16(suite), uint8(compression), vector(2, ...extensions)]);
  }

  /** From here on `seal` protects with the handshake keys of TLS 1.3. */
  startKeys(): void {
    const shared = this.share.derive(this.clientShares.get(GROUP.x25519)!)!;
    this.secrets = handshakeSecrets('sha256', shared, transcriptHash('sha256', this.transcript));
    this.protection = protection13(this.suite, this.secrets.server);
  }

  seal(content: Buffer, type = 22): Buffer {
    return this.protection!.seal(type, content);
  }

  say(type: number, body: Buffer): Buffer {
    const whole = message(type, body);
    this.transcript.push(whole);
    return whole;
  }

  encryptedExtensions(...extensions: Buffer[]): Buffer {
    return this.say(H.encryptedExtensions, vector(2, ...extensions));
  }

  certificateRequest(context = Buffer.alloc(0)): Buffer {
    return this.say(H.certificateRequest, Buffer.concat([vector(1, context), vector(2, extension(E.signatureAlgorithms, vector(2, uint16(ECDSA_SHA256))))]));
  }

  certificateBody(): Buffer {
    return Buffer.concat([vector(1), vector(3, vector(3, this.pair.der), vector(2))]);
  }

  certificate13(): Buffer {
    return this.say(H.certificate, this.certificateBody());
  }

  certificate12(): Buffer {
    return this.say(H.certificate, vector(3, vector(3, this.pair.der)));
  }

  certificateVerify(scheme = ECDSA_SHA256): Buffer {
    const signature = sign('sha256', certificateVerifyContent(transcriptHash('sha256', this.transcript)), this.pair.key);
    return this.say(H.certificateVerify, Buffer.concat([uint16(scheme), vector(2, signature)]));
  }

  finished13(): Buffer {
    return this.say(H.finished, finishedMac('sha256', this.secrets!.server, transcriptHash('sha256', this.transcript)));
  }

  /** To be called after `finished13`. */
  startApplicationKeys(): void {
    this.protection = protection13(this.suite, applicationSecrets('sha256', this.secrets!.handshake, transcriptHash('sha256', this.transcript)).server);
  }

  /** ServerHello in the clear, all else in one protected record. */
  flight13(): Buffer {
    const hello = handshakeRecord(this.hello13());
    this.startKeys();
    const rest = this.seal(Buffer.concat([this.encryptedExtensions(), this.certificate13(), this.certificateVerify(), this.finished13()]));
    this.startApplicationKeys();
    return Buffer.concat([hello, CCS, rest]);
  }

  keyExchange(group: number = GROUP.x25519, scheme = ECDSA_SHA256, offer = this.share.offer): Buffer {
    const params = Buffer.concat([uint8(3), uint16(group), vector(1, offer)]);
    const signature = sign('sha256', Buffer.concat([this.clientRandom, this.random, params]), this.pair.key);
    return this.say(H.serverKeyExchange, Buffer.concat([params, uint16(scheme), vector(2, signature)]));
  }

  done(): Buffer {
    return this.say(H.serverHelloDone, Buffer.alloc(0));
  }

  /** The first flight of TLS 1.2, each message in its own record. */
  flight12(): Buffer {
    return Buffer.concat([this.hello12(), this.certificate12(), this.keyExchange(), this.done()].map((each) => handshakeRecord(each)));
  }

  /** The second flight of TLS 1.2, after what the client sent; the main secret is not extended. */
  finish12(client: TlsClient): Buffer {
    const sent = sentMessages(client);
    const exchange = sent.find((each) => each[0] === H.clientKeyExchange)!;
    const premaster = this.share.derive(exchange.subarray(5))!;
    const main = prf12(this.suite.hash, premaster, 'master secret', Buffer.concat([this.clientRandom, this.random]), 48);
    const keys = keys12(this.suite, (length) => prf12(this.suite.hash, main, 'key expansion', Buffer.concat([this.random, this.clientRandom]), length));
    const opened = this.openFinished(client, protection12(this.suite, keys.client));
    this.transcript.push(exchange, opened);
    this.protection = protection12(this.suite, keys.server);
    const verify = prf12(this.suite.hash, main, 'server finished', transcriptHash(this.suite.hash, this.transcript), 12);
    return Buffer.concat([CCS, this.seal(message(H.finished, verify))]);
  }

  private openFinished(client: TlsClient, protection: Protection): Buffer {
    const last = lastRecords.get(client)!.at(-1)!;
    return protection.open(last.type, last.fragment)!.content;
  }
}

const lastRecords = new WeakMap<TlsClient, { type: number; fragment: Buffer }[]>();

/** The plaintext handshake messages among what the client has queued since the last look. */
export function sentMessages(client: TlsClient): Buffer[] {
  const records = new RecordStream();
  const messages = new MessageStream();
  records.push(Buffer.concat(client.takeOutput()));
  const all: { type: number; fragment: Buffer }[] = [];
  let protectedFrom = false;
  for (let record = records.next(); record; record = records.next()) {
    all.push(record);
    if (record.type === 20) protectedFrom = true;
    else if (record.type === 22 && !(protectedFrom && record.fragment[0] !== 1)) messages.push(record.fragment);
  }
  lastRecords.set(client, all);
  const out: Buffer[] = [];
  for (let next = messages.next(); next; next = messages.next()) out.push(next.whole);
  return out;
}
