/**
 * One row a name: number (`-` for none), name, family, causes likeliest first (`-`: the family's), the browsers'
 * codes for the same failure after `=`, and after each ` ~ ` words by which its messages are known.
 *
 * Reasons of OpenSSL (SSL_R_) that are no alerts, and GnuTLS's own errors; alerts are found by their number or name.
 */
export const OPENSSL_REASON_ROWS = `
267 SSL_R_WRONG_VERSION_NUMBER tls-malformed plain-http-on-tls-port,other-protocol-on-port =SSL_ERROR_RX_RECORD_TOO_LONG,ERR_SSL_PROTOCOL_ERROR ~ wrong version number
198 SSL_R_PACKET_LENGTH_TOO_LONG tls-malformed plain-http-on-tls-port,other-protocol-on-port =SSL_ERROR_RX_RECORD_TOO_LONG,ERR_SSL_PROTOCOL_ERROR ~ packet length too long
156 SSL_R_HTTP_REQUEST tls-malformed plain-http-on-tls-port =SSL_ERROR_RX_RECORD_TOO_LONG,ERR_SSL_PROTOCOL_ERROR ~ ssl routines::http request
252 SSL_R_UNKNOWN_PROTOCOL tls-malformed plain-http-on-tls-port,other-protocol-on-port =SSL_ERROR_RX_RECORD_TOO_LONG,ERR_SSL_PROTOCOL_ERROR ~ unknown protocol
258 SSL_R_UNSUPPORTED_PROTOCOL tls-negotiation tls-version-too-old =SSL_ERROR_UNSUPPORTED_VERSION,SSL_ERROR_PROTOCOL_VERSION_ALERT,ERR_SSL_VERSION_OR_CIPHER_MISMATCH ~ unsupported protocol
191 SSL_R_NO_PROTOCOLS_AVAILABLE tls-local - ~ no protocols available
193 SSL_R_NO_SHARED_CIPHER tls-negotiation no-shared-cipher =SSL_ERROR_NO_CYPHER_OVERLAP,SSL_ERROR_HANDSHAKE_FAILURE_ALERT,ERR_SSL_VERSION_OR_CIPHER_MISMATCH ~ no shared cipher
294 SSL_R_UNEXPECTED_EOF_WHILE_READING tls-alert server-closes-silently,no-shared-cipher,tls-version-too-old,client-certificate-missing,sni-filtered =NS_ERROR_NET_RESET,PR_END_OF_FILE_ERROR,ERR_CONNECTION_CLOSED ~ unexpected eof while reading
134 SSL_R_CERTIFICATE_VERIFY_FAILED certificate-trust missing-intermediate,unknown-issuer,self-signed,interception-untrusted,certificate-expired,certificate-wrong-host =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID ~ certificate verify failed
394 SSL_R_DH_KEY_TOO_SMALL tls-negotiation no-shared-cipher =SSL_ERROR_WEAK_SERVER_EPHEMERAL_DH_KEY ~ dh key too small
338 SSL_R_UNSAFE_LEGACY_RENEGOTIATION_DISABLED tls-renegotiation - =SSL_ERROR_UNSAFE_NEGOTIATION ~ unsafe legacy renegotiation disabled
370 SSL_R_WRONG_SIGNATURE_TYPE tls-negotiation no-shared-cipher,weak-signature =SSL_ERROR_UNSUPPORTED_SIGNATURE_ALGORITHM ~ wrong signature type
333 SSL_R_LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED tls-negotiation no-shared-cipher =SSL_ERROR_UNSUPPORTED_SIGNATURE_ALGORITHM ~ legacy sigalg disallowed or unsupported
248 SSL_R_UNKNOWN_CIPHER_RETURNED tls-malformed malformed-handshake =SSL_ERROR_RX_MALFORMED_SERVER_HELLO,ERR_SSL_PROTOCOL_ERROR ~ unknown cipher returned
261 SSL_R_WRONG_CIPHER_RETURNED tls-malformed malformed-handshake =SSL_ERROR_RX_MALFORMED_SERVER_HELLO,ERR_SSL_PROTOCOL_ERROR ~ wrong cipher returned
159 SSL_R_LENGTH_MISMATCH tls-malformed malformed-handshake =SSL_ERROR_RX_MALFORMED_SERVER_HELLO,ERR_SSL_PROTOCOL_ERROR ~ ssl routines::length mismatch
244 SSL_R_UNEXPECTED_MESSAGE tls-unexpected - =SSL_ERROR_RX_UNEXPECTED_APPLICATION_DATA,ERR_SSL_PROTOCOL_ERROR ~ ssl routines::unexpected message
123 SSL_R_BAD_SIGNATURE tls-crypto private-key-mismatch,corrupted-records =ERR_SSL_PROTOCOL_ERROR ~ ssl routines::bad signature
281 SSL_R_DECRYPTION_FAILED_OR_BAD_RECORD_MAC tls-crypto - =SSL_ERROR_BAD_MAC_READ ~ decryption failed or bad record mac
373 SSL_R_INAPPROPRIATE_FALLBACK tls-negotiation interception-breaks-tls =ERR_TLS13_DOWNGRADE_DETECTED ~ ssl routines::inappropriate fallback
399 SSL_R_EE_KEY_TOO_SMALL certificate-weak weak-key =MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE,ERR_CERT_WEAK_KEY ~ ee key too small
398 SSL_R_CA_MD_TOO_WEAK certificate-weak weak-signature =SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED,ERR_CERT_WEAK_SIGNATURE_ALGORITHM ~ ca md too weak
199 SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE tls-client-certificate client-certificate-missing =SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT,SSL_ERROR_HANDSHAKE_FAILURE_ALERT,ERR_BAD_SSL_CLIENT_AUTH_CERT ~ peer did not return a certificate
1116 SSL_R_TLSV13_ALERT_CERTIFICATE_REQUIRED tls-client-certificate client-certificate-missing =SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT,SSL_ERROR_HANDSHAKE_FAILURE_ALERT,ERR_BAD_SSL_CLIENT_AUTH_CERT ~ tlsv13 alert certificate required
- X509_R_KEY_VALUES_MISMATCH tls-local private-key-mismatch ~ key values mismatch
- GNUTLS_E_UNEXPECTED_PACKET_LENGTH tls-malformed plain-http-on-tls-port,other-protocol-on-port =SSL_ERROR_RX_RECORD_TOO_LONG,ERR_SSL_PROTOCOL_ERROR ~ a tls packet with unexpected length was received
- GNUTLS_E_UNSUPPORTED_VERSION_PACKET tls-malformed plain-http-on-tls-port,other-protocol-on-port =SSL_ERROR_RX_RECORD_TOO_LONG,ERR_SSL_PROTOCOL_ERROR ~ an unsupported version packet was received
- GNUTLS_E_FATAL_ALERT_RECEIVED tls-alert - =ERR_SSL_PROTOCOL_ERROR ~ a tls fatal alert has been received
- GNUTLS_E_PREMATURE_TERMINATION tls-alert server-closes-silently,no-shared-cipher,tls-version-too-old,client-certificate-missing,sni-filtered =NS_ERROR_NET_RESET,PR_END_OF_FILE_ERROR,ERR_CONNECTION_CLOSED ~ the tls connection was non-properly terminated
- GNUTLS_E_CERTIFICATE_VERIFICATION_ERROR certificate-trust - =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID ~ error in the certificate verification
`;
