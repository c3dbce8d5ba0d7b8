import type { CertificateFacts, CertificateObservation, CertificateProblem, TlsObservation } from '../../lib/protocol/observation.ts';
import { plainGet } from '../http/plain-get.ts';
import type { RunContext } from '../run-context.ts';
import type { ReceivedCertificates } from '../tls/client.ts';
import { browserVerdicts } from '../x509/browser-verdicts.ts';
import { readCertificate, type Certificate } from '../x509/certificate.ts';
import { interceptionProduct } from '../x509/interception-products.ts';
import { judgePath, type Judged } from '../x509/path-problems.ts';
import { buildPaths, type Path } from '../x509/paths.ts';
import { builtInStore, extraStores, pemBlocks, toPem, type TrustStore } from '../x509/trust-store.ts';

const MOST_FETCHED = 4;
const MOST_SENT = 16;
const MOST_FETCHED_BYTES = 64 * 1024;

/** Judges what a server sent, fetches an issuer that it left out, and tells all that is wrong with it. */
export async function checkCertificates(context: RunContext, tls: TlsObservation, received: ReceivedCertificates, now: () => number = Date.now): Promise<CertificateObservation> {
  const startMs = context.now();
  const { host } = context.target;
  const judgedAt = now();
  const finish = (found: Pick<CertificateObservation, 'chain' | 'problems' | 'trustedBy'> & Partial<CertificateObservation>) =>
    context.emit({
      kind: 'certificate', step: 'certificate', ...(tls.address ? { address: tls.address } : {}), ...(tls.port ? { port: tls.port } : {}),
      startMs, ms: context.now() - startMs, from: tls.id, host, judgedAt, browsers: browserVerdicts(found.problems), revocation: 'not-checked', ...found,
    }) as CertificateObservation;

  const read = received.certificates.slice(0, MOST_SENT).map((der) => readCertificate(der));
  const [first] = read;
  if (!first?.ok) {
    const says = first ? `${first.field} at byte ${first.offset}: ${first.says}` : 'the server sent no certificate';
    return finish({ chain: [], problems: [{ id: 'malformed', certificate: 0, says: says.slice(0, 1024) }], trustedBy: null, bytes: received.certificates[0]?.subarray(0, 1024).toString('hex') });
  }
  const leaf = first.certificate;
  const sent = read.flatMap((each) => (each.ok ? [each.certificate] : []));
  const stores = [builtInStore(), ...extraStores(context.options.cacert, process.env)];
  const { path, fetched } = await bestPath(context, leaf, sent, stores);
  const judged = judgePath(path, { host, now: judgedAt, stapled: received.ocsp !== null });
  const missing = path.trustedBy === null ? [] : path.certificates.filter((certificate) => fetched.includes(certificate));
  const roots = path.trustedBy === null ? [] : path.certificates.slice(-1).filter((root) => !sent.includes(root));
  const chain = [...sent, ...fetched.filter((certificate) => path.certificates.includes(certificate)), ...roots];
  const problems: CertificateProblem[] = [
    ...missingIntermediate(missing, chain, sent),
    ...judged.map((problem) => place(problem, chain)),
    ...product(path, chain),
  ];
  return finish({
    chain: chain.map((certificate) => facts(certificate, sent, fetched)),
    problems,
    trustedBy: path.trustedBy,
    ...(missing.length > 0 ? { repair: missing.map(({ der }) => toPem(der)).join('') } : {}),
    ...(problems.some(({ id }) => id === 'interception-product') ? { product: interceptionProduct(path.certificates.map(({ issuer }) => issuer)) ?? undefined } : {}),
  });
}

/** The path with least against it; where none is trusted, issuers that the certificates name are fetched first. */
async function bestPath(context: RunContext, leaf: Certificate, sent: Certificate[], stores: readonly TrustStore[]): Promise<{ path: Path; fetched: Certificate[] }> {
  const fetched: Certificate[] = [];
  let paths = buildPaths(leaf, sent, stores);
  while (!paths[0]!.trustedBy && fetched.length < MOST_FETCHED && !context.over) {
    const last = paths[0]!.certificates[paths[0]!.certificates.length - 1]!;
    const found = last.selfSigned ? null : await fetchIssuer(context, last);
    if (!found || fetched.some(({ sha256 }) => sha256 === found.sha256)) break;
    fetched.push(found);
    paths = buildPaths(leaf, [...sent, ...fetched], stores);
  }
  const weigh = (path: Path) => judgePath(path, { host: context.target.host, now: Date.now(), stapled: true }).length;
  const trusted = paths.filter(({ trustedBy }) => trustedBy !== null);
  const [best] = (trusted.length > 0 ? trusted : paths).map((path) => ({ path, weight: weigh(path) })).sort((a, b) => a.weight - b.weight);
  return { path: best!.path, fetched };
}

/** The caIssuers address of RFC 5280 section 4.2.2.1; plain HTTP alone, as browsers do. */
async function fetchIssuer(context: RunContext, certificate: Certificate): Promise<Certificate | null> {
  for (const address of certificate.caIssuers.slice(0, 2)) {
    const body = await plainGet(context, address, MOST_FETCHED_BYTES);
    if (!body) continue;
    const [pem] = pemBlocks(body.toString('latin1'));
    const der = pem ? Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64') : body;
    const read = readCertificate(der);
    if (read.ok && read.certificate.subjectDer.equals(certificate.issuerDer)) return read.certificate;
  }
  return null;
}

function missingIntermediate(missing: readonly Certificate[], chain: readonly Certificate[], sent: readonly Certificate[]): CertificateProblem[] {
  const [first] = missing;
  if (!first) return [];
  const says = `the server sent ${sent.length} certificate${sent.length === 1 ? '' : 's'}; "${first.subject}" is missing and came from the address that the certificate names`;
  return [{ id: 'missing-intermediate', certificate: chain.indexOf(first), says: says.slice(0, 1024) }];
}

function product(path: Path, chain: readonly Certificate[]): CertificateProblem[] {
  if (path.trustedBy === 'built-in') return [];
  const name = interceptionProduct(path.certificates.map(({ issuer }) => issuer));
  return name ? [{ id: 'interception-product', certificate: Math.max(0, chain.length - 1), says: `the issuer's name is one that ${name} uses` }] : [];
}

function place({ certificate, id, says }: Judged, chain: readonly Certificate[]): CertificateProblem {
  return { id, certificate: Math.max(0, chain.findIndex(({ sha256 }) => sha256 === certificate.sha256)), says: says.slice(0, 1024) };
}

function facts(certificate: Certificate, sent: readonly Certificate[], fetched: readonly Certificate[]): CertificateFacts {
  const cut = (text: string) => text.slice(0, 1024);
  return {
    subject: cut(certificate.subject),
    issuer: cut(certificate.issuer),
    names: [...certificate.dnsNames, ...certificate.ipAddresses].slice(0, 256).map(cut),
    notBefore: new Date(certificate.notBefore).toISOString(),
    notAfter: new Date(certificate.notAfter).toISOString(),
    serial: certificate.serial.slice(0, 128),
    sha256: certificate.sha256,
    key: certificate.key,
    signature: certificate.signature,
    isCa: certificate.basicConstraints?.ca ?? false,
    selfIssued: certificate.selfIssued,
    selfSigned: certificate.selfSigned,
    source: sent.includes(certificate) ? 'sent' : fetched.includes(certificate) ? 'fetched' : 'root',
    ...(certificate.der.length < 40_000 ? { pem: toPem(certificate.der) } : {}),
  };
}
