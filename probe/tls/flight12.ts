import { constants, publicEncrypt, randomBytes, timingSafeEqual } from 'node:crypto';
import { groupName, schemeName } from '../../lib/protocol/tls-names.ts';
import { afterHandshake } from './after-handshake.ts';
import * as certificates from './certificate-messages.ts';
import { DecodeError, uint16, vector } from './cursor.ts';
import type { Handshake, Stage } from './handshake.ts';
import { makeKeyShare } from './key-exchange.ts';
import { prf12, transcriptHash } from './key-schedule.ts';
import { EXTENSION, GROUP, HANDSHAKE, VERSION } from './numbers.ts';
import { keys12, protection12, type Protection } from './protection.ts';
import type { HandshakeMessage } from './record-stream.ts';
import * as read from './server-messages.ts';
import { Stop, Unoffered } from './stop.ts';
import type { CipherSuite } from './suites.ts';

/**
 * What follows a ServerHello of TLS 1.2, RFC 5246 section 7.3.
 *
 *   certificate ─▶ [certificate_status] ─▶ [server_key_exchange] ─▶ [certificate_request] ─▶ server_hello_done ─▶ ours
 *     ─▶ [new_session_ticket] ─▶ change_cipher_spec ─▶ finished ─▶ open
 */
export function flight12(handshake: Handshake, hello: read.ServerHello, suite: CipherSuite): Stage {
  return new Flight(handshake, hello, suite).begin();
}

class Flight {
  private readonly handshake: Handshake;
  private readonly hello: read.ServerHello;
  private readonly suite: CipherSuite;
  private exchange: read.ServerKeyExchange | null = null;
  private mainSecret: Buffer = Buffer.alloc(0);

  constructor(handshake: Handshake, hello: read.ServerHello, suite: CipherSuite) {
    this.handshake = handshake;
    this.hello = hello;
    this.suite = suite;
  }

  begin(): Stage {
    return { due: 'certificate', takes: { [HANDSHAKE.certificate]: (message) => this.onCertificate(message) } };
  }

  private onCertificate({ body, whole }: HandshakeMessage): Stage {
    const timestamps = this.hello.extensions.get(EXTENSION.signedCertificateTimestamp)?.rest() ?? null;
    this.handshake.list = { ...certificates.readCertificate12(body), timestamps };
    this.handshake.transcript.push(whole);
    return this.afterCertificate(this.hello.extensions.has(EXTENSION.statusRequest) ? { [HANDSHAKE.certificateStatus]: (message) => this.onStatus(message) } : {});
  }

  private afterCertificate(also: Stage['takes']): Stage {
    if (this.suite.keyExchange !== 'ecdhe') return this.afterExchange(also);
    return { due: 'server_key_exchange', takes: { ...also, [HANDSHAKE.serverKeyExchange]: (message) => this.onKeyExchange(message) } };
  }

  private afterExchange(also: Stage['takes'] = {}): Stage {
    return this.beforeDone({ ...also, [HANDSHAKE.certificateRequest]: (message) => this.onRequest(message) });
  }

  private beforeDone(also: Stage['takes'] = {}): Stage {
    return { due: 'server_hello_done', takes: { ...also, [HANDSHAKE.serverHelloDone]: (message) => this.onDone(message) } };
  }

  private onStatus({ body, whole }: HandshakeMessage): Stage {
    this.handshake.list = { ...this.handshake.list, ocsp: certificates.readCertificateStatus(body) };
    this.handshake.transcript.push(whole);
    return this.afterCertificate({});
  }

  private onKeyExchange({ body, whole }: HandshakeMessage): Stage {
    const { handshake } = this;
    const exchange = read.readServerKeyExchange(body);
    this.exchange = exchange;
    handshake.group = exchange.group;
    handshake.scheme = exchange.scheme;
    // The hybrid groups belong to TLS 1.3 alone.
    if (!handshake.hello.groups.includes(exchange.group) || exchange.group === GROUP.x25519mlkem768) throw new Unoffered('namedcurve', 5, `the server chose ${groupName(exchange.group)}, which was not offered`);
    if (!handshake.hello.schemes.includes(exchange.scheme)) throw new Unoffered('signature algorithm', 4 + exchange.params.length, `the server signed with ${schemeName(exchange.scheme)}, which was not offered`);
    handshake.insistOnSignature(exchange.scheme, Buffer.concat([handshake.state.random, this.hello.random, exchange.params]), exchange.signature, whole);
    handshake.transcript.push(whole);
    return this.afterExchange();
  }

