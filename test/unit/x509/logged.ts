import { KeyObject, createHash, generateKeyPairSync, sign, type webcrypto } from 'node:crypto';
import { TAG, context, expectTlv, readTlv, tlv } from '../../../probe/x509/der.ts';
import { readLogList, type LogList } from '../../../probe/x509/transparency-logs.ts';
import { Reader } from '../../../probe/tls/cursor.ts';
import type { Identity } from '../../lab/certificates.ts';
import { der } from './made.ts';

/** A log of a test's own. */
export interface TestLog {
  name: string;
  operator: string;
  kind: 'rfc6962' | 'static';
  retired: number | null;
  spki: Buffer;
  privateKey: KeyObject;
}

let made = 0;

export function testLog(operator: string, over: Partial<Pick<TestLog, 'kind' | 'retired'>> = {}): TestLog {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { name: `log${made += 1}`, operator, kind: 'rfc6962', retired: null, spki: publicKey.export({ type: 'spki', format: 'der' }), privateKey, ...over };
}

export function listOf(logs: readonly TestLog[], asOf: number): LogList {
  const lines = logs.map(({ name, operator, kind, retired, spki }) => `@${operator}\n${[name, kind, retired === null ? 'accepted' : 'retired', new Date(retired ?? 0).toISOString(), spki.toString('base64')].join('|')}`);
  return readLogList(lines.join('\n'), new Date(asOf).toISOString());
}

const short = (bytes: Buffer): Buffer => Buffer.concat([Buffer.of(bytes.length >> 8, bytes.length & 255), bytes]);
const long = (bytes: Buffer): Buffer => Buffer.concat([Buffer.of(bytes.length >> 16, (bytes.length >> 8) & 255, bytes.length & 255), bytes]);

/** leaf_index of static-ct-api. */
export const LEAF_INDEX = Buffer.from('0000050000001234', 'hex');

/** A SerializedSCT of `log` over an entry of RFC 6962 section 3.2. */
export function timestampOf(log: TestLog, entry: Buffer, at: number, extensions: Buffer = log.kind === 'static' ? LEAF_INDEX : Buffer.alloc(0)): Buffer {
  const time = Buffer.from(at.toString(16).padStart(16, '0'), 'hex');
  const signature = sign('sha256', Buffer.concat([Buffer.of(0, 0), time, entry, short(extensions)]), log.privateKey);
  return short(Buffer.concat([Buffer.of(0), createHash('sha256').update(log.spki).digest(), time, short(extensions), Buffer.of(4, 3), short(signature)]));
}

export const listed = (...timestamps: Buffer[]): Buffer => short(Buffer.concat(timestamps));

export const certificateEntry = (leaf: Uint8Array): Buffer => Buffer.concat([Buffer.of(0, 0), long(Buffer.from(leaf))]);

/** The entry that a log is asked to sign before the certificate is made: its content without any timestamp. */
export function precertificateEntry(leaf: Identity, issuer: Identity): Buffer {
  const spki = Buffer.from(issuer.certificate.publicKey.rawData);
  return Buffer.concat([Buffer.of(0, 1), createHash('sha256').update(spki).digest(), long(contentOf(leaf))]);
}

/** The same certificate with the timestamps put in, in the middle of its extensions, signed anew by its issuer. */
export function embed(leaf: Identity, issuer: Identity, ...timestamps: Buffer[]): Buffer {
  const extension = der.sequence(der.raw('060a2b06010401d679020402'), der.octets(der.octets(listed(...timestamps))));
  const fields = expectTlv(new Reader(contentOf(leaf)), TAG.sequence, 'tbsCertificate').body.list((list) => {
    const field = readTlv(list, 'field');
    if (field.tag !== context(3)) return field.whole;
    const [first, ...rest] = expectTlv(field.body, TAG.sequence, 'extensions').body.list((each) => readTlv(each, 'Extension').whole);
    return tlv(context(3), der.sequence(first!, extension, ...rest));
  });
  const content = der.sequence(...fields);
  const key = KeyObject.from(issuer.keys.privateKey as webcrypto.CryptoKey);
  return der.sequence(content, der.sequence(der.raw('06082a8648ce3d040302')), der.bits(sign('sha256', content, key)));
}

function contentOf({ der: bytes }: Identity): Buffer {
  return readTlv(expectTlv(new Reader(Buffer.from(bytes)), TAG.sequence, 'Certificate').body, 'tbsCertificate').whole;
}
