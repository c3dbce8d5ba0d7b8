import { createHash } from 'node:crypto';
import { DecodeError, Reader } from '../tls/cursor.ts';
import { isSignedBy, readCertificate, type Certificate } from './certificate.ts';
import { TAG, context, expectTlv, integerHex, oid, optionalTlv, readTlv, time, tlv } from './der.ts';
import { isoTime, outOfTime, reasonText, type RevocationAnswer } from './revocation.ts';
import { isSigned, readSigned, type Signed } from './signed-data.ts';

const BASIC = '1.3.6.1.5.5.7.48.1.1';
const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';
const TIMESTAMPS = '1.3.6.1.4.1.11129.2.4.5';
const HASHES: Record<string, string> = { '1.3.14.3.2.26': 'sha1', '2.16.840.1.101.3.4.2.1': 'sha256', '2.16.840.1.101.3.4.2.2': 'sha384', '2.16.840.1.101.3.4.2.3': 'sha512' };
const STATUSES = ['successful', 'malformedRequest', 'internalError', 'tryLater', '', 'sigRequired', 'unauthorized'];
const MOST_ANSWERS = 64;
const MOST_SIGNERS = 4;

export interface OcspAnswer extends RevocationAnswer {
  /** SignedCertificateTimestampList of RFC 6962 section 3.3 in the answer. */
  timestamps: Buffer | null;
}

/** Reads and verifies an OCSP answer of RFC 6960 for one certificate. `from`: who gave it, for the sentence. Never throws. */
export function readOcsp(der: Buffer, certificate: Certificate, issuer: Certificate | null, from: string, now: number): OcspAnswer {
  const unknown = (says: string): OcspAnswer => ({ status: 'unknown', says: `${from} settles nothing: ${says}`, proof: der.subarray(0, 2048), timestamps: null });
  try {
    return judge(der, certificate, issuer, from, now, unknown);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return unknown(`it does not parse, ${error.field} at byte ${error.offset}`);
  }
}

function judge(der: Buffer, certificate: Certificate, issuer: Certificate | null, from: string, now: number, unknown: (says: string) => OcspAnswer): OcspAnswer {
  const response = expectTlv(new Reader(der), TAG.sequence, 'OCSPResponse').body;
  const status = expectTlv(response, TAG.enumerated, 'responseStatus').body.uint8('responseStatus');
  if (status !== 0) return unknown(`the responder says ${STATUSES[status] || status}`);
  const wrapped = expectTlv(expectTlv(response, context(0), 'responseBytes').body, TAG.sequence, 'ResponseBytes').body;
  if (oid(wrapped, 'responseType') !== BASIC) return unknown('it is of another type');
  const basic = expectTlv(new Reader(expectTlv(wrapped, TAG.octetString, 'response').body.rest()), TAG.sequence, 'BasicOCSPResponse').body;
  const { body: data, ...signed } = readSigned(basic, 'tbsResponseData');
  const certificates = optionalTlv(basic, context(0), 'certs');
  optionalTlv(data, context(0), 'version');
  readTlv(data, 'responderID');
  time(data, 'producedAt');
  if (!issuer) return unknown('the issuer that would have to sign it is not known');
  const single = findAnswer(expectTlv(data, TAG.sequence, 'responses').body, certificate, issuer);
  if (!single) return unknown('it speaks of other certificates');
  const timestamps = single.timestamps;
  if (!isBySigner(signed, issuer, certificates?.body ?? null, now)) return { ...unknown('neither the issuer nor a responder that it named signed it'), timestamps };
  const late = outOfTime(single.thisUpdate, single.nextUpdate, now);
  if (late) return { ...unknown(late), timestamps };
  const as = `${from} of ${isoTime(single.thisUpdate)}`;
  const proof = der.subarray(0, 2048);
  if (single.status === 'revoked') return { status: 'revoked', says: `${as} says revoked ${isoTime(single.revokedAt ?? single.thisUpdate)}${reasonText(single.reason)}`, proof, timestamps };
  return single.status === 'good' ? { status: 'good', says: `${as} says good`, proof, timestamps } : { ...unknown('the responder does not know this certificate'), timestamps };
}

interface Single {
  status: 'good' | 'revoked' | 'unknown';
  revokedAt: number | null;
  reason: number | null;
  thisUpdate: number;
  nextUpdate: number | null;
  timestamps: Buffer | null;
}

