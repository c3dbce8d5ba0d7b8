import { timingSafeEqual } from 'node:crypto';
import { groupName, schemeName } from '../../lib/protocol/tls-names.ts';
import { afterHandshake } from './after-handshake.ts';
import * as certificates from './certificate-messages.ts';
import { DecodeError, uint16, vector } from './cursor.ts';
import { decompressCertificate, offeredCompression } from './decompress.ts';
import type { Handshake, Stage } from './handshake.ts';
import { applicationSecrets, finishedMac, handshakeSecrets, transcriptHash, type HandshakeSecrets } from './key-schedule.ts';
import { EXTENSION, HANDSHAKE } from './numbers.ts';
import { protection13 } from './protection.ts';
import type { HandshakeMessage } from './record-stream.ts';
import { judgeAlpn, judgeCertificateExtensions, judgeEncryptedExtensions, judgeKeyShare, judgeRetryConfigs } from './server-hello-rules.ts';
import * as read from './server-messages.ts';
import { certificateVerifyContent, schemeFits13 } from './signatures.ts';
import { Stop, Unoffered } from './stop.ts';
import type { CipherSuite } from './suites.ts';

/**
 * What follows a ServerHello of TLS 1.3, RFC 8446 section 4.3 on. All of it comes protected.
 *
 *   encrypted_extensions ─▶ [certificate_request] ─▶ certificate or compressed_certificate ─▶ certificate_verify ─▶ finished ─▶ ours, open
 */
export function flight13(handshake: Handshake, hello: read.ServerHello, suite: CipherSuite): Stage {
  handshake.group = hello.keyShare?.group;
  const { share, peer } = judgeKeyShare(hello, handshake.retry, handshake.state.keyShares);
  const shared = share.derive(peer);
  if (!shared) throw new DecodeError('key_share', hello.extensions.get(EXTENSION.keyShare)?.offset ?? 0, `the server's ${groupName(share.group)} share is no valid one`);
  const keys = handshakeSecrets(suite.hash, shared, transcriptHash(suite.hash, handshake.transcript));
  handshake.log('CLIENT_HANDSHAKE_TRAFFIC_SECRET', keys.client);
  handshake.log('SERVER_HANDSHAKE_TRAFFIC_SECRET', keys.server);
  handshake.reading = protection13(suite, keys.server);
  handshake.writing = protection13(suite, keys.client);
  return new Flight(handshake, suite, keys).begin();
}

class Flight {
  private readonly handshake: Handshake;
  private readonly suite: CipherSuite;
  private readonly keys: HandshakeSecrets;
  private settingsWanted = false;

  constructor(handshake: Handshake, suite: CipherSuite, keys: HandshakeSecrets) {
    this.handshake = handshake;
    this.suite = suite;
    this.keys = keys;
  }

  begin(): Stage {
    return { due: 'encrypted_extensions', takes: { [HANDSHAKE.encryptedExtensions]: (message) => this.onEncryptedExtensions(message) } };
  }

  private onEncryptedExtensions({ body, whole }: HandshakeMessage): Stage {
    const { handshake } = this;
    const extensions = read.readEncryptedExtensions(body);
    judgeEncryptedExtensions(extensions, handshake.firstHello.extensions);
    const alpn = extensions.get(EXTENSION.alpn);
    if (alpn) handshake.alpn = judgeAlpn(read.readAlpn(alpn), handshake.hello.alpn);
    handshake.retryConfigs = judgeRetryConfigs(extensions, handshake.cover?.accepted === true);
    this.settingsWanted = extensions.has(EXTENSION.applicationSettings);
    handshake.transcript.push(whole);
    return this.certificate({ [HANDSHAKE.certificateRequest]: (message) => this.onRequest(message) });
  }

  private onRequest({ body, whole }: HandshakeMessage): Stage {
    const request = certificates.readCertificateRequest13(body);
    if (request.context.length > 0) throw new DecodeError('certificate_request_context', 4, 'certificate_request_context is not empty in the handshake');
    this.handshake.request = request;
    this.handshake.transcript.push(whole);
    return this.certificate({});
  }

