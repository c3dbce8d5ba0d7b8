import { X509Certificate, constants, publicEncrypt, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { alertName } from '../../lib/codes/alerts.ts';
import { versionName, suiteName, groupName } from '../../lib/protocol/tls-names.ts';
import type { TlsObservation, TlsOutcome } from '../../lib/protocol/observation.ts';
import { nameText } from '../x509/distinguished-name.ts';
import { DecodeError, uint16, uint24, uint8, vector } from './cursor.ts';
import { decompressCertificate } from './decompress.ts';
import { buildHello, summarise, type BuiltHello, type HelloSpec, type HelloState } from './hello.ts';
import { identify } from './identify.ts';
import { makeKeyShare, type KeyShare } from './key-exchange.ts';
import { applicationSecrets, expandLabel, finishedMac, handshakeSecrets, hashLength, prf12, transcriptHash, type HandshakeSecrets } from './key-schedule.ts';
import { CONTENT, EXTENSION, HANDSHAKE, VERSION, handshakeName } from './numbers.ts';
import { keys12, plainRecord, protection12, protection13, type Protection } from './protection.ts';
import { MessageStream, RecordStream, looksLikeTls, type HandshakeMessage } from './record-stream.ts';
import * as read from './server-messages.ts';
import { certificateVerifyContent, checkSignature } from './signatures.ts';
import { cipherSuite, type CipherSuite } from './suites.ts';

/**
 * One TLS client handshake without a socket: bytes in by `receive`, bytes out by `takeOutput`. It goes as far as
 * a browser with no client certificate goes, keeps what it sees, and never throws for what the peer sends.
 *
 *   hello sent ─▶ server_hello ─▶ TLS 1.3: encrypted_extensions ─▶ [certificate_request] ─▶ certificate ─▶ certificate_verify ─▶ finished
 *        ▲             │ retry                                                                                                     │
 *        └─────────────┤                                                                                                           ▼
 *                      └───────▶ TLS 1.2: certificate ─▶ [status] ─▶ [key exchange] ─▶ [request] ─▶ done ─▶ ours ─▶ ccs ─▶ finished ─▶ open
 *
 * From every state an alert, a break in the grammar or the end of the connection leads to an outcome.
 */
type Due =
  | 'server_hello' | 'encrypted_extensions' | 'certificate_or_request' | 'certificate_verify' | 'finished'
  | 'certificate12' | 'after_certificate12' | 'finished12' | 'open';

export type End = 'closed' | 'reset' | 'timed-out';

export interface ReceivedCertificates {
  certificates: Buffer[];
  ocsp: Buffer | null;
  /** SignedCertificateTimestampList of the TLS extension. */
  timestamps: Buffer | null;
}

/** The part of a `tls` observation that the handshake itself knows. */
export type TlsReport = Omit<TlsObservation, 'id' | 'kind' | 'step' | 'vantage' | 'address' | 'port' | 'startMs' | 'ms'>;

/** Enough to name a protocol by, and to show a banner. */
const MOST_FOREIGN = 1024;
const MOST_TOTAL = 2 * 1024 * 1024;
const MOST_MESSAGES_KEPT = 64;
const PROOF_BYTES = 1024;

export class TlsClient {
  readonly hello: HelloSpec;
  private readonly built: BuiltHello;
  private readonly state: HelloState;
  private readonly now: () => number;
  private readonly started: number;

  private readonly records = new RecordStream();
  private readonly handshake = new MessageStream();
  private output: Buffer[] = [];
  private application: Buffer[] = [];
  private applicationBytes = 0;
  private transcript: Buffer[] = [];
  private due: Due = 'server_hello';
  private firstBytes: Buffer = Buffer.alloc(0);
  private foreign = false;
  private received = 0;

  private outcome: TlsOutcome | null = null;
  private readonly messages: TlsObservation['messages'] = [];
  private lastMessage = 'client_hello';
  private alert: TlsObservation['alert'];
  private malformed: TlsObservation['malformed'];
  private proof: Buffer = Buffer.alloc(0);
  private end: End | null = null;

  private serverHello: read.ServerHello | null = null;
  private retried = false;
  private suite: CipherSuite | null = null;
  private group: number | undefined;
  private scheme: number | undefined;
  private alpn: string | null = null;
  private request: read.CertificateRequest | null = null;
  private settingsWanted = false;
  private list: ReceivedCertificates = { certificates: [], ocsp: null, timestamps: null };
  private exchange: read.ServerKeyExchange | null = null;
  private handshakeKeys: HandshakeSecrets | null = null;
  private serverSecret: Buffer | null = null;
  private mainSecret: Buffer | null = null;
  private pendingRead: Protection | null = null;
  private reading: Protection | null = null;
  private writing: Protection | null = null;

  /** Lines of the NSS key log format, for a capture's Decryption Secrets Block. */
  readonly secrets: string[] = [];

  /** `keyShares`: made by `prepare`; `now`: milliseconds from a monotonic clock. */
  constructor(hello: HelloSpec, options: { now: () => number; state?: HelloState }) {
    this.hello = hello;
    this.now = options.now;
    this.started = this.now();
    this.state = options.state ?? freshState(hello);
    this.built = buildHello(hello, this.state);
    this.sendHello(this.built, VERSION.TLS10);
  }

  /** True once there is an outcome; after `completed` application data flows. */
  get done(): boolean {
    return this.outcome !== null;
  }

  get completed(): boolean {
    return this.outcome === 'completed';
  }

  get certificateRequested(): boolean {
    return this.request !== null;
  }

  get negotiated(): { version: number; alpn: string | null } | null {
    return this.serverHello && { version: this.serverHello.version, alpn: this.alpn };
  }

  get certificates(): ReceivedCertificates {
    return this.list;
  }

  /** Whether the peer said anything after the handshake that shows that it accepted it. */
  get heardAfterwards(): boolean {
    return this.applicationBytes > 0;
  }

  /** An alert after the handshake and before any application data: the peer did not accept our last flight. */
  get refusedAfterwards(): boolean {
    return this.completed && this.alert !== undefined && this.alert.number !== 0 && this.applicationBytes === 0;
  }

  /** The alert that ended the connection after the handshake was complete. */
  get lateAlert(): TlsObservation['alert'] {
    return this.completed && this.alert?.number !== 0 ? this.alert : undefined;
  }

  /** close_notify, an alert, or bytes that no longer verify: nothing more will be read. */
  get closedByPeer(): boolean {
    return this.completed && (this.alert !== undefined || this.end !== null);
  }

  takeOutput(): Buffer[] {
    const output = this.output;
    this.output = [];
    return output;
  }

  takeApplication(): Buffer[] {
    const application = this.application;
    this.application = [];
    return application;
  }

  /** Queues application data for the peer. Only after `completed`. */
  send(data: Buffer): void {
    if (!this.writing) throw new Error('application data before the handshake is complete');
    for (let at = 0; at < data.length; at += 16384) this.output.push(this.writing.seal(CONTENT.applicationData, data.subarray(at, at + 16384)));
  }

  receive(bytes: Buffer): void {
    if (this.end || (this.done && !this.completed)) return;
    this.received += bytes.length;
    if (this.received > MOST_TOTAL) return this.breakOff('record', 'length', this.received, `more than ${MOST_TOTAL} bytes came`);
    if (this.firstBytes.length < MOST_FOREIGN && !this.serverHello) {
      this.firstBytes = Buffer.concat([this.firstBytes, bytes.subarray(0, MOST_FOREIGN - this.firstBytes.length)]);
    }
    if (this.foreign || !looksLikeTls(this.firstBytes)) {
      this.foreign = true;
      // A few bytes may still be the beginning of a banner; the end of the connection settles it otherwise.
      if (identify(this.firstBytes) || this.firstBytes.length >= 64) this.finish('not-tls', this.firstBytes);
      return;
    }
    this.records.push(bytes);
    try {
      for (let record = this.records.next(); record; record = this.records.next()) {
        this.handleRecord(record.type, record.fragment);
        if (this.done && !this.completed) return;
      }
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      this.breakOff(this.lastMessage === 'client_hello' ? 'server_hello' : `after ${this.lastMessage}`, error.field, error.offset, error.message);
    }
  }

  /** The connection ended, or the time is up. */
  close(how: End): void {
    if (this.end) return;
    this.end = how;
    if (this.done) return;
    if (this.foreign) this.finish('not-tls', this.firstBytes);
    else this.finish(how, this.firstBytes);
  }

  report(): TlsReport {
    const lateAlert = this.refusedAfterwards;
    const hello = this.serverHello;
    const foreign = this.outcome === 'not-tls' ? identify(this.firstBytes) : null;
    const sentinel = hello && downgradeSentinel(hello, this.hello);
    return {
      hello: summarise(this.hello, this.built),
      outcome: lateAlert ? 'alert' : (this.outcome ?? 'timed-out'),
      messages: this.messages,
      ...(this.alert && (lateAlert || !this.completed) ? { alert: this.alert } : {}),
      ...(hello ? { version: hello.version, cipherSuite: hello.cipherSuite } : {}),
      ...(this.group !== undefined ? { group: this.group } : {}),
      ...(this.scheme !== undefined ? { signatureScheme: this.scheme } : {}),
      ...(this.alpn !== null ? { alpn: clip(this.alpn) } : {}),
      ...(this.retried ? { helloRetryRequest: true } : {}),
      ...(this.list.certificates.length > 0
        ? { certificates: this.list.certificates.reduce((sum, { length }) => sum + length, 0), stapled: this.list.ocsp !== null }
        : {}),
      ...(this.request
        ? {
            certificateRequest: {
              authorities: this.request.authorities.slice(0, 64).map((der) => clip(nameText(der))),
              schemes: this.request.schemes.slice(0, 64),
              types: this.request.types.slice(0, 32),
            },
          }
        : {}),
      ...(sentinel ? { downgrade: sentinel } : {}),
      ...(foreign ? { speaks: foreign } : {}),
      ...(this.outcome === 'not-tls' ? { banner: clip(printable(this.firstBytes)) } : {}),
      ...(this.malformed ? { malformed: this.malformed } : {}),
      bytes: this.proof.subarray(0, PROOF_BYTES).toString('hex'),
      received: this.received,
      ended: this.end === null || this.end === 'timed-out' ? 'open' : this.end,
    };
  }

  private sendHello(built: BuiltHello, recordVersion: number): void {
    this.transcript.push(built.message);
    this.output.push(plainRecord(CONTENT.handshake, built.message, this.hello.versions.length === 0 ? this.hello.legacyVersion : recordVersion));
    this.note('client', 'client_hello', HANDSHAKE.clientHello, built.message.length, false);
  }

  private handleRecord(type: number, fragment: Buffer): void {
    if (type === CONTENT.changeCipherSpec) {
      // TLS 1.3 sends one for middleboxes' sake and it means nothing (RFC 8446 appendix D.4).
      this.note('server', 'change_cipher_spec', undefined, fragment.length, false);
      if (this.due === 'finished12' && this.pendingRead) this.reading = this.pendingRead;
      return;
    }
    let opened = { type, content: fragment };
    const encrypted = this.reading !== null && !(this.isTls13 && type !== CONTENT.applicationData);
    if (encrypted) {
      const result = this.reading!.open(type, fragment);
      if (!result) return this.finish('bad-record', Buffer.concat([Buffer.from([type, 3, 3]), uint16(fragment.length), fragment]));
      opened = result;
    }
    if (opened.type === CONTENT.alert) return this.handleAlert(opened.content, encrypted);
    if (opened.type === CONTENT.handshake) {
      if (opened.content.length === 0) throw new DecodeError('fragment', 5, 'a handshake record is empty');
      this.handshake.push(opened.content);
      for (let message = this.handshake.next(); message; message = this.handshake.next()) {
        this.handleMessage(message, encrypted);
        if (this.done && !this.completed) return;
      }
      return;
    }
    if (opened.type !== CONTENT.applicationData) throw new DecodeError('content type', 0, `a protected record holds content type ${opened.type}`);
    if (this.due !== 'open') throw new DecodeError('content type', 0, `application data came after ${this.lastMessage}`);
    this.applicationBytes += opened.content.length;
    this.application.push(opened.content);
  }

  private get isTls13(): boolean {
    return this.serverHello?.version === VERSION.TLS13;
  }

  private handleAlert(content: Buffer, encrypted: boolean): void {
    const { level, number } = read.readAlert(content);
    const alert = { level, number, name: alertName(number), after: this.lastMessage, encrypted };
    this.note('server', `alert ${alert.name}`, undefined, content.length, encrypted);
    // Below TLS 1.3 a warning ends nothing (RFC 5246 section 7.2), close_notify apart.
    const fatal = level === 2 || (this.isTls13 && number !== 90);
    if (this.alert === undefined && (fatal || number === 0)) this.alert = alert;
    if (this.completed) return;
    if (number === 0 && level !== 2) this.finish('closed', alertRecord(level, number));
    else if (fatal) this.finish('alert', alertRecord(level, number));
  }

  private handleMessage(message: HandshakeMessage, encrypted: boolean): void {
    const name = message.type === HANDSHAKE.serverHello && read.readServerHello(message.body).helloRetryRequest ? 'hello_retry_request' : handshakeName(message.type);
    const before = this.lastMessage;
    this.note('server', name, message.type, message.whole.length, encrypted);
    const handle = this.expected(message.type);
    if (!handle) {
      this.lastMessage = before;
      throw new DecodeError('handshake type', 0, `${name} came where ${this.due.replace(/12$/, '').replaceAll('_', ' ')} was due`);
    }
    handle(message);
  }

  /** What each state takes; null for a message that has no place there. */
  private expected(type: number): ((message: HandshakeMessage) => void) | null {
    const take = (table: Record<number, (message: HandshakeMessage) => void>) => table[type] ?? null;
    switch (this.due) {
      case 'server_hello':
        return take({ [HANDSHAKE.serverHello]: (m) => this.onServerHello(m) });
      case 'encrypted_extensions':
        return take({ [HANDSHAKE.encryptedExtensions]: (m) => this.onEncryptedExtensions(m) });
      case 'certificate_or_request':
        return take({
          [HANDSHAKE.certificateRequest]: (m) => this.keep(m, () => (this.request = read.readCertificateRequest13(m.body))),
          [HANDSHAKE.certificate]: (m) => this.onCertificate13(m, m.body),
          [HANDSHAKE.compressedCertificate]: (m) => this.onCompressedCertificate(m),
        });
      case 'certificate_verify':
        return take({ [HANDSHAKE.certificateVerify]: (m) => this.onCertificateVerify(m) });
      case 'finished':
        return take({ [HANDSHAKE.finished]: (m) => this.onFinished13(m) });
      case 'certificate12':
        return take({ [HANDSHAKE.certificate]: (m) => this.keep(m, () => ((this.list = read.readCertificate12(m.body)), (this.due = 'after_certificate12'))) });
      case 'after_certificate12':
        return take({
          [HANDSHAKE.certificateStatus]: (m) => this.keep(m, () => (this.list = { ...this.list, ocsp: read.readCertificateStatus(m.body) })),
          [HANDSHAKE.serverKeyExchange]: (m) => this.onServerKeyExchange(m),
          [HANDSHAKE.certificateRequest]: (m) => this.keep(m, () => (this.request = read.readCertificateRequest12(m.body))),
          [HANDSHAKE.serverHelloDone]: (m) => this.keep(m, () => this.answer12()),
        });
      case 'finished12':
        return take({ [HANDSHAKE.newSessionTicket]: (m) => this.keep(m), [HANDSHAKE.finished]: (m) => this.onFinished12(m) });
      case 'open':
        return take({
          [HANDSHAKE.newSessionTicket]: () => undefined,
          [HANDSHAKE.helloRequest]: () => undefined,
          // Browsers answer neither; the request is what tells why a page then fails.
          [HANDSHAKE.certificateRequest]: (m) => (this.request = this.isTls13 ? read.readCertificateRequest13(m.body) : read.readCertificateRequest12(m.body)),
          [HANDSHAKE.keyUpdate]: (m) => this.onKeyUpdate(m),
        });
    }
  }

  private keep(message: HandshakeMessage, then?: () => void): void {
    this.transcript.push(message.whole);
    then?.();
  }

  private onServerHello(message: HandshakeMessage): void {
    const hello = read.readServerHello(message.body);
    this.proof = message.whole;
    if (hello.helloRetryRequest) return this.onRetry(hello, message);
    this.serverHello = hello;
    this.alpn = hello.alpn;
    this.transcript.push(message.whole);
    const offered = this.hello.versions.length > 0 ? this.hello.versions : [this.hello.legacyVersion];
    if (hello.version < VERSION.TLS12) return this.finish('legacy-version');
    if (!offered.includes(hello.version)) return this.refuse('server_version', 4, `the server chose ${versionName(hello.version)}, which was not offered`);
    if (!this.hello.cipherSuites.includes(hello.cipherSuite)) return this.refuse('cipher_suite', 38 + 1 + hello.sessionId.length, `the server chose ${suiteName(hello.cipherSuite)}, which was not offered`);
    this.suite = cipherSuite(hello.cipherSuite);
    if (!this.suite) return this.finish('answered');
    if (hello.version === VERSION.TLS12) {
      if (this.suite.keyExchange === 'tls13') return this.refuse('cipher_suite', 38, `${this.suite.name} belongs to TLS 1.3 and the server chose TLS 1.2`);
      this.due = 'certificate12';
      return;
    }
    if (this.suite.keyExchange !== 'tls13') return this.refuse('cipher_suite', 38, `${this.suite.name} does not belong to TLS 1.3`);
    if (!hello.keyShare?.share) throw new DecodeError('key_share', 4, 'server_hello has no key_share');
    this.group = hello.keyShare.group;
    const share = this.state.keyShares.find(({ group }) => group === hello.keyShare!.group);
    if (!share) return this.refuse('key_share', 4, `the server chose ${groupName(hello.keyShare.group)}, for which no share was sent`);
    const shared = share.derive(hello.keyShare.share);
    if (!shared) throw new DecodeError('key_share', 4, `the server's ${groupName(share.group)} share is no valid one`);
    const keys = handshakeSecrets(this.suite.hash, shared, transcriptHash(this.suite.hash, this.transcript));
    this.handshakeKeys = keys;
    this.log('CLIENT_HANDSHAKE_TRAFFIC_SECRET', keys.client);
    this.log('SERVER_HANDSHAKE_TRAFFIC_SECRET', keys.server);
    this.reading = protection13(this.suite, keys.server);
    this.writing = protection13(this.suite, keys.client);
    this.due = 'encrypted_extensions';
  }

  /** RFC 8446 section 4.1.4: once, with the one share that the server named. */
  private onRetry(hello: read.ServerHello, message: HandshakeMessage): void {
    const suite = cipherSuite(hello.cipherSuite);
    if (this.retried) throw new DecodeError('random', 6, 'a second hello_retry_request came');
    if (!suite) return this.refuse('cipher_suite', 38, `the server chose ${suiteName(hello.cipherSuite)}, which was not offered`);
    this.retried = true;
    const first = transcriptHash(suite.hash, this.transcript);
    this.transcript = [Buffer.concat([uint8(254), uint24(first.length), first]), message.whole];
    let shares: readonly KeyShare[] = this.state.keyShares;
    if (hello.keyShare) {
      this.group = hello.keyShare.group;
      if (!this.hello.groups.includes(hello.keyShare.group)) return this.refuse('key_share', 4, `the server asks for ${groupName(hello.keyShare.group)}, which was not offered`);
      const share = makeKeyShare(hello.keyShare.group);
      if (!share) return this.finish('answered');
      shares = [share];
    }
    Object.assign(this.state, { keyShares: shares, ...(hello.cookie ? { cookie: hello.cookie } : {}) });
    const spec = hello.cookie ? { ...this.hello, extensions: [...this.hello.extensions, EXTENSION.cookie] } : this.hello;
    this.output.push(plainRecord(CONTENT.changeCipherSpec, uint8(1)));
    this.sendHello(buildHello(spec, this.state), VERSION.TLS12);
  }

  private onEncryptedExtensions(message: HandshakeMessage): void {
    const extensions = read.readEncryptedExtensions(message.body);
    this.transcript.push(message.whole);
    const alpn = extensions.get(EXTENSION.alpn);
    if (alpn) this.alpn = read.readAlpn(alpn);
    this.settingsWanted = extensions.has(EXTENSION.applicationSettings);
    this.due = 'certificate_or_request';
  }

  private onCompressedCertificate(message: HandshakeMessage): void {
    const { algorithm, length, compressed } = read.readCompressedCertificate(message.body);
    if (length > 256 * 1024) throw new DecodeError('uncompressed_length', 6, `the certificate message says it unpacks to ${length} bytes`);
    const body = decompressCertificate(algorithm, compressed, length);
    if (!body) throw new DecodeError('compressed_certificate_message', 12, `the certificate message does not unpack with algorithm ${algorithm}`);
    this.onCertificate13(message, body);
  }

  private onCertificate13(message: HandshakeMessage, body: Buffer): void {
    this.list = read.readCertificate13(body);
    this.transcript.push(message.whole);
    if (this.list.certificates.length === 0) throw new DecodeError('certificate_list', 5, 'the server sent no certificate');
    this.due = 'certificate_verify';
  }

  private onCertificateVerify(message: HandshakeMessage): void {
    const { scheme, signature } = read.readCertificateVerify(message.body);
    this.scheme = scheme;
    const content = certificateVerifyContent(transcriptHash(this.suite!.hash, this.transcript));
    this.transcript.push(message.whole);
    if (!this.signed(scheme, content, signature)) return this.finish('bad-signature', message.whole);
    this.due = 'finished';
  }

  /** True also for what cannot be judged: an unreadable certificate is found where certificates are looked at. */
  private signed(scheme: number, content: Buffer, signature: Buffer): boolean {
    const key = publicKey(this.list.certificates[0]);
    return key === null || checkSignature(scheme, key, content, signature) !== 'invalid';
  }

  private onFinished13(message: HandshakeMessage): void {
    const { hash } = this.suite!;
    const keys = this.handshakeKeys!;
    if (!same(finishedMac(hash, keys.server, transcriptHash(hash, this.transcript)), message.body)) return this.finish('bad-record', message.whole);
    this.transcript.push(message.whole);
    if (!this.handshake.empty) throw new DecodeError('finished', message.whole.length, 'bytes follow finished in its record');
    const application = applicationSecrets(hash, keys.handshake, transcriptHash(hash, this.transcript));
    this.log('CLIENT_TRAFFIC_SECRET_0', application.client);
    this.log('SERVER_TRAFFIC_SECRET_0', application.server);
    if (!this.retried && this.state.sessionId.length > 0) this.output.push(plainRecord(CONTENT.changeCipherSpec, uint8(1)));
    if (this.settingsWanted) this.sendHandshake(HANDSHAKE.encryptedExtensions, vector(2, uint16(EXTENSION.applicationSettings), vector(2)));
    if (this.request) this.sendHandshake(HANDSHAKE.certificate, Buffer.concat([vector(1, this.request.context), vector(3)]));
    this.sendHandshake(HANDSHAKE.finished, finishedMac(hash, keys.client, transcriptHash(hash, this.transcript)));
    this.serverSecret = application.server;
    this.reading = protection13(this.suite!, application.server);
    this.writing = protection13(this.suite!, application.client);
    this.complete();
  }

  private onKeyUpdate(message: HandshakeMessage): void {
    if (!this.isTls13 || !this.serverSecret || message.body.length !== 1) throw new DecodeError('key_update', 4, 'key_update is not well formed');
    this.serverSecret = expandLabel(this.suite!.hash, this.serverSecret, 'traffic upd', Buffer.alloc(0), hashLength(this.suite!.hash));
    this.reading = protection13(this.suite!, this.serverSecret);
  }

  private onServerKeyExchange(message: HandshakeMessage): void {
    this.transcript.push(message.whole);
    if (this.suite!.keyExchange !== 'ecdhe') throw new DecodeError('handshake type', 0, `server_key_exchange came with ${this.suite!.name}`);
    const exchange = read.readServerKeyExchange(message.body);
    this.exchange = exchange;
    this.group = exchange.group;
    this.scheme = exchange.scheme;
    const content = Buffer.concat([this.state.random, this.serverHello!.random, exchange.params]);
    if (!this.signed(exchange.scheme, content, exchange.signature)) return this.finish('bad-signature', message.whole);
    if (!this.hello.groups.includes(exchange.group)) this.refuse('namedcurve', 5, `the server chose ${groupName(exchange.group)}, which was not offered`);
  }

  /** Our second flight of TLS 1.2, RFC 5246 section 7.3. */
  private answer12(): void {
    const suite = this.suite!;
    let premaster: Buffer | null;
    let keyExchange: Buffer;
    if (suite.keyExchange === 'rsa') {
      const key = publicKey(this.list.certificates[0]);
      premaster = Buffer.concat([uint16(VERSION.TLS12), randomBytes(46)]);
      const encrypted = key?.asymmetricKeyType === 'rsa' ? publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, premaster) : null;
      if (!encrypted) throw new DecodeError('certificate', 4, `${suite.name} wants an RSA certificate`);
      keyExchange = vector(2, encrypted);
    } else {
      if (!this.exchange) throw new DecodeError('handshake type', 0, 'server_hello_done came before server_key_exchange');
      const share = makeKeyShare(this.exchange.group);
      if (!share) return this.finish('answered');
      premaster = share.derive(this.exchange.share);
      if (!premaster) throw new DecodeError('public', 8, `the server's ${groupName(this.exchange.group)} share is no valid point`);
      keyExchange = vector(1, share.offer);
    }
    if (this.request) this.sendHandshake(HANDSHAKE.certificate, vector(3));
    this.sendHandshake(HANDSHAKE.clientKeyExchange, keyExchange);
    const main = this.deriveMain(premaster);
    const seed = Buffer.concat([this.serverHello!.random, this.state.random]);
    const keys = keys12(suite, (length) => prf12(suite.hash, main, 'key expansion', seed, length));
    this.output.push(plainRecord(CONTENT.changeCipherSpec, uint8(1)));
    this.note('client', 'change_cipher_spec', undefined, 1, false);
    this.pendingRead = protection12(suite, keys.server);
    this.writing = protection12(suite, keys.client);
    this.sendHandshake(HANDSHAKE.finished, prf12(suite.hash, main, 'client finished', transcriptHash(suite.hash, this.transcript), 12));
    this.due = 'finished12';
  }

  /** The extended main secret (RFC 7627) where the server took it up. */
  private deriveMain(premaster: Buffer): Buffer {
    const { hash } = this.suite!;
    const extended = this.serverHello!.extensions.has(EXTENSION.extendedMasterSecret);
    this.mainSecret = extended
      ? prf12(hash, premaster, 'extended master secret', transcriptHash(hash, this.transcript), 48)
      : prf12(hash, premaster, 'master secret', Buffer.concat([this.state.random, this.serverHello!.random]), 48);
    this.log('CLIENT_RANDOM', this.mainSecret);
    return this.mainSecret;
  }

  private onFinished12(message: HandshakeMessage): void {
    const { hash } = this.suite!;
    if (!this.reading) throw new DecodeError('handshake type', 0, 'finished came before change_cipher_spec');
    if (!same(prf12(hash, this.mainSecret!, 'server finished', transcriptHash(hash, this.transcript), 12), message.body)) return this.finish('bad-record', message.whole);
    this.complete();
  }

  private sendHandshake(type: number, body: Buffer): void {
    const message = Buffer.concat([uint8(type), uint24(body.length), body]);
    this.transcript.push(message);
    this.output.push(this.writing ? this.writing.seal(CONTENT.handshake, message) : plainRecord(CONTENT.handshake, message));
    this.note('client', handshakeName(type), type, message.length, this.writing !== null);
  }

  private complete(): void {
    this.due = 'open';
    this.outcome = 'completed';
  }

  private refuse(field: string, offset: number, says: string): void {
    this.malformed = { message: this.lastMessage, field, offset, says };
    this.finish('unoffered-choice');
  }

  private breakOff(message: string, field: string, offset: number, says: string): void {
    if (this.completed) {
      // The handshake stands; what broke is told by the step that reads the application data.
      this.end = 'closed';
      return;
    }
    this.malformed = { message: clip(message), field: clip(field), offset: Math.max(0, offset), says: clip(says) };
    this.finish('malformed', this.firstBytes);
  }

  private finish(outcome: TlsOutcome, proof?: Buffer): void {
    if (this.outcome === null) this.outcome = outcome;
    if (proof !== undefined) this.proof = proof;
  }

  private note(from: 'client' | 'server', name: string, type: number | undefined, size: number, encrypted: boolean): void {
    if (type !== undefined) this.lastMessage = name;
    if (this.messages.length >= MOST_MESSAGES_KEPT) return;
    this.messages.push({ from, name, ...(type === undefined ? {} : { type }), size, ms: this.now() - this.started, encrypted });
  }

  private log(label: string, secret: Buffer): void {
    this.secrets.push(`${label} ${this.state.random.toString('hex')} ${secret.toString('hex')}`);
  }
}

