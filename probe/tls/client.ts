import { createHash, randomBytes } from 'node:crypto';
import type { TlsObservation } from '../../lib/protocol/observation.ts';
import { ForeignTalk } from './foreign-talk.ts';
import { Handshake } from './handshake.ts';
import type { HelloSpec, HelloState } from './hello.ts';
import { Journal } from './journal.ts';
import { makeKeyShare, type KeyShare } from './key-exchange.ts';
import { CONTENT, VERSION } from './numbers.ts';
import { Reception } from './reception.ts';
import { MOST_PLAIN } from './record-stream.ts';
import { report, type TlsReport } from './report.ts';
import type { CertificateList } from './certificate-messages.ts';

export type End = 'closed' | 'reset' | 'timed-out';
export type { TlsReport } from './report.ts';
export type { CertificateList as ReceivedCertificates } from './certificate-messages.ts';

/**
 * One TLS client handshake without a socket: bytes in by `receive`, bytes out by `takeOutput`. It goes as far as
 * a browser with no client certificate goes, keeps what it sees, and never throws for what the peer sends.
 *
 *   hello sent ─▶ server_hello ─▶ TLS 1.3: flight13 ─▶ open ─▶ application data, key updates
 *        ▲             │    └───▶ TLS 1.2: flight12 ─▶ open
 *        └── retry ────┘
 *
 * From every state an alert, a break in the grammar or the end of the connection leads to an outcome.
 */
export class TlsClient {
  readonly hello: HelloSpec;
  private readonly handshake: Handshake;
  private readonly journal: Journal;
  private readonly reception: Reception;
  private readonly foreign = new ForeignTalk();
  private received = 0;
  private end: End | null = null;

  /** `state`: made by `freshState`; `now`: milliseconds from a monotonic clock. */
  constructor(hello: HelloSpec, options: { now: () => number; state?: HelloState }) {
    this.hello = hello;
    this.journal = new Journal(options.now);
    this.handshake = new Handshake(hello, { ...(options.state ?? freshState(hello)) }, this.journal);
    this.reception = new Reception(this.handshake);
    this.handshake.sendHello(this.handshake.firstHello, VERSION.TLS10);
  }

  /** True once there is an outcome; after `completed` application data flows. */
  get done(): boolean {
    return this.journal.outcome !== null;
  }

  get completed(): boolean {
    return this.journal.completed;
  }

  /** It ended because nothing more came. */
  get silent(): boolean {
    return this.journal.outcome === 'timed-out';
  }

  get certificateRequested(): boolean {
    return this.handshake.request !== null;
  }

  get negotiated(): { version: number; alpn: string | null } | null {
    const { serverHello, alpn } = this.handshake;
    return serverHello && { version: serverHello.version, alpn };
  }

  /** A hidden hello was sent and the server went on with the one that hides it: no connection to the site. */
  get uncovered(): boolean {
    return this.handshake.cover?.accepted === false;
  }

  get certificates(): CertificateList {
    return this.handshake.list;
  }

  /** Lines of the NSS key log format, for a capture's Decryption Secrets Block. */
  get secrets(): readonly string[] {
    return this.handshake.secrets;
  }

  /** The bytes so far are no TLS, and more of them may tell which protocol they are. */
  get puzzled(): boolean {
    return this.foreign.begun && !this.done;
  }

  /** An alert after the handshake and before any application data: the peer did not accept our last flight. */
  get refusedAfterwards(): boolean {
    return this.lateAlert !== undefined && this.reception.applicationBytes === 0;
  }

  /** The alert that ended the connection after the handshake was complete. */
  get lateAlert(): TlsObservation['alert'] {
    return this.completed && this.journal.alert?.number !== 0 ? this.journal.alert : undefined;
  }

  /** close_notify, an alert, or bytes that no longer verify: nothing more will be read. */
  get closedByPeer(): boolean {
    return this.completed && (this.reception.over || this.end !== null);
  }

  takeOutput(): Buffer[] {
    return this.handshake.output.splice(0);
  }

  takeApplication(): Buffer[] {
    return this.reception.application.splice(0);
  }

  /** Queues application data for the peer. Only after `completed`. */
  send(data: Buffer): void {
    const { writing, output } = this.handshake;
    if (!writing || !this.completed) throw new Error('application data before the handshake is complete');
    for (let at = 0; at < data.length; at += MOST_PLAIN) output.push(writing.seal(CONTENT.applicationData, data.subarray(at, at + MOST_PLAIN)));
  }

  receive(bytes: Buffer): void {
    if (this.end || this.reception.over) return;
    this.received += bytes.length;
    if (this.handshake.serverHello || !this.foreign.hear(bytes)) return this.reception.receive(bytes);
    if (this.foreign.settled) this.journal.finish('not-tls');
  }

  /** The connection ended, or the time is up. */
  close(how: End): void {
    if (this.end) return;
    this.end = how;
    if (this.done) return;
    if (this.foreign.begun) return this.journal.finish('not-tls');
    if (how !== 'timed-out' && this.reception.endOnWarning()) return;
    this.journal.finish(how, this.foreign.bytes);
  }

  report(): TlsReport {
    return report(this.handshake, {
      refusedAfterwards: this.refusedAfterwards,
      received: this.received,
      ended: this.end === null || this.end === 'timed-out' ? 'open' : this.end,
      foreign: this.journal.outcome === 'not-tls' ? { bytes: this.foreign.bytes, speaks: this.foreign.protocol } : null,
    });
  }
}

/**
 * Random bytes and key shares for one client. Shares cost time, so a run makes them once and shares them between
 * hellos. The same shares draw the same GREASE values and the same order: such hellos differ in their specs alone.
 */
export function freshState(hello: HelloSpec, keyShares: readonly KeyShare[] = []): HelloState {
  const shares = hello.keyShares.map((group) => keyShares.find((share) => share.group === group) ?? makeKeyShare(group));
  return {
    random: randomBytes(32),
    // 32 bytes for the compatibility mode of RFC 8446 appendix D.4; clients before TLS 1.3 sent none.
    sessionId: hello.versions.includes(VERSION.TLS13) ? randomBytes(32) : Buffer.alloc(0),
    keyShares: shares.filter((share) => share !== null),
    entropy: keyShares.length > 0 ? createHash('sha512').update(Buffer.concat(keyShares.map(({ offer }) => offer))).digest() : randomBytes(64),
  };
}