  private certificate(also: Stage['takes']): Stage {
    return {
      due: 'certificate',
      takes: {
        ...also,
        [HANDSHAKE.certificate]: (message) => this.onCertificate(message, message.body),
        [HANDSHAKE.compressedCertificate]: (message) => this.onCompressed(message),
      },
    };
  }

  private onCompressed(message: HandshakeMessage): Stage {
    const { algorithm, length, compressed } = certificates.readCompressedCertificate(message.body);
    if (!offeredCompression(this.handshake.hello).includes(algorithm)) throw new Unoffered('algorithm', 4, `the certificate is compressed with algorithm ${algorithm}, which was not offered`);
    if (length > MOST_UNPACKED) throw new DecodeError('uncompressed_length', 6, `the certificate message says it unpacks to ${length} bytes and ${MOST_UNPACKED} is the most read here`);
    const body = decompressCertificate(algorithm, compressed, length);
    if (!body) throw new DecodeError('compressed_certificate_message', 12, `the certificate message does not unpack with algorithm ${algorithm} to the ${length} bytes that it says`);
    return this.onCertificate(message, body);
  }

  private onCertificate({ whole }: HandshakeMessage, body: Buffer): Stage {
    const list = certificates.readCertificate13(body);
    judgeCertificateExtensions(list.leafExtensions, this.handshake.firstHello.extensions);
    this.handshake.list = list;
    this.handshake.transcript.push(whole);
    return { due: 'certificate_verify', takes: { [HANDSHAKE.certificateVerify]: (message) => this.onCertificateVerify(message) } };
  }

  private onCertificateVerify({ body, whole }: HandshakeMessage): Stage {
    const { handshake, suite } = this;
    const { scheme, signature } = read.readCertificateVerify(body);
    handshake.scheme = scheme;
    const offered = handshake.hello.schemes.includes(scheme) || handshake.list.delegatedKey !== null;
    if (!offered || !schemeFits13(scheme)) throw new Unoffered('algorithm', 4, `the handshake is signed with ${schemeName(scheme)}, which ${offered ? 'TLS 1.3 does not allow' : 'was not offered'}`);
    handshake.insistOnSignature(scheme, certificateVerifyContent(transcriptHash(suite.hash, handshake.transcript)), signature, whole);
    handshake.transcript.push(whole);
    return { due: 'finished', takes: { [HANDSHAKE.finished]: (message) => this.onFinished(message) } };
  }

  private onFinished({ body, whole }: HandshakeMessage): Stage {
    const { handshake, keys, suite } = this;
    const { hash } = suite;
    const expected = finishedMac(hash, keys.server, transcriptHash(hash, handshake.transcript));
    if (body.length !== expected.length || !timingSafeEqual(body, expected)) throw new Stop('bad-record', whole);
    handshake.transcript.push(whole);
    const application = applicationSecrets(hash, keys.handshake, transcriptHash(hash, handshake.transcript));
    handshake.log('CLIENT_TRAFFIC_SECRET_0', application.client);
    handshake.log('SERVER_TRAFFIC_SECRET_0', application.server);
    this.answer();
    handshake.reading = protection13(suite, application.server);
    handshake.writing = protection13(suite, application.client);
    return afterHandshake(handshake, application);
  }

  /** Our second flight, with no certificate where one was asked for. */
  private answer(): void {
    const { handshake, suite, keys } = this;
    // For middleboxes that expect one (RFC 8446 appendix D.4); after a retry it was sent then.
    if (!handshake.retry && handshake.state.sessionId.length > 0) handshake.sendChangeCipherSpec();
    if (this.settingsWanted) handshake.sendMessage(HANDSHAKE.encryptedExtensions, vector(2, uint16(EXTENSION.applicationSettings), vector(2)));
    if (handshake.request) handshake.sendMessage(HANDSHAKE.certificate, Buffer.concat([vector(1, handshake.request.context), vector(3)]));
    handshake.sendMessage(HANDSHAKE.finished, finishedMac(suite.hash, keys.client, transcriptHash(suite.hash, handshake.transcript)));
  }
}

/** What a certificate message may grow to: browsers give up far below it. */
const MOST_UNPACKED = 256 * 1024;
