import { alertName } from '../../lib/codes/alerts.ts';
import type { TlsObservation } from '../../lib/protocol/observation.ts';
import { alertRecord } from './alert-record.ts';
import { DecodeError, uint16 } from './cursor.ts';
import type { Handshake, Stage } from './handshake.ts';
import type { Journal } from './journal.ts';
import { CONTENT, HANDSHAKE, VERSION, handshakeName } from './numbers.ts';
import { MOST_PLAIN, MessageStream, RecordStream, type HandshakeMessage, type TlsRecord } from './record-stream.ts';
import { serverHelloStage } from './server-hello.ts';
import { isRetry, readAlert } from './server-messages.ts';
import { Stop, Unoffered } from './stop.ts';

/** Of a handshake: a browser gives up on certificate chains of about 100 kB. */
const MOST_HANDSHAKE_BYTES = 2 * 1024 * 1024;
/** Records that say nothing, and warnings: BoringSSL draws the same lines. */
const MOST_EMPTY_RECORDS = 32;
const MOST_WARNINGS = 4;

/**
 * The record layer of one handshake (RFC 8446 section 5, RFC 5246 section 6): opens records, joins messages, and
 * hands each to the state that it belongs to. Whatever the bytes break becomes an outcome in the journal.
 */
export class Reception {
  private readonly handshake: Handshake;
  private readonly journal: Journal;
  private readonly records = new RecordStream();
  private readonly messages = new MessageStream();
  private stage: Stage;
  private received = 0;
  private emptyRecords = 0;
  private warnings = 0;
  /** A warning that nothing has followed yet. */
  private warning: TlsObservation['alert'];
  /** Application data received and not yet taken. */
  application: Buffer[] = [];
  applicationBytes = 0;

  constructor(handshake: Handshake) {
    this.handshake = handshake;
    this.journal = handshake.journal;
    this.stage = serverHelloStage(handshake);
  }

  /** Nothing more is read: there is an outcome, and after `completed` an alert or a break. */
  get over(): boolean {
    const { alert, brokenLater, completed, outcome } = this.journal;
    return outcome !== null && (!completed || alert !== undefined || brokenLater !== null);
  }

  receive(bytes: Buffer): void {
    if (this.over) return;
    this.received += bytes.length;
    this.records.push(bytes);
    this.guard('record', bytes, () => {
      for (let record = this.records.next(); record; record = this.records.next()) {
        const taken = record;
        this.guard('record', startOf(record), () => this.onRecord(taken));
        if (this.over) return;
      }
      if (!this.journal.completed && this.received > MOST_HANDSHAKE_BYTES) throw new DecodeError('length', 0, `more than ${MOST_HANDSHAKE_BYTES} bytes came and the handshake is not complete`);
    });
  }

  /** The connection ended on a warning that nothing followed: that is what the peer had to say. True where so. */
  endOnWarning(): boolean {
    if (!this.warning) return false;
    this.journal.alert = this.warning;
    this.journal.finish('alert', alertRecord(this.warning));
    return true;
  }

  /** Runs what reads foreign bytes, and makes an outcome of what they break. */
  private guard(message: string, proof: Buffer, read: () => void): void {
    try {
      read();
    } catch (error) {
      if (error instanceof Stop) this.journal.finish(error.outcome, error.proof);
      else if (error instanceof DecodeError) this.journal.breakOff(error instanceof Unoffered ? 'unoffered-choice' : 'malformed', message, { field: error.field, offset: error.offset, says: error.message }, proof);
      else throw error;
    }
  }

  private onRecord(record: TlsRecord): void {
    if (record.type === CONTENT.changeCipherSpec) return this.onChangeCipherSpec(record.fragment);
    const { type, content, encrypted } = this.open(record);
    if (content.length > MOST_PLAIN) throw new DecodeError('record length', 3, `a record holds ${content.length} bytes and ${MOST_PLAIN} is the most`);
    if (type === CONTENT.alert) return this.guard('alert', content, () => this.onAlert(content, encrypted));
    this.warning = undefined;
    if (type === CONTENT.handshake) return this.onHandshakeRecord(content, encrypted);
    if (type !== CONTENT.applicationData) throw new DecodeError('content type', 0, `a protected record holds content type ${type}`);
    if (!this.stage.open) throw new DecodeError('content type', 0, `application data came where ${this.stage.due} was due`);
    if (content.length === 0) return this.countEmpty();
    this.emptyRecords = 0;
    this.applicationBytes += content.length;
    this.application.push(content);
  }

  /** @throws {Stop} `bad-record` for one that does not verify. */
  private open({ type, fragment }: TlsRecord): { type: number; content: Buffer; encrypted: boolean } {
    const { reading, isTls13 } = this.handshake;
    // A TLS 1.3 server that could not make keys of our hello, and many a middlebox, send their alert in the clear.
    if (reading === null || (isTls13 && type === CONTENT.alert)) return { type, content: fragment, encrypted: false };
    if (isTls13 && type !== CONTENT.applicationData) throw new DecodeError('content type', 0, `an unprotected record of content type ${type} came where protected ones were due`);
    const opened = reading.open(type, fragment);
    if (!opened) throw new Stop('bad-record', Buffer.concat([Buffer.from([type, 3, 3]), uint16(fragment.length), fragment]));
    return { ...opened, encrypted: true };
  }

