import { groupName, suiteName, versionName, extensionName } from '../../lib/protocol/tls-names.ts';
import { DecodeError, Reader } from './cursor.ts';
import type { HelloSpec, HelloState } from './hello.ts';
import { EMPTY_RENEGOTIATION_INFO_SCSV, EXTENSION, FALLBACK_SCSV, VERSION, isGrease } from './numbers.ts';
import type { Extensions, ServerHello } from './server-messages.ts';
import { Stop, Unoffered } from './stop.ts';
import { cipherSuite, isTls13Suite, type CipherSuite } from './suites.ts';

/** What was offered, against which a server's choice is held. */
export interface Offer {
  hello: HelloSpec;
  state: HelloState;
  /** Types of the extensions sent. */
  extensions: readonly number[];
}

const E = EXTENSION;
const SERVER_VERSION = 4;
const RANDOM = 6;
const SESSION_ID = 38;
const cipherSuiteAt = (hello: ServerHello) => SESSION_ID + 1 + hello.sessionId.length;

/**
 * Holds a ServerHello or HelloRetryRequest against the offer and gives the suite that it chose.
 *
 * @throws {Unoffered} for a choice that was not on offer
 * @throws {Stop} `legacy-version`; `answered` for a suite that was offered and that this client cannot use
 */
export function judgeServerHello(hello: ServerHello, offer: Offer): CipherSuite {
  judgeVersion(hello, offer.hello);
  const mark = downgradeSentinel(hello, offer.hello);
  if (mark) throw new Unoffered('random', RANDOM, `the server was asked for ${mark === 'tls12' ? 'TLS 1.2' : 'TLS 1.1'} at most, as the mark in its random tells, and TLS 1.3 was offered`);
  judgeSession(hello, offer.state);
  if (hello.compression !== 0) throw new Unoffered('compression_method', cipherSuiteAt(hello) + 2, `the server chose compression method ${hello.compression}, and null alone was offered`);
  judgeSuite(hello, offer.hello);
  judgeExtensions(hello, offer);
  const suite = cipherSuite(hello.cipherSuite);
  if (!suite) throw new Stop('answered');
  return suite;
}

/** RFC 8446 section 4.1.3: a server that knows TLS 1.3 marks that it was not offered it. Null where nothing is marked, or nothing lowered. */
export function downgradeSentinel(hello: ServerHello, offered: HelloSpec): 'tls12' | 'tls11' | null {
  if (!offered.versions.includes(VERSION.TLS13) || hello.version >= VERSION.TLS13) return null;
  const tail = hello.random.subarray(24).toString('latin1');
  return tail === 'DOWNGRD\x01' ? 'tls12' : tail === 'DOWNGRD\x00' ? 'tls11' : null;
}

function judgeVersion(hello: ServerHello, spec: HelloSpec): void {
  const { version, legacyVersion, versionExtension } = hello;
  const chose = `the server chose ${versionName(version)}`;
  if (versionExtension) {
    if (version !== VERSION.TLS13) throw new Unoffered('supported_versions', SERVER_VERSION, `${chose} with supported_versions, which is for TLS 1.3 alone`);
    if (legacyVersion !== VERSION.TLS12) throw new Unoffered('server_version', SERVER_VERSION, `legacy_version is ${versionName(legacyVersion)} in a hello of TLS 1.3, where it must be TLS 1.2`);
  } else {
    if (hello.helloRetryRequest) throw new DecodeError('supported_versions', SERVER_VERSION, 'hello_retry_request has no supported_versions');
    if (version < VERSION.TLS12 && version >= VERSION.SSL30) throw new Stop('legacy-version');
    if (version >= VERSION.TLS13) throw new Unoffered('server_version', SERVER_VERSION, `${chose} without supported_versions`);
  }
  const offered = spec.versions.length > 0 ? spec.versions : [spec.legacyVersion];
  if (!offered.includes(version)) throw new Unoffered('server_version', SERVER_VERSION, `${chose}, which was not offered`);
}

function judgeSession({ version, sessionId }: ServerHello, state: HelloState): void {
  const ours = sessionId.equals(state.sessionId);
  if (version === VERSION.TLS13 && !ours) throw new Unoffered('session_id', SESSION_ID, 'legacy_session_id_echo is not what was sent');
  // The id is random bytes for middleboxes' sake: a server that takes it up resumes a session that never was.
  if (version !== VERSION.TLS13 && ours && sessionId.length > 0) throw new Unoffered('session_id', SESSION_ID, 'the server resumes a session that was never made');
}

function judgeSuite(hello: ServerHello, spec: HelloSpec): void {
  const { cipherSuite: id, version } = hello;
  const signal = id === FALLBACK_SCSV || id === EMPTY_RENEGOTIATION_INFO_SCSV;
  if (signal || !spec.cipherSuites.includes(id)) throw new Unoffered('cipher_suite', cipherSuiteAt(hello), `the server chose ${suiteName(id)}, which was not offered`);
  if (isTls13Suite(id) !== (version === VERSION.TLS13)) {
    throw new Unoffered('cipher_suite', cipherSuiteAt(hello), `the server chose ${versionName(version)} with ${suiteName(id)}, which does not belong to it`);
  }
}

