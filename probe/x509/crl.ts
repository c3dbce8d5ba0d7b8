import { DecodeError, Reader } from '../tls/cursor.ts';
import type { Certificate } from './certificate.ts';
import { TAG, context, expectTlv, integerHex, oid, optionalTlv, readTlv, time } from './der.ts';
import { isoTime, outOfTime, reasonText, type RevocationAnswer } from './revocation.ts';
import { isSigned, readSigned } from './signed-data.ts';

const DELTA_CRL = '2.5.29.27';
const ISSUING_DISTRIBUTION_POINT = '2.5.29.28';
const CRL_NUMBER = '2.5.29.20';
const AUTHORITY_KEY = '2.5.29.35';
const REASON_CODE = '2.5.29.21';

/** Looks a certificate up in a revocation list of RFC 5280 section 5, which its own issuer must have signed. Never throws. */
export function askCrl(der: Buffer, certificate: Certificate, issuer: Certificate, from: string, now: number): RevocationAnswer {
  try {
    return look(der, certificate, issuer, from, now);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { status: 'unknown', says: `the list at ${from} does not parse: ${error.field} at byte ${error.offset}`, proof: der.subarray(0, 256) };
  }
}

function look(der: Buffer, certificate: Certificate, issuer: Certificate, from: string, now: number): RevocationAnswer {
  const unknown = (says: string): RevocationAnswer => ({ status: 'unknown', says: `the list at ${from} settles nothing: ${says}`, proof: der.subarray(0, 256) });
  const whole = expectTlv(new Reader(der), TAG.sequence, 'CertificateList').body;
  const { body: list, ...signed } = readSigned(whole, 'tbsCertList');
  optionalTlv(list, TAG.integer, 'version');
  expectTlv(list, TAG.sequence, 'signature');
  const named = expectTlv(list, TAG.sequence, 'issuer').whole;
  const thisUpdate = time(list, 'thisUpdate');
  const nextUpdate = isTime(list) ? time(list, 'nextUpdate') : null;
  const revoked = optionalTlv(list, TAG.sequence, 'revokedCertificates')?.body ?? null;
  const extensions = optionalTlv(list, context(0), 'crlExtensions');
  if (!named.equals(issuer.subjectDer)) return unknown('another CA issued it');
  if (isSigned(signed, issuer.publicKey) !== true) return unknown('the issuer’s key did not sign it');
  const entry = revoked && find(revoked, certificate.serial);
  const late = outOfTime(thisUpdate, nextUpdate, now);
  if (entry && entry.reason !== 8) {
    return { status: 'revoked', says: `the issuer's list at ${from} of ${isoTime(thisUpdate)} has serial ${certificate.serial.slice(0, 80)}, revoked ${isoTime(entry.at)}${reasonText(entry.reason)}`, proof: entry.bytes };
  }
  if (late) return unknown(late);
  const scope = extensions && scopeAgainst(extensions.body, certificate);
  if (scope) return unknown(scope);
  return { status: 'good', says: `the issuer's list at ${from} of ${isoTime(thisUpdate)} does not have it`, proof: der.subarray(0, 256) };
}

function isTime(list: Reader): boolean {
  const tag = list.bytes[list.bytes.length - list.left];
  return list.left > 0 && (tag === TAG.utcTime || tag === TAG.generalizedTime);
}

interface Entry {
  at: number;
  reason: number | null;
  bytes: Buffer;
}

/** Lists have up to hundreds of thousands of entries: only lengths are read until the serial number fits. */
function find(list: Reader, serial: string): Entry | null {
  const bytes = list.rest();
  const wanted = Buffer.from(serial.length % 2 === 0 ? serial : `0${serial}`, 'hex');
  let at = 0;
  while (at + 4 <= bytes.length) {
    const { content, end } = frame(bytes, at);
    if (bytes[at] !== TAG.sequence || end > bytes.length) throw new DecodeError('revokedCertificates', at, 'an entry is cut short');
    const number = frame(bytes, content);
    let start = number.content;
    while (start < number.end - 1 && bytes[start] === 0) start++;
    if (number.end <= end && number.end - start === wanted.length && bytes.compare(wanted, 0, wanted.length, start, number.end) === 0) return readEntry(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function frame(bytes: Buffer, at: number): { content: number; end: number } {
  const first = bytes[at + 1] ?? 0;
  if (first < 0x80) return { content: at + 2, end: at + 2 + first };
  const octets = first & 0x7f;
  if (octets === 0 || octets > 4 || at + 2 + octets > bytes.length) throw new DecodeError('revokedCertificates', at, 'a length does not parse');
  return { content: at + 2 + octets, end: at + 2 + octets + bytes.readUIntBE(at + 2, octets) };
}

function readEntry(bytes: Buffer): Entry {
  const entry = expectTlv(new Reader(bytes), TAG.sequence, 'revokedCertificate').body;
  integerHex(entry, 'userCertificate');
  const at = time(entry, 'revocationDate');
  const extensions = optionalTlv(entry, TAG.sequence, 'crlEntryExtensions');
  const reason = extensions?.body.list(readExtension).find(({ id }) => id === REASON_CODE);
  return { at, reason: reason ? expectTlv(new Reader(reason.value), TAG.enumerated, 'reasonCode').body.uint8('reasonCode') : null, bytes };
}

function readExtension(list: Reader): { id: string; critical: boolean; value: Buffer } {
  const one = expectTlv(list, TAG.sequence, 'Extension').body;
  const id = oid(one, 'extnID');
  const critical = optionalTlv(one, TAG.boolean, 'critical');
  return { id, critical: critical !== null && critical.body.uint8('critical') !== 0, value: expectTlv(one, TAG.octetString, 'extnValue').body.rest() };
}

/** Why the absence of a serial number from this list means nothing, or null. */
function scopeAgainst(extensions: Reader, certificate: Certificate): string | null {
  for (const { id, critical, value } of expectTlv(extensions, TAG.sequence, 'crlExtensions').body.list(readExtension)) {
    if (id === DELTA_CRL) return 'it is a delta list';
    if (id === ISSUING_DISTRIBUTION_POINT) {
      const against = distributionPointAgainst(value, certificate);
      if (against) return against;
    } else if (critical && id !== CRL_NUMBER && id !== AUTHORITY_KEY) return `it has the critical extension ${id}`;
  }
  return null;
}

/** RFC 5280 section 5.2.5: the list must be for end-entity certificates, whole, direct, and for the address that the certificate names. */
function distributionPointAgainst(value: Buffer, certificate: Certificate): string | null {
  const body = expectTlv(new Reader(value), TAG.sequence, 'issuingDistributionPoint').body;
  const point = optionalTlv(body, context(0), 'distributionPoint');
  for (const { tag, body: flag } of body.list((rest) => readTlv(rest, 'issuingDistributionPoint'))) {
    if (tag !== context(1, false) && flag.rest().some((byte) => byte !== 0)) return 'it is for other certificates or for some reasons alone';
  }
  const full = point && optionalTlv(point.body, context(0), 'fullName');
  const names = full ? full.body.list((list) => readTlv(list, 'fullName').body.rest().toString('latin1')) : [];
  return names.length === 0 || names.some((name) => certificate.crls.includes(name)) ? null : 'it is for another distribution point';
}