function findAnswer(list: Reader, certificate: Certificate, issuer: Certificate): Single | null {
  for (let seen = 0; list.left > 0 && seen < MOST_ANSWERS; seen++) {
    const one = expectTlv(list, TAG.sequence, 'SingleResponse').body;
    const id = expectTlv(one, TAG.sequence, 'CertID').body;
    const hash = HASHES[oid(expectTlv(id, TAG.sequence, 'hashAlgorithm').body, 'hashAlgorithm')];
    const nameHash = expectTlv(id, TAG.octetString, 'issuerNameHash').body.rest();
    const keyHash = expectTlv(id, TAG.octetString, 'issuerKeyHash').body.rest();
    const serial = integerHex(id, 'serialNumber');
    if (!hash || serial !== certificate.serial || !digest(hash, issuer.subjectDer).equals(nameHash) || !digest(hash, keyBits(issuer)).equals(keyHash)) continue;
    return readSingle(one);
  }
  return null;
}

function readSingle(one: Reader): Single {
  const { tag, body } = readTlv(one, 'certStatus');
  const revoked = tag === context(1);
  const revokedAt = revoked ? time(body, 'revocationTime') : null;
  const reason = revoked ? optionalTlv(body, context(0), 'revocationReason') : null;
  const thisUpdate = time(one, 'thisUpdate');
  const next = optionalTlv(one, context(0), 'nextUpdate');
  const extensions = optionalTlv(one, context(1), 'singleExtensions');
  return {
    status: revoked ? 'revoked' : tag === context(0, false) ? 'good' : 'unknown',
    revokedAt,
    reason: reason ? expectTlv(reason.body, TAG.enumerated, 'CRLReason').body.uint8('CRLReason') : null,
    thisUpdate,
    nextUpdate: next ? time(next.body, 'nextUpdate') : null,
    timestamps: extensions ? timestampsOf(extensions.body) : null,
  };
}

function timestampsOf(extensions: Reader): Buffer | null {
  const all = expectTlv(extensions, TAG.sequence, 'singleExtensions').body.list((list) => {
    const one = expectTlv(list, TAG.sequence, 'Extension').body;
    const id = oid(one, 'extnID');
    optionalTlv(one, TAG.boolean, 'critical');
    return { id, value: expectTlv(one, TAG.octetString, 'extnValue').body.rest() };
  });
  const found = all.find(({ id }) => id === TIMESTAMPS);
  return found ? expectTlv(new Reader(found.value), TAG.octetString, 'SignedCertificateTimestampList').body.rest() : null;
}

/** RFC 6960 section 4.2.2.2: the issuer itself, or a certificate that it issued for signing OCSP answers. */
function isBySigner(signed: Signed, issuer: Certificate, sent: Reader | null, now: number): boolean {
  if (isSigned(signed, issuer.publicKey) === true) return true;
  if (!sent) return false;
  const list = expectTlv(sent, TAG.sequence, 'certs').body;
  for (let seen = 0; list.left > 0 && seen < MOST_SIGNERS; seen++) {
    const read = readCertificate(readTlv(list, 'certs').whole);
    if (!read.ok) continue;
    const { certificate } = read;
    const delegated = certificate.extendedKeyUsage?.includes(OCSP_SIGNING) && certificate.issuerDer.equals(issuer.subjectDer);
    if (delegated && certificate.notBefore <= now && now <= certificate.notAfter && isSignedBy(certificate.x509, issuer.publicKey) && isSigned(signed, certificate.publicKey) === true) return true;
  }
  return false;
}

/** An unsigned request for one certificate, with SHA-1 in its id as every responder knows it (RFC 5019 section 2.1.1). */
export function ocspRequest(certificate: Certificate, issuer: Certificate): Buffer {
  const serial = Buffer.from(certificate.serial.length % 2 === 0 ? certificate.serial : `0${certificate.serial}`, 'hex');
  const id = tlv(TAG.sequence,
    tlv(TAG.sequence, Buffer.from('06052b0e03021a0500', 'hex')),
    tlv(TAG.octetString, digest('sha1', issuer.subjectDer)),
    tlv(TAG.octetString, digest('sha1', keyBits(issuer))),
    tlv(TAG.integer, serial[0]! & 0x80 ? Buffer.concat([Buffer.of(0), serial]) : serial));
  return tlv(TAG.sequence, tlv(TAG.sequence, tlv(TAG.sequence, tlv(TAG.sequence, id))));
}

function digest(hash: string, bytes: Buffer): Buffer {
  return createHash(hash).update(bytes).digest();
}

/** The subjectPublicKey bits without the octet that counts unused ones. */
function keyBits(issuer: Certificate): Buffer {
  const key = expectTlv(new Reader(issuer.spki), TAG.sequence, 'subjectPublicKeyInfo').body;
  expectTlv(key, TAG.sequence, 'algorithm');
  return expectTlv(key, TAG.bitString, 'subjectPublicKey').body.rest().subarray(1);
}