  private onRequest({ body, whole }: HandshakeMessage): Stage {
    this.handshake.request = certificates.readCertificateRequest12(body);
    this.handshake.transcript.push(whole);
    return this.beforeDone();
  }

  private onDone({ body, whole }: HandshakeMessage): Stage {
    const { handshake, suite } = this;
    if (body.length > 0) throw new DecodeError('server_hello_done', 4, `server_hello_done holds ${body.length} bytes and none is due`);
    handshake.transcript.push(whole);
    const { premaster, offer } = suite.keyExchange === 'rsa' ? this.byRsa() : this.byCurve();
    if (handshake.request) handshake.sendMessage(HANDSHAKE.certificate, vector(3));
    handshake.sendMessage(HANDSHAKE.clientKeyExchange, offer);
    this.mainSecret = this.deriveMain(premaster);
    const seed = Buffer.concat([this.hello.random, handshake.state.random]);
    const keys = keys12(suite, (length) => prf12(suite.hash, this.mainSecret, 'key expansion', seed, length));
    handshake.sendChangeCipherSpec();
    handshake.writing = protection12(suite, keys.client);
    handshake.sendMessage(HANDSHAKE.finished, this.verifyData('client finished'));
    const readingNext = protection12(suite, keys.server);
    return this.finished(readingNext, this.hello.extensions.has(EXTENSION.sessionTicket));
  }

  private byRsa(): { premaster: Buffer; offer: Buffer } {
    const key = this.handshake.serverKey;
    if (key?.asymmetricKeyType !== 'rsa') throw new Unoffered('certificate', 4, `${this.suite.name} wants a certificate with an RSA key`);
    const premaster = Buffer.concat([uint16(VERSION.TLS12), randomBytes(46)]);
    try {
      return { premaster, offer: vector(2, publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, premaster)) };
    } catch {
      throw new DecodeError('certificate', 4, "nothing can be encrypted with the certificate's RSA key");
    }
  }

  private byCurve(): { premaster: Buffer; offer: Buffer } {
    const { group, share: peer } = this.exchange!;
    const share = makeKeyShare(group);
    if (!share) throw new Stop('answered');
    const premaster = share.derive(peer);
    if (!premaster) throw new DecodeError('public', 8, `the server's ${groupName(group)} share is no valid point`);
    return { premaster, offer: vector(1, share.offer) };
  }

  /** The extended main secret (RFC 7627) where the server took it up. */
  private deriveMain(premaster: Buffer): Buffer {
    const { handshake, hello } = this;
    const { hash } = this.suite;
    const main = hello.extensions.has(EXTENSION.extendedMasterSecret)
      ? prf12(hash, premaster, 'extended master secret', transcriptHash(hash, handshake.transcript), 48)
      : prf12(hash, premaster, 'master secret', Buffer.concat([handshake.state.random, hello.random]), 48);
    handshake.log('CLIENT_RANDOM', main);
    return main;
  }

  private finished(readingNext: Protection, ticket: boolean): Stage {
    const takes: Stage['takes'] = { [HANDSHAKE.finished]: (message) => this.onFinished(message) };
    return { due: 'finished', readingNext, takes: ticket ? { ...takes, [HANDSHAKE.newSessionTicket]: (message) => this.onTicket(message, readingNext) } : takes };
  }

  private onTicket({ whole }: HandshakeMessage, readingNext: Protection): Stage {
    if (this.handshake.reading) throw new DecodeError('handshake type', 0, 'new_session_ticket came after change_cipher_spec');
    this.handshake.transcript.push(whole);
    return this.finished(readingNext, false);
  }

  private onFinished({ body, whole }: HandshakeMessage): Stage {
    const { handshake } = this;
    if (!handshake.reading) throw new DecodeError('handshake type', 0, 'finished came before change_cipher_spec');
    const expected = this.verifyData('server finished');
    if (body.length !== expected.length || !timingSafeEqual(body, expected)) throw new Stop('bad-record', whole);
    return afterHandshake(handshake, null);
  }

  private verifyData(label: string): Buffer {
    const { hash } = this.suite;
    return prf12(hash, this.mainSecret, label, transcriptHash(hash, this.handshake.transcript), 12);
  }
}
