import { plainGet } from '../http/plain-get.ts';
import type { RunContext } from '../run-context.ts';
import type { Certificate } from '../x509/certificate.ts';
import { askCrl } from '../x509/crl.ts';
import { ocspRequest, readOcsp } from '../x509/ocsp.ts';
import { pemDer } from '../x509/trust-store.ts';
import type { Path } from '../x509/paths.ts';
import type { RevocationAnswer, RevocationLook } from '../x509/revocation.ts';

/** Public CAs cut their lists into parts below this. */
const MOST_LIST_BYTES = 4 << 20;
const MOST_ANSWER_BYTES = 64 * 1024;
const MOST_ADDRESSES = 2;
/** Of a run's connections, for the looks of other steps. */
const KEPT = 4;

const MOST_LOOKS = 4;

/**
 * Looks after each certificate of `path` below the trusted root, the leaf first, side by side. The looks gain their answers as
 * those come in; `settled` tells when no more will come, and is null where nobody is asked.
 *
 * @param idle why nobody is to be asked about any of them, or null.
 */
export function beginRevocation(context: RunContext, { certificates, trustedBy }: Path, staple: RevocationAnswer | null, idle: string | null, now: number): { looks: readonly RevocationLook[]; settled: Promise<unknown> | null } {
  const below = trustedBy !== null && certificates.length > 1 ? certificates.slice(0, -1).slice(0, MOST_LOOKS) : certificates.slice(0, 1);
  const looks = below.map((certificate, place): RevocationLook => {
    const stapled = place === 0 && staple !== null;
    return { certificate, answer: stapled ? staple : null, stapled, says: trustedBy === null ? 'no trusted CA stands behind it' : idle ?? whyNot(context, certificate) ?? '' };
  });
  const open = looks.filter(({ answer, says }) => answer === null && says === '');
  const asked = open.map(async (look) => {
    const issuer = certificates[certificates.indexOf(look.certificate) + 1];
    look.says = 'the CA’s servers had not answered when the rest was done';
    look.answer = issuer ? await askIssuer(context, look.certificate, issuer, now).catch(() => null) : null;
    look.says = issuer ? 'the CA’s servers gave no usable answer' : 'the issuer is not known';
  });
  return { looks, settled: asked.length > 0 ? Promise.all(asked) : null };
}

function whyNot(context: RunContext, certificate: Certificate): string | null {
  if (context.options.others === false) return 'asking hosts other than the page’s own is switched off';
  if (plain(certificate.crls).length + plain(certificate.ocsp).length === 0) return 'it names no list and no responder over plain HTTP';
  return context.over ? 'the time was over' : null;
}

/**
 * Asks the CA of `certificate` whether it was revoked: its list first, which tells the CA the least, then its OCSP
 * responder. Null where the certificate names neither over plain HTTP, or neither answered.
 */
async function askIssuer(context: RunContext, certificate: Certificate, issuer: Certificate, now: number): Promise<RevocationAnswer | null> {
  let last: RevocationAnswer | null = null;
  for (const url of plain(certificate.crls)) {
    if (!context.mayConnect(KEPT)) return last;
    const body = await plainGet(context, url, MOST_LIST_BYTES);
    if (!body) continue;
    last = askCrl(pemDer(body), certificate, issuer, url, now);
    if (last.status !== 'unknown') return last;
  }
  for (const url of plain(certificate.ocsp)) {
    if (!context.mayConnect(KEPT)) return last;
    // RFC 6960 appendix A.1: a request that short goes by GET, which caches can answer.
    const request = encodeURIComponent(ocspRequest(certificate, issuer).toString('base64'));
    const body = await plainGet(context, `${url.replace(/\/$/, '')}/${request}`, MOST_ANSWER_BYTES);
    if (!body) continue;
    last = readOcsp(body, certificate, issuer, `the OCSP responder ${url}`, now);
    if (last.status !== 'unknown') return last;
  }
  return last;
}

function plain(addresses: readonly string[]): string[] {
  return addresses.filter((address) => /^http:\/\/[\x21-\x7e]{1,500}$/i.test(address)).slice(0, MOST_ADDRESSES);
}
