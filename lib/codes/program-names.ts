import type { KnownCode } from './lookup.ts';

/** What people call the programs and protocols that codes come from: the same in every language. */
export const PROGRAM_NAMES: Readonly<Record<KnownCode['program'], string>> = {
  cloudflare: 'Cloudflare', firefox: 'Firefox', chromium: 'Chromium', tls: 'TLS', http: 'HTTP', curl: 'curl', openssl: 'OpenSSL', gnutls: 'GnuTLS', node: 'Node', java: 'Java', go: 'Go', python: 'Python',
  safari: 'Safari',
};
