import { plainGet } from '../http/plain-get.ts';
import type { RunContext } from '../run-context.ts';
import type { Certificate } from '../x509/certificate.ts';
import { askCrl } from '../x509/crl.ts';
import { ocspRequest, readOcsp } from '../x509/ocsp.ts';
import { pemDer } from '../x509/trust-store.ts';
import type { RevocationAnswer } from '../x509/revocation.ts';

/** Public CAs cut their lists into parts below this. */
const MOST_LIST_BYTES = 4 << 20;
const MOST_ANSWER_BYTES = 64 * 1024;
const MOST_ADDRESSES = 2;
/** Of a whole run, less one for each look that another step may still need. */
const MOST_CONNECTIONS = 20;

/**
 * Asks the CA of `certificate` whether it was revoked: its list first, which tells the CA the least, then its OCSP
 * responder. Null where the certificate names neither over plain HTTP, or neither answered.
 */
export async function askIssuer(context: RunContext, certificate: Certificate, issuer: Certificate, now: number): Promise<RevocationAnswer | null> {
  let last: RevocationAnswer | null = null;
  for (const url of plain(certificate.crls)) {
    if (!mayAsk(context)) return last;
    const body = await plainGet(context, url, MOST_LIST_BYTES);
    if (!body) continue;
    last = askCrl(pemDer(body), certificate, issuer, url, now);
    if (last.status !== 'unknown') return last;
  }
  for (const url of plain(certificate.ocsp)) {
    if (!mayAsk(context)) return last;
    // RFC 6960 appendix A.1: a request that short goes by GET, which caches can answer.
    const request = encodeURIComponent(ocspRequest(certificate, issuer).toString('base64'));
    const body = await plainGet(context, `${url.replace(/\/$/, '')}/${request}`, MOST_ANSWER_BYTES);
    if (!body) continue;
    last = readOcsp(body, certificate, issuer, `the OCSP responder ${url}`, now);
    if (last.status !== 'unknown') return last;
  }
  return last;
}

/** Whether there is anybody to ask. */
export function canBeAsked({ crls, ocsp }: Certificate): boolean {
  return plain(crls).length + plain(ocsp).length > 0;
}

function plain(addresses: readonly string[]): string[] {
  return addresses.filter((address) => /^http:\/\/[\x21-\x7e]{1,500}$/i.test(address)).slice(0, MOST_ADDRESSES);
}

function mayAsk(context: RunContext): boolean {
  return !context.over && context.cost.connections < MOST_CONNECTIONS;
}
