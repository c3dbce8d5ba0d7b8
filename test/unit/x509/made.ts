import { tlv } from '../../../probe/x509/der.ts';
import { readCertificate, type Certificate } from '../../../probe/x509/certificate.ts';
import { pemStore, type TrustStore } from '../../../probe/x509/trust-store.ts';
import { certificateMaker, type Identity } from '../../lab/certificates.ts';

/** Certificates made at run time; nothing of them is kept. */
export const maker = await certificateMaker();

export function read(from: Identity | Uint8Array): Certificate {
  const result = readCertificate(Buffer.from('der' in from ? from.der : from));
  if (!result.ok) throw new Error(`${result.field}: ${result.says}`);
  return result.certificate;
}

export const labRoots = (): TrustStore => pemStore('extra', maker.root.pem);

/** An extension's value, DER. */
export const der = {
  sequence: (...parts: Buffer[]) => tlv(0x30, ...parts),
  octets: (...parts: Buffer[]) => tlv(0x04, ...parts),
  enumerated: (value: number) => tlv(0x0a, Buffer.of(value)),
  integer: (hex: string) => tlv(0x02, Buffer.from(hex, 'hex')),
  bits: (bytes: Buffer) => tlv(0x03, Buffer.of(0), bytes),
  time: (at: number) => tlv(0x18, Buffer.from(`${new Date(at).toISOString().replace(/[-:T]|\.\d+/g, '').replace('Z', '')}Z`)),
  context: (number: number, ...parts: Buffer[]) => tlv(0xa0 | number, ...parts),
  primitive: (number: number, bytes: Buffer) => tlv(0x80 | number, bytes),
  raw: (hex: string) => Buffer.from(hex, 'hex'),
};

/** nameConstraints of DNS names and addresses (address and mask as hex). */
export function constraints(kind: 'permitted' | 'excluded', ...trees: string[]): Uint8Array {
  const all = trees.map((tree) => der.sequence(tree.startsWith('hex:') ? der.primitive(7, Buffer.from(tree.slice(4), 'hex')) : der.primitive(2, Buffer.from(tree, 'latin1'))));
  return new Uint8Array(der.sequence(der.context(kind === 'permitted' ? 0 : 1, ...all)));
}

export interface RawWish {
  subject?: Buffer;
  issuer?: Buffer;
  names?: Buffer[];
  /** Whole Extension elements besides. */
  extensions?: Buffer[];
  /** Content of the serial number. */
  serial?: Buffer;
  spki?: Buffer;
}

export const rawName = (...values: [oid: string, tag: number, value: Buffer][]): Buffer =>
  der.sequence(...values.map(([oid, tag, value]) => tlv(0x31, der.sequence(der.raw(oid), tlv(tag, value)))));

const spki = read(maker.root).spki;

/** A certificate byte by byte, with a signature that is none: for what no generator would make. */
export function rawCertificate({ subject = rawName(['0603550403', 0x0c, Buffer.from('raw')]), issuer = subject, names = [], extensions = [], serial = Buffer.of(1), spki: key = spki }: RawWish): Buffer {
  const algorithm = der.sequence(der.raw('06082a8648ce3d040302'));
  const alternative = der.sequence(der.raw('0603551d11'), der.octets(der.sequence(...names)));
  const tbs = der.sequence(
    der.context(0, der.integer('02')), tlv(0x02, serial), algorithm, issuer,
    der.sequence(der.time(Date.UTC(2020, 0, 1)), der.time(Date.UTC(2060, 0, 1))), subject, key,
    der.context(3, der.sequence(...(names.length > 0 ? [alternative] : []), ...extensions)),
  );
  return der.sequence(tbs, algorithm, der.bits(Buffer.from('3006020101020101', 'hex')));
}