/** Random bytes and key shares for one client. Shares cost time, so a run makes them once and shares them between hellos. */
export function freshState(hello: HelloSpec, keyShares: readonly KeyShare[] = []): HelloState {
  const shares = hello.keyShares.map((group) => keyShares.find((share) => share.group === group) ?? makeKeyShare(group));
  return {
    random: randomBytes(32),
    // 32 bytes for the compatibility mode of RFC 8446 appendix D.4; clients before TLS 1.3 sent none.
    sessionId: hello.versions.includes(VERSION.TLS13) ? randomBytes(32) : Buffer.alloc(0),
    keyShares: shares.filter((share) => share !== null),
    entropy: randomBytes(64),
  };
}

function downgradeSentinel(hello: read.ServerHello, offered: HelloSpec): 'tls12' | 'tls11' | null {
  if (!offered.versions.includes(VERSION.TLS13) || hello.version >= VERSION.TLS13) return null;
  const tail = hello.random.subarray(24).toString('latin1');
  return tail === 'DOWNGRD\x01' ? 'tls12' : tail === 'DOWNGRD\x00' ? 'tls11' : null;
}

function publicKey(der: Buffer | undefined): KeyObject | null {
  if (!der) return null;
  try {
    return new X509Certificate(der).publicKey;
  } catch {
    return null;
  }
}

function alertRecord(level: number, number: number): Buffer {
  return plainRecord(CONTENT.alert, Buffer.from([level, number]));
}

function same(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

function clip(text: string): string {
  return text.length > 1024 ? text.slice(0, 1024) : text;
}

function printable(bytes: Buffer): string {
  return [...bytes.subarray(0, 200)].map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : byte === 0x0a ? '\n' : byte === 0x0d ? '' : `\\x${byte.toString(16).padStart(2, '0')}`)).join('').trim();
}

