/**
 * One row a name: number (`-` for none), name, family, causes likeliest first (`-`: the family's), the browsers'
 * codes for the same failure after `=`, and after each ` ~ ` words by which its messages are known.
 *
 * Node's error codes (`err.code`); those for certificates are in openssl-verify.ts. From OpenSSL 3.2 on
 * some contain a slash, because OpenSSL's own text does.
 */
export const NODE_ROWS = `
- ENOTFOUND dns - =NS_ERROR_UNKNOWN_HOST,ERR_NAME_NOT_RESOLVED ~ getaddrinfo enotfound
- EAI_AGAIN dns dns-resolver-unreachable,dns-server-failure =NS_ERROR_UNKNOWN_HOST,ERR_NAME_NOT_RESOLVED ~ getaddrinfo eai_again
- ESERVFAIL dns dns-server-failure,dns-dnssec-bogus =NS_ERROR_UNKNOWN_HOST,ERR_NAME_NOT_RESOLVED ~ querya eservfail
- ENODATA dns dns-no-address =NS_ERROR_UNKNOWN_HOST,ERR_NAME_NOT_RESOLVED
- ECONNREFUSED connection connection-refused,one-address-broken,dns-blocked =NS_ERROR_CONNECTION_REFUSED,ERR_CONNECTION_REFUSED ~ connect econnrefused
- ECONNRESET connection connection-reset,sni-filtered,large-hello-intolerance,interception-breaks-tls,server-closes-silently =NS_ERROR_NET_RESET,PR_CONNECT_RESET_ERROR,ERR_CONNECTION_RESET ~ read econnreset ~ socket hang up ~ client network socket disconnected before secure tls connection was established
- ECONNABORTED connection connection-reset =ERR_CONNECTION_ABORTED
- ETIMEDOUT connection connection-timed-out,server-hangs,one-address-broken,path-mtu-black-hole =NS_ERROR_NET_TIMEOUT,ERR_CONNECTION_TIMED_OUT ~ connect etimedout
- EHOSTUNREACH connection host-unreachable,ipv6-broken,offline =NS_ERROR_CONNECTION_REFUSED,ERR_ADDRESS_UNREACHABLE ~ connect ehostunreach
- ENETUNREACH connection host-unreachable,ipv6-broken,offline =NS_ERROR_CONNECTION_REFUSED,ERR_ADDRESS_UNREACHABLE ~ connect enetunreach
- EADDRNOTAVAIL connection host-unreachable,ipv6-broken =NS_ERROR_CONNECTION_REFUSED,ERR_ADDRESS_INVALID
- EACCES local-network - =ERR_NETWORK_ACCESS_DENIED
- EPIPE connection server-closes-silently,connection-reset =NS_ERROR_NET_RESET,PR_END_OF_FILE_ERROR,ERR_CONNECTION_CLOSED ~ write epipe
- EPROTO tls-alert no-shared-cipher,name-not-served,client-certificate-missing,tls-version-too-old,plain-http-on-tls-port,other-protocol-on-port =SSL_ERROR_NO_CYPHER_OVERLAP,ERR_SSL_PROTOCOL_ERROR ~ write eproto
- UND_ERR_CONNECT_TIMEOUT connection connection-timed-out,server-hangs,one-address-broken,path-mtu-black-hole =NS_ERROR_NET_TIMEOUT,ERR_CONNECTION_TIMED_OUT ~ connect timeout error
- UND_ERR_SOCKET connection server-closes-silently,connection-reset =NS_ERROR_NET_RESET,PR_END_OF_FILE_ERROR,ERR_CONNECTION_CLOSED ~ other side closed
- UND_ERR_HEADERS_TIMEOUT connection server-hangs =NS_ERROR_NET_TIMEOUT,ERR_TIMED_OUT
- UND_ERR_HEADERS_OVERFLOW http-response response-headers-too-large =NS_ERROR_FILE_TOO_BIG,ERR_RESPONSE_HEADERS_TOO_BIG
- ERR_TLS_CERT_ALTNAME_INVALID certificate-name - =SSL_ERROR_BAD_CERT_DOMAIN,ERR_CERT_COMMON_NAME_INVALID ~ hostname/ip does not match certificate's altnames
- ERR_TLS_HANDSHAKE_TIMEOUT connection server-hangs =NS_ERROR_NET_TIMEOUT,ERR_TIMED_OUT
- ERR_TLS_PROTOCOL_VERSION_CONFLICT tls-local -
- ERR_SSL_WRONG_VERSION_NUMBER tls-malformed plain-http-on-tls-port,other-protocol-on-port =SSL_ERROR_RX_RECORD_TOO_LONG,ERR_SSL_PROTOCOL_ERROR
- ERR_SSL_PACKET_LENGTH_TOO_LONG tls-malformed plain-http-on-tls-port,other-protocol-on-port =SSL_ERROR_RX_RECORD_TOO_LONG,ERR_SSL_PROTOCOL_ERROR
- ERR_SSL_UNSUPPORTED_PROTOCOL tls-negotiation tls-version-too-old =SSL_ERROR_UNSUPPORTED_VERSION,SSL_ERROR_PROTOCOL_VERSION_ALERT,ERR_SSL_VERSION_OR_CIPHER_MISMATCH
- ERR_SSL_NO_PROTOCOLS_AVAILABLE tls-local -
- ERR_SSL_EXCESSIVE_MESSAGE_SIZE tls-malformed malformed-handshake
- ERR_SSL_DH_KEY_TOO_SMALL tls-negotiation no-shared-cipher =SSL_ERROR_WEAK_SERVER_EPHEMERAL_DH_KEY
- ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED tls-renegotiation - =SSL_ERROR_UNSAFE_NEGOTIATION
- ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED tls-client-certificate client-certificate-missing =SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT,SSL_ERROR_HANDSHAKE_FAILURE_ALERT,ERR_BAD_SSL_CLIENT_AUTH_CERT
- ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE tls-negotiation no-shared-cipher,name-not-served,client-certificate-missing,tls-version-too-old =SSL_ERROR_NO_CYPHER_OVERLAP,SSL_ERROR_HANDSHAKE_FAILURE_ALERT,ERR_SSL_VERSION_OR_CIPHER_MISMATCH
- ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE tls-negotiation no-shared-cipher,name-not-served,client-certificate-missing,tls-version-too-old =SSL_ERROR_NO_CYPHER_OVERLAP,SSL_ERROR_HANDSHAKE_FAILURE_ALERT,ERR_SSL_VERSION_OR_CIPHER_MISMATCH
- ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION tls-negotiation tls-version-too-old =SSL_ERROR_UNSUPPORTED_VERSION,SSL_ERROR_PROTOCOL_VERSION_ALERT,ERR_SSL_VERSION_OR_CIPHER_MISMATCH
- ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR tls-alert server-internal-error,name-not-served =SSL_ERROR_INTERNAL_ERROR_ALERT,ERR_SSL_PROTOCOL_ERROR
- ERR_SSL_TLSV1_UNRECOGNIZED_NAME tls-alert name-not-served =SSL_ERROR_UNRECOGNIZED_NAME_ALERT,ERR_SSL_UNRECOGNIZED_NAME_ALERT
- ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL tls-alert alpn-refused =SSL_ERROR_NEXT_PROTOCOL_NO_PROTOCOL,ERR_SSL_PROTOCOL_ERROR
- ERR_HTTP2_STREAM_ERROR http2 - =NS_ERROR_NET_HTTP2_SENT_GOAWAY,ERR_HTTP2_PROTOCOL_ERROR
- ERR_HTTP2_SESSION_ERROR http2 - =NS_ERROR_NET_HTTP2_SENT_GOAWAY,ERR_HTTP2_PROTOCOL_ERROR
- ERR_HTTP2_GOAWAY_SESSION http2 - =NS_ERROR_NET_HTTP2_SENT_GOAWAY,ERR_HTTP2_PROTOCOL_ERROR
- HPE_INVALID_CONSTANT http-response invalid-response,other-protocol-on-port =ERR_INVALID_HTTP_RESPONSE ~ parse error: expected http/
- HPE_INVALID_STATUS http-response - =NS_ERROR_PARSING_HTTP_STATUS_LINE,ERR_INVALID_HTTP_RESPONSE
- HPE_INVALID_HEADER_TOKEN http-response - =NS_ERROR_DOM_INVALID_HEADER_VALUE,ERR_INVALID_HTTP_RESPONSE
- HPE_HEADER_OVERFLOW http-response response-headers-too-large =NS_ERROR_FILE_TOO_BIG,ERR_RESPONSE_HEADERS_TOO_BIG
- HPE_INVALID_CHUNK_SIZE http-body - =ERR_INVALID_CHUNKED_ENCODING
- HPE_UNEXPECTED_CONTENT_LENGTH http-response - =NS_ERROR_CORRUPTED_CONTENT,ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH
- ERR_INVALID_PROTOCOL address - =NS_ERROR_UNKNOWN_PROTOCOL,ERR_UNKNOWN_URL_SCHEME
- Z_DATA_ERROR http-body - =NS_ERROR_INVALID_CONTENT_ENCODING,ERR_CONTENT_DECODING_FAILED ~ incorrect header check
- AbortError cancelled - =NS_BINDING_ABORTED,ERR_ABORTED
`;
