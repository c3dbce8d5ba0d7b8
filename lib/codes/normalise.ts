import type { Failure } from '../protocol/diagnosis.ts';
import { LIMITS } from '../protocol/limits.ts';
import { makeNsresult, moduleNumber } from './nsresult.ts';
import { chromiumName, codeFacts, nsresultName, nssName } from './facts.ts';

/**
 * Turns what a browser said into a registry name:
 *
 *   net::ERR_CONNECTION_RESET, NET::ERR_CERT_DATE_INVALID      Chromium's events and page
 *   Error code 2153394174                                      Firefox's webNavigation (decimal nsresult)
 *   NS_ERROR_UNKNOWN_HOST                                      Firefox's webRequest
 *   NS_ERROR_GENERATE_FAILURE(NS_ERROR_MODULE_SECURITY, NAME or number)
 *   a sentence that holds a known name                         copied from a page
 *
 * Never throws. What is not recognised keeps its raw form as code. `raw` is cut to LIMITS.code characters.
 * A browser that is not given is told from the code where the code belongs to one alone.
 */
export function normalise(raw: string, browser: 'firefox' | 'chromium' | null): Failure {
  const kept = String(raw ?? '').slice(0, LIMITS.code);
  const said = kept.trim();
  const code = generated(said) ?? numbered(said, browser) ?? named(said);
  return { raw: kept, code: code ?? said, browser: browser ?? (code ? codeFacts(code)?.browser ?? null : formOf(said)) };
}

function generated(said: string): string | null {
  const match = /^NS_ERROR_GENERATE_FAILURE\(\s*([A-Z0-9_]+)\s*,\s*([A-Z0-9_-]+)\s*\)$/i.exec(said);
  if (!match?.[1] || !match[2]) return null;
  const name = match[2].toUpperCase();
  if (codeFacts(name)) return name;
  const module = moduleNumber(match[1]);
  const code = integer(match[2]);
  if (module === null || code === null) return null;
  return nsresultName(code > 0xffff ? code : makeNsresult(module, Math.abs(code)));
}

/** `Error code N`, and bare numbers: an nsresult, a net error or an NSS number; the three do not overlap. */
function numbered(said: string, browser: Failure['browser']): string | null {
  const number = integer(said.replace(/^error code:?\s*/i, ''));
  if (number === null) return null;
  if (number > 0) return nsresultName(number);
  if (number < -0x7fffff) return nsresultName(number >>> 0);
  return (browser === 'firefox' ? null : chromiumName(number)) ?? nssName(number);
}

function named(said: string): string | null {
  const bare = said.replace(/^net::/i, '').toUpperCase();
  if (codeFacts(bare)) return bare;
  for (const [word] of said.toUpperCase().matchAll(/\b(?:NS|SSL|SEC|PR|MOZILLA_PKIX|ERR|DNS_PROBE)_[A-Z0-9_]+/g)) {
    if (codeFacts(word)) return word;
  }
  return null;
}

/** An unknown code still tells by its form which browser has it. */
function formOf(said: string): Failure['browser'] {
  if (/^net::/i.test(said)) return 'chromium';
  return /^(?:Error code \d|NS_|SSL_ERROR_|SEC_ERROR_|MOZILLA_PKIX_)/.test(said) ? 'firefox' : null;
}

function integer(text: string): number | null {
  return /^-?\d{1,10}$/.test(text) || /^0x[0-9a-f]{1,8}$/i.test(text) ? Number(text) : null;
}
