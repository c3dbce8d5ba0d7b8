import type { CodeFacts } from './code-entry.ts';
import { codeFacts } from './facts.ts';
import { type Family, familyFacts } from './families.ts';
import { nssOfNsresult } from './nsresult.ts';

/** What an unknown code still tells: browsers add codes, and their names and numbers keep to known patterns. */
export interface GuessedFacts extends Omit<CodeFacts, 'registry' | 'browser' | 'standing'> {
  guessed: true;
}

/** Patterns over the upper-case name, the most telling first. */
const PATTERNS: readonly (readonly [RegExp, Family])[] = [
  [/CLIENT_(?:AUTH|CERT)|CERTIFICATE_REQUIRED/, 'tls-client-certificate'],
  [/ECH_/, 'tls-ech'],
  [/^(?:NET::)?ERR_CERT|^SEC_ERROR_|^MOZILLA_PKIX_ERROR_/, 'certificate-trust'],
  [/^(?:NET::)?ERR_SSL|^SSL_ERROR_|ERR_TLS/, 'tls-alert'],
  [/DNS|UNKNOWN_HOST|NAME_NOT_RESOLVED/, 'dns'],
  [/PROXY|SOCKS|TUNNEL/, 'proxy'],
  [/HTTP2|SPDY/, 'http2'],
  [/QUIC|HTTP3/, 'http3'],
  [/LOCAL_NETWORK|PRIVATE_NETWORK/, 'local-network'],
  [/BLOCKED|DENIED|POLICY|_URI$/, 'blocked'],
  [/REDIRECT/, 'http-redirect'],
  [/OFFLINE|DISCONNECTED/, 'offline'],
  [/CONNECTION|TIMED_OUT|TIMEOUT|RESET|REFUSED|UNREACHABLE|ADDRESS/, 'connection'],
  [/CONTENT|ENCODING|CHUNK/, 'http-body'],
  [/RESPONSE|HEADER|HTTP/, 'http-response'],
  [/FILE/, 'file'],
];

/** The registry's facts, else a guess by the code's form: never null, so that every failure gets an answer. */
export function factsOrGuess(code: string): CodeFacts | GuessedFacts {
  return codeFacts(code) ?? guess(code);
}

export function guess(code: string): GuessedFacts {
  const family = guessFamily(code.trim().slice(0, 512).toUpperCase());
  return { name: code, family, ...familyFacts(family), guessed: true };
}

function guessFamily(code: string): Family {
  const number = /^(?:ERROR CODE:? )?(\d{10})$/.exec(code)?.[1];
  if (number) return familyOfNsresult(Number(number));
  return PATTERNS.find(([pattern]) => pattern.test(code))?.[1] ?? 'failed';
}

/** By module: the security module's ranges are TLS (-0x3000) and certificates (-0x2000, -0x4000). */
function familyOfNsresult(nsresult: number): Family {
  const nss = nssOfNsresult(nsresult);
  if (nss !== null) return nss <= -0x3000 + 0x400 && nss >= -0x3000 ? 'tls-alert' : 'certificate-trust';
  const module = (nsresult >>> 16) & 0x7fff;
  if (module === 0x4b) return 'connection';
  if (module === 0x52) return 'file';
  if (module === 0x5d) return 'blocked';
  return 'failed';
}
