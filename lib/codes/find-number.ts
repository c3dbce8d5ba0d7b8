import { type KnownCode, knownCodes, ofAlert, ofBrowser, ofStatus } from './lookup.ts';
import type { Program } from './foreign.ts';
import { chromiumName, nsresultName, nssName } from './registry.ts';

/** Every reading of the numbers in a text, the surest first: `alert 40`, `curl: (35)`, `error:0A000410`, `-12286`, `0x805A1FF3`. */
export function findNumbers(text: string): KnownCode[] {
  return [...inContext(text), ...bare(text)];
}

const CONTEXTS: readonly (readonly [RegExp, (number: number) => (KnownCode | null)[]])[] = [
  [/\balert(?:\s+(?:number|code|description|no\.?))?\s*[:=(#]?\s*(0x[0-9a-f]{1,2}|\d{1,3})\b/gi, (n) => [ofAlert(n)]],
  [/\b(?:http(?:\/[\d.]+)?|status)(?:\s+(?:error|code|status))*\s*[:=]?\s*([45]\d\d)\b/gi, (n) => [ofStatus(n)]],
  [/\b(?:error|response)(?:\s+code)?\s*[:=]?\s*([45]\d\d)\b/gi, (n) => [ofStatus(n)]],
  [/\bcurl\b[^\n\d]{0,20}\(?(\d{1,3})\)?/gi, (n) => [foreign('curl', n)]],
  [/\b(?:verify (?:error|return code)|x509(?:_v)?|num)\s*[:=]?\s*(?:num\s*=\s*)?(\d{1,3})\b/gi, (n) => [foreign('openssl', n, /^X509_V_/)]],
  [/\b(?:NSURLErrorDomain|CFNetwork|OSStatus|WebKitErrorDomain)\b[^\d-]{0,30}(-?\d{2,5})\b/gi, (n) => [foreign('safari', n)]],
  [/\berror code:?\s*(-?\d{2,10}|0x[0-9a-f]{1,8})\b/gi, (n) => ofNumber(n)],
];

/** OpenSSL packs library and reason into eight hex digits; reasons from 1000 on are alerts (ERR_GET_REASON, SSL_AD_REASON_OFFSET). */
const OPENSSL = /\b(?:0x)?(0a0|14[0-9a-f])([0-9a-f]{5})\b/gi;

function inContext(text: string): KnownCode[] {
  const found: (KnownCode | null)[] = [];
  for (const [, , low = ''] of text.matchAll(OPENSSL)) {
    const reason = parseInt(low, 16) & 0xfff;
    found.push(reason >= 1000 && reason <= 1255 ? ofAlert(reason - 1000) : foreign('openssl', reason, /^SSL_R_/));
  }
  for (const [pattern, read] of CONTEXTS) {
    for (const [, number = ''] of text.matchAll(pattern)) found.push(...read(Number(number)));
  }
  return found.filter((code) => code !== null);
}

function bare(text: string): KnownCode[] {
  const word = text.trim().replace(/^\(|\)$/g, '').replace(/^\u2212/, '-');
  if (!/^(?:[-+]?\d{1,10}|[-+]?0x[0-9a-f]{1,8})$/i.test(word)) return [];
  const negative = word.startsWith('-');
  const size = Number(word.replace(/^[-+]/, ''));
  return ofNumber(negative ? -size : size);
}

function ofNumber(number: number): KnownCode[] {
  // The same nsresult printed as a signed number.
  if (number < -0x7fff_ffff / 2) return browser(nsresultName(number >>> 0));
  if (number < 0) return [...browser(chromiumName(number)), ...browser(nssName(number)), ...known(foreign('safari', number))];
  if (number >= 0x8000_0000) return browser(nsresultName(number));
  if (number >= 0x1000) return [...browser(nssName(-number)), ...known(foreign('safari', -number))];
  return [
    ...known(number <= 255 ? ofAlert(number) : null),
    ...(number >= 400 && number <= 599 ? [ofStatus(number)] : []),
    ...known(foreign('curl', number)),
    ...known(foreign('openssl', number, /^X509_V_/)),
    ...(number >= 100 ? browser(chromiumName(-number)) : []),
    ...known(number >= 1000 ? foreign('safari', -number) : foreign('safari', number)),
  ];
}

function foreign(program: Program, number: number, name = /./): KnownCode | null {
  return knownCodes().find((code) => code.program === program && code.number === number && name.test(code.code)) ?? null;
}

function browser(name: string | null): KnownCode[] {
  return known(name === null ? null : ofBrowser(name));
}

function known(code: KnownCode | null): KnownCode[] {
  return code ? [code] : [];
}
