/**
 * Numbers of the TLS registries (IANA "Transport Layer Security (TLS) Parameters"). A number may have a name;
 * one without is printed as hex and never an error.
 */
export const VERSION = { SSL30: 0x0300, TLS10: 0x0301, TLS11: 0x0302, TLS12: 0x0303, TLS13: 0x0304 } as const;

export const CONTENT = { changeCipherSpec: 20, alert: 21, handshake: 22, applicationData: 23 } as const;

export const HANDSHAKE = {
  helloRequest: 0, clientHello: 1, serverHello: 2, newSessionTicket: 4, encryptedExtensions: 8, certificate: 11, serverKeyExchange: 12,
  certificateRequest: 13, serverHelloDone: 14, certificateVerify: 15, clientKeyExchange: 16, finished: 20, certificateStatus: 22,
  keyUpdate: 24, compressedCertificate: 25,
} as const;

/** Registry names; `hello_retry_request` is a server_hello with a fixed random and told apart by its reader. */
const HANDSHAKE_NAMES: Record<number, string> = {
  0: 'hello_request', 1: 'client_hello', 2: 'server_hello', 4: 'new_session_ticket', 5: 'end_of_early_data', 8: 'encrypted_extensions',
  11: 'certificate', 12: 'server_key_exchange', 13: 'certificate_request', 14: 'server_hello_done', 15: 'certificate_verify',
  16: 'client_key_exchange', 20: 'finished', 22: 'certificate_status', 24: 'key_update', 25: 'compressed_certificate',
};

export function handshakeName(type: number): string {
  return HANDSHAKE_NAMES[type] ?? `handshake_type_${type}`;
}

export const EXTENSION = {
  serverName: 0, statusRequest: 5, supportedGroups: 10, ecPointFormats: 11, signatureAlgorithms: 13, alpn: 16, signedCertificateTimestamp: 18,
  padding: 21, encryptThenMac: 22, extendedMasterSecret: 23, compressCertificate: 27, recordSizeLimit: 28, delegatedCredential: 34,
  sessionTicket: 35, supportedVersions: 43, cookie: 44, pskKeyExchangeModes: 45, certificateAuthorities: 47, signatureAlgorithmsCert: 50,
  keyShare: 51, applicationSettings: 17613, trustAnchors: 51764, encryptedClientHello: 65037, renegotiationInfo: 65281,
} as const;

export const GROUP = { secp256r1: 23, secp384r1: 24, secp521r1: 25, x25519: 29, x448: 30, ffdhe2048: 256, ffdhe3072: 257, x25519mlkem768: 4588 } as const;

const GREASE_LOW_BYTE = 0x0a;

/** Values of RFC 8701: 0x0a0a, 0x1a1a … 0xfafa. */
export function isGrease(value: number): boolean {
  return (value & 0x0f) === GREASE_LOW_BYTE && value >> 8 === (value & 0xff);
}

/** A GREASE value from one random byte. */
export function grease(random: number): number {
  const byte = (random & 0xf0) | GREASE_LOW_BYTE;
  return (byte << 8) | byte;
}

export const FALLBACK_SCSV = 0x5600;
export const EMPTY_RENEGOTIATION_INFO_SCSV = 0x00ff;