  private onChangeCipherSpec(fragment: Buffer): void {
    const { handshake, stage } = this;
    this.journal.note('server', 'change_cipher_spec', undefined, fragment.length, false);
    if (stage.readingNext && handshake.reading === null) {
      this.insist(fragment);
      handshake.reading = stage.readingNext;
      return;
    }
    // For middleboxes' sake, without meaning, anywhere before Finished (RFC 8446 section 5).
    const meaningless = handshake.hello.versions.includes(VERSION.TLS13) && (handshake.serverHello === null || handshake.isTls13) && !stage.open;
    if (!meaningless) throw new DecodeError('content type', 0, `change_cipher_spec came where ${stage.due} was due`);
    this.insist(fragment);
    this.countEmpty();
  }

  private insist(changeCipherSpec: Buffer): void {
    if (changeCipherSpec.length !== 1 || changeCipherSpec[0] !== 1) throw new DecodeError('change_cipher_spec', 5, `change_cipher_spec holds ${changeCipherSpec.subarray(0, 8).toString('hex') || 'nothing'} where 01 is due`);
    if (!this.messages.empty) throw new DecodeError('content type', 0, 'change_cipher_spec came in the middle of a handshake message');
  }

  private countEmpty(): void {
    if (++this.emptyRecords > MOST_EMPTY_RECORDS) throw new DecodeError('content type', 0, `more than ${MOST_EMPTY_RECORDS} records came that carry nothing`);
  }

  private onAlert(content: Buffer, encrypted: boolean): void {
    const { level, number } = readAlert(content);
    const alert = { level, number, name: alertName(number), after: this.journal.last, encrypted };
    this.journal.note('server', `alert ${alert.name}`, undefined, content.length, encrypted);
    if (level !== WARNING && level !== FATAL) throw new DecodeError('alert level', 0, `the alert's level is ${level} and only warning (1) and fatal (2) exist`);
    const closes = number === CLOSE_NOTIFY && level === WARNING;
    // Below TLS 1.3 a warning ends nothing (RFC 5246 section 7.2); in it only user_canceled does not.
    const fatal = level === FATAL || (this.handshake.isTls13 && number !== USER_CANCELED);
    if (closes && !this.journal.completed && this.endOnWarning()) return;
    if (!closes && !fatal) {
      this.warning = alert;
      if (++this.warnings <= MOST_WARNINGS) return;
    }
    this.journal.alert ??= alert;
    if (!this.journal.completed) this.journal.finish(closes ? 'closed' : 'alert', alertRecord(alert));
  }

  private onHandshakeRecord(content: Buffer, encrypted: boolean): void {
    if (content.length === 0) throw new DecodeError('fragment', 5, 'a handshake record is empty');
    this.messages.push(content);
    for (let message = this.messages.next(); message; message = this.messages.next()) {
      const { whole, type } = message;
      const taken = message;
      this.guard(nameOf(message), whole, () => this.onMessage(type, taken, encrypted));
      if (this.over) return;
    }
  }

  private onMessage(type: number, message: HandshakeMessage, encrypted: boolean): void {
    const name = nameOf(message);
    const { handshake, stage } = this;
    // A HelloRequest means nothing in a handshake that runs already (RFC 5246 section 7.4.1.1).
    if (type === HANDSHAKE.helloRequest && !stage.open && !handshake.isTls13 && message.body.length === 0) return this.countEmpty();
    this.journal.note('server', name, type, message.whole.length, encrypted);
    const handle = stage.takes[type];
    if (!handle) throw new DecodeError('handshake type', 0, `${name} came where ${stage.due} was due`);
    const { reading } = handshake;
    this.stage = handle(message);
    // RFC 8446 section 5.1: no message may span a change of keys.
    if (handshake.reading !== reading && !this.messages.empty) throw new DecodeError('fragment', message.whole.length, `more bytes follow ${name} in its record, under keys that no longer hold`);
    if (this.stage.open && this.journal.outcome === null) this.journal.finish('completed');
  }
}

const WARNING = 1;
const FATAL = 2;
const CLOSE_NOTIFY = 0;
const USER_CANCELED = 90;

function startOf({ type, version, fragment }: TlsRecord): Buffer {
  return Buffer.concat([Buffer.from([type]), uint16(version), uint16(fragment.length), fragment.subarray(0, 1024)]);
}

/** A HelloRetryRequest is a ServerHello with a random of its own. */
function nameOf({ type, body }: HandshakeMessage): string {
  return type === HANDSHAKE.serverHello && isRetry(body) ? 'hello_retry_request' : handshakeName(type);
}
