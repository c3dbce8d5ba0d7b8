import type { CauseId } from '../causes/ids.ts';
import { ALERT_ROWS } from './data/alerts.ts';

/** What is known of an alert beyond its name; loaded only to explain. */
export interface AlertFacts {
  number: number;
  name: string;
  /** `RFC 8446`. */
  rfc: string;
  /** `old`: no longer sent by the rules of today. `dtls`: for DTLS alone. */
  standing: 'current' | 'old' | 'dtls';
  /** The same alert shows differently by its place in the handshake. */
  firefox: { first: string; later: string };
  /** As the first answer to ClientHello. */
  chromium: string;
  openssl: string | null;
  gnutls: string | null;
  /** As printed by Go's crypto/tls. */
  go: string;
  causes: readonly CauseId[];
}

/** Likeliest first. 42 to 46 and 48, as a browser receives them, are about the visitor's certificate (RFC 8446 section 6.2). */
const CAUSES: Readonly<Record<number, readonly CauseId[]>> = {
  0: ['server-closes-silently'],
  10: ['hello-extension-intolerance', 'malformed-handshake', 'interception-breaks-tls'],
  20: ['corrupted-records', 'interception-breaks-tls'],
  21: ['corrupted-records', 'interception-breaks-tls'],
  22: ['large-hello-intolerance', 'corrupted-records'],
  30: ['corrupted-records', 'interception-breaks-tls'],
  40: ['no-shared-cipher', 'name-not-served', 'client-certificate-missing', 'tls-version-too-old'],
  41: ['client-certificate-missing'],
  42: ['client-certificate-rejected', 'client-certificate-missing'],
  43: ['client-certificate-rejected'],
  44: ['client-certificate-rejected'],
  45: ['client-certificate-rejected'],
  46: ['client-certificate-rejected'],
  47: ['hello-extension-intolerance', 'no-shared-cipher'],
  48: ['client-certificate-rejected'],
  49: ['access-denied', 'client-certificate-rejected'],
  50: ['hello-extension-intolerance', 'large-hello-intolerance', 'corrupted-records'],
  51: ['corrupted-records', 'interception-breaks-tls', 'client-certificate-rejected'],
  60: ['no-shared-cipher'],
  70: ['tls-version-too-old', 'hello-extension-intolerance'],
  71: ['no-shared-cipher'],
  80: ['server-internal-error', 'name-not-served'],
  86: ['fallback-refused'],
  90: ['access-denied', 'server-internal-error'],
  100: ['client-certificate-missing'],
  109: ['hello-extension-intolerance', 'name-not-served'],
  110: ['hello-extension-intolerance', 'interception-breaks-tls'],
  111: ['client-certificate-rejected'],
  112: ['name-not-served'],
  113: ['client-certificate-rejected'],
  114: ['client-certificate-rejected'],
  116: ['client-certificate-missing'],
  117: ['server-internal-error'],
  120: ['alpn-refused'],
  121: ['ech-mismatch'],
};

/** Where Go's words are not the name's own. */
const GO: Readonly<Record<number, string>> = {
  0: 'close notify', 20: 'bad record MAC', 44: 'revoked certificate', 45: 'expired certificate', 46: 'unknown certificate', 48: 'unknown certificate authority',
  50: 'error decoding message', 51: 'error decrypting message', 70: 'protocol version not supported', 71: 'insufficient security level', 115: 'unknown PSK identity',
};

let read: ReadonlyMap<number, AlertFacts> | undefined;

export function alertFacts(number: number): AlertFacts | null {
  return alerts().get(number) ?? null;
}

/** Every registered alert, by number. */
export function allAlerts(): readonly AlertFacts[] {
  return [...alerts().values()];
}

function alerts(): ReadonlyMap<number, AlertFacts> {
  return (read ??= new Map(ALERT_ROWS.trim().split('\n').map((line) => {
    const [number = '', name = '', rfc = '', standing = '', first = '', later = '', chromium = '', openssl = '', gnutls = ''] = line.split(' ');
    const facts: AlertFacts = {
      number: Number(number), name, rfc: rfc.replace('RFC', 'RFC '), standing: standing as AlertFacts['standing'], firefox: { first, later }, chromium,
      openssl: openssl === '-' ? null : openssl, gnutls: gnutls === '-' ? null : gnutls,
      go: GO[Number(number)] ?? name.replaceAll('_', ' '), causes: CAUSES[Number(number)] ?? ['server-internal-error'],
    };
    return [facts.number, facts];
  })));
}
