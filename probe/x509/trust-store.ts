import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';
import { Reader } from '../tls/cursor.ts';
import { readCertificate, type Certificate } from './certificate.ts';
import { context, optionalTlv, readTlv, sequence } from './der.ts';

/** A set of roots and the name under which an observation tells of it. */
export interface TrustStore {
  /** `built-in`, `extra`, `system`, `SSL_CERT_FILE`, `NODE_EXTRA_CA_CERTS`. */
  name: string;
  /** Roots whose subject is this name (DER, as hex). */
  bySubject(subject: string): Certificate[];
  has(certificate: Certificate): boolean;
}

/** The roots of Mozilla's programme as this Node release carries them. */
export function builtInStore(): TrustStore {
  return (builtIn ??= pemsStore('built-in', tls.rootCertificates));
}
let builtIn: TrustStore | null = null;

export function pemStore(name: string, pem: string): TrustStore {
  return pemsStore(name, pemBlocks(pem));
}

/**
 * The roots that the person's own environment adds: what `--cacert` gave and the files that SSL_CERT_FILE and
 * NODE_EXTRA_CA_CERTS name. A file that cannot be read adds nothing.
 */
export function extraStores(cacert: string | undefined, environment: NodeJS.ProcessEnv): TrustStore[] {
  const named = ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'].flatMap((name) => (environment[name] ? [{ name, path: environment[name] }] : []));
  const files = named.filter(({ path }, place) => named.findIndex((each) => each.path === path) === place);
  return [
    ...(cacert === undefined ? [] : [pemStore('extra', cacert)]),
    ...files.flatMap(({ name, path }) => {
      const pem = readText(path);
      return pem === null ? [] : [pemStore(name, pem)];
    }),
  ];
}

/** What this system itself trusts. Reading it takes tens of milliseconds: to be asked only where nothing else trusts a chain. */
export function systemStore(): TrustStore {
  return (system ??= pemsStore('system', systemPems(process.platform)));
}
let system: TrustStore | null = null;

/** Where Linux distributions and BSDs keep the bundle that OpenSSL reads. */
const BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt', '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem', '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem', '/usr/local/share/certs/ca-root-nss.crt',
];
const KEYCHAINS = ['/System/Library/Keychains/SystemRootCertificates.keychain', '/Library/Keychains/System.keychain'];
const MOST_KEYCHAIN_BYTES = 8 << 20;

export function systemPems(platform: NodeJS.Platform): string[] {
  // Node 22.15 and later read the system's own store, on Windows and macOS with its trust settings.
  const own = (tls as { getCACertificates?: (type: 'system') => string[] }).getCACertificates;
  if (own) {
    const pems = attempt(() => own('system')) ?? [];
    if (pems.length > 0) return pems;
  }
  if (platform === 'darwin') {
    return pemBlocks(attempt(() => execFileSync('/usr/bin/security', ['find-certificate', '-a', '-p', ...KEYCHAINS], { encoding: 'utf8', timeout: 1000, maxBuffer: MOST_KEYCHAIN_BYTES, stdio: ['ignore', 'pipe', 'ignore'] })) ?? '');
  }
  for (const path of platform === 'win32' ? [] : BUNDLES) {
    const pem = readText(path);
    if (pem !== null) return pemBlocks(pem);
  }
  return [];
}

/** Where browsers may differ in taking a root that only `store` has; null for the built-in ones. */
export function trustNote(store: string | null, platform: NodeJS.Platform): string | null {
  if (store === null || store === 'built-in') return null;
  if (store !== 'system') return 'the root is one that this run was told to trust; a browser trusts it only where it was imported there';
  if (platform === 'win32' || platform === 'darwin') return 'the root is only in this system’s store: Chromium takes roots from there, Firefox does so unless security.enterprise_roots.enabled is off';
  return 'the root is only in this system’s bundle: Firefox takes it from its own profile or a policy, Chromium on Linux from the NSS database in ~/.pki/nssdb';
}

export function pemBlocks(pem: string): string[] {
  return pem.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]+-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g) ?? [];
}

export function toPem(der: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}

function pemToDer(pem: string): Buffer {
  return Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64');
}

/** A file that a CA serves: DER, or PEM with one block, as some do against RFC 5280. */
export function pemDer(file: Buffer): Buffer {
  const block = file[0] === 0x30 ? null : /-----BEGIN [A-Z0-9 ]+-----[^-]+-----END/.exec(file.toString('latin1'));
  return block ? pemToDer(block[0].replace(/-----END$/, '')) : file;
}

/** Only the subject of each is read at first: of a hundred roots, one path looks at two or three. */
function pemsStore(name: string, pems: readonly string[]): TrustStore {
  const subjects = new Map<string, Map<string, Buffer>>();
  const parsed = new Map<string, Certificate[]>();
  for (const pem of new Set(pems)) {
    const der = firstElement(pemToDer(pem));
    const subject = subjectOf(der);
    if (subject === null) continue;
    const same = subjects.get(subject) ?? new Map<string, Buffer>();
    same.set(der.toString('latin1'), der);
    subjects.set(subject, same);
  }
  const bySubject = (subject: string): Certificate[] => {
    const known = parsed.get(subject);
    if (known) return known;
    const roots = [...(subjects.get(subject)?.values() ?? [])].map(readCertificate).flatMap((read) => (read.ok ? [read.certificate] : []));
    parsed.set(subject, roots);
    return roots;
  };
  return { name, bySubject, has: ({ subjectDer, sha256 }) => bySubject(subjectDer.toString('hex')).some((root) => root.sha256 === sha256) };
}

/** Hex of the subject's DER; null where the bytes are no certificate. */
function subjectOf(der: Buffer): string | null {
  return attempt(() => {
    const tbs = sequence(sequence(new Reader(der), 'Certificate'), 'tbsCertificate');
    optionalTlv(tbs, context(0), 'version');
    for (const field of ['serialNumber', 'signature', 'issuer', 'validity']) readTlv(tbs, field);
    return readTlv(tbs, 'subject').whole.toString('hex');
  });
}

/** OpenSSL's TRUSTED CERTIFICATE has its own trust data behind the certificate. */
function firstElement(der: Buffer): Buffer {
  return der[0] === 0x30 && der[1] === 0x82 && der.length > 4 ? der.subarray(0, 4 + der.readUInt16BE(2)) : der;
}

function readText(path: string): string | null {
  return attempt(() => readFileSync(path, 'utf8'));
}

function attempt<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch {
    return null;
  }
}
