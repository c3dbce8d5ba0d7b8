import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { readCertificate, type Certificate } from './certificate.ts';

/** A set of roots and the name under which an observation tells of it. */
export interface TrustStore {
  /** `built-in`, `extra`, `system`. */
  name: string;
  /** Roots whose subject is this name (DER, as hex). */
  bySubject(subject: string): Certificate[];
  has(certificate: Certificate): boolean;
}

/** The roots of Mozilla's programme as this Node release carries them. */
export function builtInStore(): TrustStore {
  return (cached ??= store('built-in', rootCertificates.map(pemToDer)));
}
let cached: TrustStore | null = null;

export function pemStore(name: string, pem: string): TrustStore {
  return store(name, pemBlocks(pem).map(pemToDer));
}

/**
 * The roots that the person's own environment adds: what `--cacert` gave and the files that SSL_CERT_FILE and
 * NODE_EXTRA_CA_CERTS name. A file that cannot be read adds nothing.
 */
export function extraStores(cacert: string | undefined, environment: NodeJS.ProcessEnv): TrustStore[] {
  const files = ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'].flatMap((name) => (environment[name] ? [{ name, path: environment[name] }] : []));
  return [
    ...(cacert === undefined ? [] : [pemStore('extra', cacert)]),
    ...files.flatMap(({ name, path }) => {
      try {
        return [pemStore(name, readFileSync(path, 'utf8'))];
      } catch {
        return [];
      }
    }),
  ];
}

export function pemBlocks(pem: string): string[] {
  return pem.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g) ?? [];
}

export function toPem(der: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}

function pemToDer(pem: string): Buffer {
  return Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64');
}

function store(name: string, ders: readonly Buffer[]): TrustStore {
  const subjects = new Map<string, Certificate[]>();
  const fingerprints = new Set<string>();
  for (const der of ders) {
    const read = readCertificate(der);
    if (!read.ok) continue;
    const key = read.certificate.subjectDer.toString('hex');
    subjects.set(key, [...(subjects.get(key) ?? []), read.certificate]);
    fingerprints.add(read.certificate.sha256);
  }
  return { name, bySubject: (subject) => subjects.get(subject) ?? [], has: ({ sha256 }) => fingerprints.has(sha256) };
}

