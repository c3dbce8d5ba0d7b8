import { DecodeError, Reader } from '../tls/cursor.ts';
import { TAG, expectTlv, oid, readTlv } from './der.ts';

const SHORT: Record<string, string> = {
  '2.5.4.3': 'CN', '2.5.4.5': 'serialNumber', '2.5.4.6': 'C', '2.5.4.7': 'L', '2.5.4.8': 'ST', '2.5.4.9': 'street', '2.5.4.10': 'O', '2.5.4.11': 'OU',
  '2.5.4.97': 'organizationIdentifier', '0.9.2342.19200300.100.1.25': 'DC', '0.9.2342.19200300.100.1.1': 'UID', '1.2.840.113549.1.9.1': 'emailAddress',
};

/** `CN=Example, O=…` in the order of the certificate. The values are foreign text, as received. */
export function nameText(der: Buffer): string {
  try {
    return attributes(der).map(([type, value]) => `${SHORT[type] ?? type}=${value}`).join(', ') || '(empty name)';
  } catch (error) {
    if (error instanceof DecodeError) return `(unreadable name ${der.subarray(0, 32).toString('hex')})`;
    throw error;
  }
}

/** @throws {DecodeError} */
export function attributes(der: Buffer): [type: string, value: string][] {
  const rdns = expectTlv(new Reader(der), TAG.sequence, 'Name').body;
  return rdns
    .list((list) => expectTlv(list, TAG.set, 'RelativeDistinguishedName').body)
    .flatMap((rdn) =>
      rdn.list((set): [string, string] => {
        const pair = expectTlv(set, TAG.sequence, 'AttributeTypeAndValue').body;
        const type = oid(pair, 'AttributeType');
        const value = readTlv(pair, 'AttributeValue');
        return [type, directoryString(value.tag, value.body.rest())];
      }),
    );
}

const BMP_STRING = 0x1e;

function directoryString(tag: number, bytes: Buffer): string {
  if (tag === BMP_STRING) return bytes.length % 2 === 0 ? Buffer.from(bytes).swap16().toString('utf16le') : bytes.toString('hex');
  return bytes.toString(tag === TAG.utf8 ? 'utf8' : 'latin1');
}
