/** TLS alerts as registered with IANA, by number. 41 and 52 included: old servers send the one, DTLS the other. */
export const ALERTS: Readonly<Record<number, string>> = {
  0: 'close_notify',
  10: 'unexpected_message',
  20: 'bad_record_mac',
  21: 'decryption_failed',
  22: 'record_overflow',
  30: 'decompression_failure',
  40: 'handshake_failure',
  41: 'no_certificate',
  42: 'bad_certificate',
  43: 'unsupported_certificate',
  44: 'certificate_revoked',
  45: 'certificate_expired',
  46: 'certificate_unknown',
  47: 'illegal_parameter',
  48: 'unknown_ca',
  49: 'access_denied',
  50: 'decode_error',
  51: 'decrypt_error',
  52: 'too_many_cids_requested',
  60: 'export_restriction',
  70: 'protocol_version',
  71: 'insufficient_security',
  80: 'internal_error',
  86: 'inappropriate_fallback',
  90: 'user_canceled',
  100: 'no_renegotiation',
  109: 'missing_extension',
  110: 'unsupported_extension',
  111: 'certificate_unobtainable',
  112: 'unrecognized_name',
  113: 'bad_certificate_status_response',
  114: 'bad_certificate_hash_value',
  115: 'unknown_psk_identity',
  116: 'certificate_required',
  117: 'general_error',
  120: 'no_application_protocol',
  121: 'ech_required',
};

/** The IANA name; an unknown number prints as hex (`0x63`) and survives. */
export function alertName(number: number): string {
  return ALERTS[number] ?? `0x${(number >>> 0).toString(16).padStart(2, '0')}`;
}

/** The number of an IANA name in any case and with any separators, null for none. */
export function alertNumber(name: string): number | null {
  const wanted = name.trim().toLowerCase().replace(/[^a-z0-9]+/g, '_');
  const found = Object.entries(ALERTS).find(([, known]) => known === wanted);
  return found ? Number(found[0]) : null;
}
