import { isLocalName } from '../diagnosis/address.ts';
import type { EvidenceIndex } from '../diagnosis/evidence.ts';
import type {
  CertificateObservation, CertificateProblem, DnsObservation, HttpObservation, Observation, SurroundingsObservation, TcpObservation, TlsObservation,
} from '../protocol/observation.ts';
import type { Cause, Clue, Found, Values } from './cause.ts';

/** Sentences that any cause may call on. Their words are the language's common evidence. */
export function clueOf(o: Observation): Clue {
  switch (o.kind) {
    case 'dns': return dnsClue(o);
    case 'tcp': return tcpClue(o);
    case 'tls': return tlsClue(o);
    case 'http': return httpClue(o);
    case 'surroundings': return surroundingsClue(o);
    case 'certificate': return o.problems[0] ? problemClue(o, o.problems[0]) : { observation: o.id, key: 'certificate-ok', values: { ...leafValues(o), ...loggedValues(o) } };
    case 'clock': return { observation: o.id, key: 'clock', values: { offset: { span: Math.abs(o.offsetMs) } } };
    case 'redirects': return { observation: o.id, key: o.circle === null ? 'redirects' : 'circle', values: { count: o.hops.length } };
  }
}

export function dnsClue(o: DnsObservation): Clue {
  const ede = o.extendedErrors?.[0];
  return {
    observation: o.id,
    key: o.source === 'literal' ? (isLocalName(o.name) ? 'dns-local' : 'dns-literal') : `dns-${o.outcome}`,
    values: {
      query: o.name,
      ...(o.addresses.length > 0 ? { addresses: o.addresses } : {}),
      ...(o.server ? { server: o.server } : {}),
      ...(ede ? { reason: ede.text === '' ? `${ede.code}` : `${ede.code}, ${ede.text}` } : {}),
    },
  };
}

export function tcpClue(o: TcpObservation): Clue {
  return { observation: o.id, key: `tcp-${o.outcome}`, values: { ...at(o), ms: { span: o.ms }, ...(o.errno ? { errno: o.errno } : {}) } };
}

export function tlsClue(o: TlsObservation): Clue {
  const { profile, changed, serverName } = o.hello;
  return {
    observation: o.id,
    key: o.ech?.status === 'rejected' ? 'tls-ech-rejected' : o.outcome === 'unoffered-choice' && o.downgrade ? 'tls-lowered' : `tls-${o.outcome}`,
    values: {
      ...at(o),
      hello: { hello: { profile, changed, serverName } },
      ms: { span: o.ms },
      bytes: { bytes: o.received },
      ...(o.alert ? { alert: { alert: o.alert.number }, after: o.alert.after } : {}),
      ...(o.version === undefined ? {} : { version: { version: o.version } }),
      ...(o.cipherSuite === undefined ? {} : { suite: { suite: o.cipherSuite } }),
      ...(o.group === undefined ? {} : { group: { group: o.group } }),
      ...(o.ech ? { otherName: o.ech.publicName } : {}),
      ...(o.speaks ? { protocol: o.speaks } : {}),
      ...(o.banner ? { banner: o.banner.split(/[\r\n]/, 1)[0]! } : {}),
      ...(o.malformed ? { says: o.malformed.says } : {}),
    },
  };
}

export function httpClue(o: HttpObservation): Clue {
  return {
    observation: o.id,
    key: `http-${o.outcome}`,
    values: {
      protocol: o.protocol,
      ...(o.status === undefined ? {} : { status: o.status }),
      ...(o.location ? { location: o.location } : {}),
      ...(o.headerBytes === undefined ? {} : { bytes: { bytes: o.headerBytes } }),
      ...(o.malformed ? { says: o.malformed.says } : {}),
      ...(o.http2Error ? { reason: `${o.http2Error.frame} ${o.http2Error.name}` } : {}),
    },
  };
}

export function problemClue(o: CertificateObservation, problem: CertificateProblem): Clue {
  const subject = o.chain[problem.certificate]?.subject;
  return { observation: o.id, key: 'certificate-problem', values: { problem: { problem: problem.id }, says: problem.says, ...(subject ? { subject } : {}) } };
}

export function surroundingsClue(o: SurroundingsObservation): Clue {
  return { observation: o.id, key: o.about === 'proxy-script' ? 'proxy-script' : 'surroundings', values: { detail: o.detail, ...(o.status === undefined ? {} : { status: o.status }) } };
}

/** What the words on a certificate can speak of. Empty strings are left out: they say nothing. */
export function leafValues(o: CertificateObservation): Values {
  const leaf = o.chain[0];
  if (leaf === undefined) return {};
  return { ...(leaf.subject ? { subject: leaf.subject } : {}), ...(leaf.issuer ? { issuer: leaf.issuer } : {}), ...(leaf.names.length > 0 ? { names: leaf.names } : {}) };
}

/** Which logs vouch for the certificate, or why nobody here can say whether they suffice. Only for public CAs, of which alone browsers ask it. */
function loggedValues({ timestamps }: CertificateObservation): Values {
  const { firefox, chromium, entries = [] } = timestamps ?? {};
  const open = [firefox, chromium].find((each) => each?.verdict === 'not-judged');
  if (open) return { unjudged: open.says };
  const logs = [...new Set(entries.filter(({ state }) => state === 'valid').map(({ operator, log }) => (operator ? `${operator} ${log}` : log)))];
  return firefox && logs.length > 0 ? { logs } : {};
}

/** The common shape of a rule over findings of the certificate check. */
export function byProblem(e: EvidenceIndex, ids: readonly CertificateProblem['id'][], values: (o: CertificateObservation, p: CertificateProblem) => Values = leafValues): Found | null {
  const o = e.certificate;
  const hits = o?.problems.filter((p) => ids.includes(p.id)) ?? [];
  const first = hits[0];
  if (o === null || first === undefined) return null;
  return { confidence: 'proven', evidence: hits.map((p) => problemClue(o, p)), values: { says: first.says, ...values(o, first) } };
}

/** A cause that no kind of observation can show yet: the browser's code alone speaks for it. */
export const byCodeAlone = (): Found | null => null;

/** The blame where the machine behind the address may be as guilty as what stands before it: another vantage that gets through settles it. */
export const siteUnlessElsewhereWorks: Cause['blame'] = (e) => (e.remote?.passed('tls') || e.remote?.loads ? 'network' : 'site');

export const unknownUnlessElsewhereWorks: Cause['blame'] = (e) => (e.remote?.passed('tls') || e.remote?.loads ? 'network' : 'unknown');

function at(o: TcpObservation | TlsObservation): Values {
  return { ...(o.address ? { address: o.address } : {}) };
}