const OF_HELLO13 = new Set<number>([E.supportedVersions, E.keyShare]);
const OF_RETRY = new Set<number>([E.supportedVersions, E.keyShare, E.cookie, E.encryptedClientHello]);
const NEVER_IN_HELLO12 = new Set<number>([E.supportedVersions, E.keyShare, E.cookie, E.pskKeyExchangeModes, E.signatureAlgorithms, E.padding]);
/** Those that RFC 8446 section 4.2 has a place for, and it is another one. */
const NEVER_ENCRYPTED = new Set<number>([
  E.statusRequest, E.ecPointFormats, E.signedCertificateTimestamp, E.extendedMasterSecret, E.sessionTicket, E.supportedVersions, E.cookie, E.pskKeyExchangeModes,
  E.keyShare, E.signatureAlgorithms, E.padding, E.compressCertificate, E.renegotiationInfo,
]);

function judgeExtensions(hello: ServerHello, offer: Offer): void {
  const { extensions, version, helloRetryRequest } = hello;
  const name = helloRetryRequest ? 'hello_retry_request' : 'server_hello';
  if (version === VERSION.TLS13) return insistOn(name, extensions, (type) => (helloRetryRequest ? OF_RETRY : OF_HELLO13).has(type));
  const signalled = offer.hello.cipherSuites.includes(EMPTY_RENEGOTIATION_INFO_SCSV);
  insistOn(name, extensions, (type) => (type === E.renegotiationInfo && signalled) || (!NEVER_IN_HELLO12.has(type) && wasOffered(type, offer.extensions)));
  const renegotiation = extensions.get(E.renegotiationInfo);
  if (renegotiation) {
    const at = renegotiation.offset;
    // RFC 5746 section 3.4: empty in a first handshake.
    if (!renegotiation.rest().equals(Buffer.from([0]))) throw new DecodeError('renegotiation_info', at, 'renegotiation_info is not empty in a first handshake');
  }
  const formats = extensions.get(E.ecPointFormats);
  if (formats) {
    const at = formats.offset;
    if (!formats.vector('ec_point_formats', 1).rest().includes(0)) throw new DecodeError('ec_point_formats', at, 'ec_point_formats leaves uncompressed points out');
  }
}

/** @throws {Unoffered} */
export function judgeEncryptedExtensions(extensions: Extensions, offered: readonly number[]): void {
  insistOn('encrypted_extensions', extensions, (type) => !NEVER_ENCRYPTED.has(type) && wasOffered(type, offered));
}

/**
 * The server's own ECHConfigList (RFC 9849 section 5), whole; null where it gave none.
 *
 * @throws {Unoffered} where it took the hidden hello and has nothing to give
 */
export function judgeRetryConfigs(extensions: Extensions, accepted: boolean): Buffer | null {
  const found = extensions.get(E.encryptedClientHello);
  if (!found) return null;
  if (accepted) throw unsolicited('encrypted_extensions', E.encryptedClientHello, found.offset - 4);
  const list = found.rest();
  const inside = new Reader(list, found.offset - list.length);
  inside.vector('retry_configs', 2);
  inside.end('retry_configs');
  return list;
}

/** @throws {Unoffered} */
export function judgeCertificateExtensions(types: readonly number[], offered: readonly number[]): void {
  for (const type of types) if (!wasOffered(type, offered)) throw unsolicited('certificate', type, 0);
}

/** @throws {Unoffered} for a protocol that was not on offer (RFC 7301 section 3.2). */
export function judgeAlpn(alpn: string, offered: readonly string[]): string {
  if (!offered.includes(alpn)) throw new Unoffered('alpn', 0, `the server chose the protocol "${alpn}", which was not offered`);
  return alpn;
}

/** The group and share of a TLS 1.3 ServerHello, against the shares sent and the HelloRetryRequest before it. */
export function judgeKeyShare(hello: ServerHello, retry: ServerHello | null, shares: HelloState['keyShares']): { share: HelloState['keyShares'][number]; peer: Buffer } {
  const at = hello.extensions.get(E.keyShare)?.offset ?? cipherSuiteAt(hello) + 3;
  if (!hello.keyShare?.share) throw new DecodeError('key_share', at, 'server_hello has no key_share');
  const { group, share: peer } = hello.keyShare;
  if (retry && retry.cipherSuite !== hello.cipherSuite) throw new Unoffered('cipher_suite', cipherSuiteAt(hello), `the server chose ${suiteName(hello.cipherSuite)} after it had asked for a retry with ${suiteName(retry.cipherSuite)}`);
  const share = shares.find((each) => each.group === group);
  if (!share) throw new Unoffered('key_share', at, `the server chose ${groupName(group)}, for which no share was sent`);
  return { share, peer };
}

function insistOn(message: string, extensions: Extensions, allowed: (type: number) => boolean): void {
  for (const [type, body] of extensions) if (!allowed(type)) throw unsolicited(message, type, body.offset - 4);
}

function wasOffered(type: number, offered: readonly number[]): boolean {
  return !isGrease(type) && offered.includes(type);
}

function unsolicited(message: string, type: number, offset: number): Unoffered {
  return new Unoffered(`extension ${type}`, offset, `${message} holds the extension ${extensionName(type)}, which has no place there`);
}
