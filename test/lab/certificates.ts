import 'reflect-metadata';
import { createHash, webcrypto, type KeyObject, KeyObject as Key } from 'node:crypto';
import * as x509 from '@peculiar/x509';

export const { Extension, KeyUsageFlags } = x509;

x509.cryptoProvider.set(webcrypto as unknown as Crypto);

export type KeyKind = 'ec' | 'rsa' | 'rsa1024';

export interface Identity {
  certificate: x509.X509Certificate;
  keys: webcrypto.CryptoKeyPair;
  pem: string;
  keyPem: string;
  der: Uint8Array;
}

export interface Wish {
  /** `CN=…`, as RFC 4514 writes it. */
  subject: string;
  /** Subject alternative names; addresses are told from names by their form. */
  names?: string[];
  issuer?: Identity;
  ca?: boolean;
  key?: KeyKind;
  /** Days from now. */
  from?: number;
  until?: number;
  hash?: 'SHA-256' | 'SHA-1';
  /** Where the issuer's certificate can be fetched (AIA caIssuers). */
  issuerUrl?: string;
  /** Where it can be asked for by OCSP (AIA ocsp). */
  ocspUrl?: string;
  crlUrl?: string;
  usages?: number;
  extendedUsages?: string[];
  extensions?: x509.Extension[];
}

export interface CertificateMaker {
  make(wish: Wish): Promise<Identity>;
  /** The root that the browsers of a test trust. */
  root: Identity;
  /** Issued by the root; its PEM is sent along by `chain`. */
  intermediate: Identity;
  /** A revocation list of `issuer` in DER. */
  revoke(issuer: Identity, revoked: Identity[]): Promise<Uint8Array>;
  /** A sound certificate for `names`, signed by the intermediate. */
  leaf(names: string[], wish?: Partial<Wish>): Promise<Identity>;
}

const DAY = 86_400_000;
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';

/** PEM of a chain, leaf first. */
export function chain(...identities: Identity[]): string {
  return identities.map((identity) => identity.pem).join('');
}

/** Makes the lab's root and intermediate anew: nothing of it is ever kept. */
export async function certificateMaker(): Promise<CertificateMaker> {
  const root = await make({ subject: 'CN=Pagefault Lab Root,O=Pagefault Lab', ca: true, from: -30, until: 60 });
  const intermediate = await make({ subject: 'CN=Pagefault Lab Intermediate,O=Pagefault Lab', ca: true, issuer: root, from: -30, until: 50 });
  return {
    make, root, intermediate, revoke,
    leaf: (names, wish = {}) => make({ subject: `CN=${(names[0] ?? 'lab').slice(0, 64)}`, names, issuer: intermediate, ...wish }),
  };
}

async function make(wish: Wish): Promise<Identity> {
  const keys = await generate(wish.key ?? 'ec');
  const signer = wish.issuer?.keys ?? keys;
  const hash = wish.hash ?? 'SHA-256';
  const extensions: x509.Extension[] = [
    new x509.BasicConstraintsExtension(wish.ca ?? false, undefined, true),
    new x509.KeyUsagesExtension(wish.usages ?? defaultUsages(wish), true),
    await x509.SubjectKeyIdentifierExtension.create(keys.publicKey as CryptoKey),
  ];
  if (wish.issuer) extensions.push(await x509.AuthorityKeyIdentifierExtension.create(wish.issuer.keys.publicKey as CryptoKey));
  if (!wish.ca || wish.extendedUsages) extensions.push(new x509.ExtendedKeyUsageExtension(wish.extendedUsages ?? [SERVER_AUTH]));
  if (wish.names) extensions.push(new x509.SubjectAlternativeNameExtension(wish.names.map(generalName)));
  if (wish.issuerUrl || wish.ocspUrl) extensions.push(new x509.AuthorityInfoAccessExtension({ ...(wish.issuerUrl ? { caIssuers: [wish.issuerUrl] } : {}), ...(wish.ocspUrl ? { ocsp: [wish.ocspUrl] } : {}) }));
  if (wish.crlUrl) extensions.push(new x509.CRLDistributionPointsExtension([wish.crlUrl]));
  extensions.push(...(wish.extensions ?? []));
  const now = Date.now();
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: wish.subject,
    issuer: wish.issuer ? wish.issuer.certificate.subject : wish.subject,
    notBefore: new Date(now + (wish.from ?? -7) * DAY),
    notAfter: new Date(now + (wish.until ?? 30) * DAY),
    publicKey: keys.publicKey as CryptoKey,
    signingKey: await signingKey(signer, hash),
    signingAlgorithm: signer.privateKey.algorithm.name === 'ECDSA' ? { name: 'ECDSA', hash } : { name: 'RSASSA-PKCS1-v1_5', hash } as EcdsaParams,
    extensions,
  });
  return {
    certificate, keys,
    pem: `${certificate.toString('pem')}\n`,
    keyPem: (Key.from(keys.privateKey) as KeyObject).export({ type: 'pkcs8', format: 'pem' }) as string,
    der: new Uint8Array(certificate.rawData),
  };
}

async function generate(kind: KeyKind): Promise<webcrypto.CryptoKeyPair> {
  if (kind === 'ec') return webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const modulusLength = kind === 'rsa' ? 2048 : 1024;
  return webcrypto.subtle.generateKey({ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength, publicExponent: new Uint8Array([1, 0, 1]) }, true, ['sign', 'verify']);
}

async function revoke(issuer: Identity, revoked: Identity[]): Promise<Uint8Array> {
  const now = Date.now();
  const list = await x509.X509CrlGenerator.create({
    issuer: issuer.certificate.subject,
    thisUpdate: new Date(now - DAY),
    nextUpdate: new Date(now + 7 * DAY),
    entries: revoked.map((one) => ({ serialNumber: one.certificate.serialNumber, revocationDate: new Date(now - DAY), reason: x509.X509CrlReason.keyCompromise })),
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    signingKey: issuer.keys.privateKey as CryptoKey,
  });
  return new Uint8Array(list.rawData);
}

/** Web Crypto ties an RSA key to one hash: for another the key is imported again. */
async function signingKey(signer: webcrypto.CryptoKeyPair, hash: string): Promise<CryptoKey> {
  const key = signer.privateKey;
  if (key.algorithm.name === 'ECDSA' || hash === 'SHA-256') return key as CryptoKey;
  const bytes = await webcrypto.subtle.exportKey('pkcs8', key);
  return await webcrypto.subtle.importKey('pkcs8', bytes, { name: 'RSASSA-PKCS1-v1_5', hash }, false, ['sign']) as CryptoKey;
}

function defaultUsages(wish: Wish): number {
  const { keyCertSign, cRLSign, digitalSignature, keyEncipherment } = KeyUsageFlags;
  if (wish.ca) return keyCertSign | cRLSign;
  return wish.key && wish.key !== 'ec' ? digitalSignature | keyEncipherment : digitalSignature;
}

function generalName(name: string): x509.JsonGeneralName {
  return { type: /^[\d.]+$|:/.test(name) ? 'ip' : 'dns', value: name };
}

/** 16 positive octets, never the same twice (RFC 5280 section 4.1.2.2). */
function serial(): string {
  const digest = createHash('sha256').update(webcrypto.getRandomValues(new Uint8Array(16))).digest('hex');
  return `1${digest.slice(0, 31)}`;
}
