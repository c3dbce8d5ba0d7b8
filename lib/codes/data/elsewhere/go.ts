/**
 * One row a name: number (`-` for none), name, family, causes likeliest first (`-`: the family's), the browsers'
 * codes for the same failure after `=`, and after each ` ~ ` words by which its messages are known.
 *
 * Go's errors are sentences; the names here are Pagefault's, the words are Go's.
 */
export const GO_ROWS = `
- no-such-host dns - =NS_ERROR_UNKNOWN_HOST,ERR_NAME_NOT_RESOLVED ~ no such host
- server-misbehaving dns dns-resolver-unreachable,dns-server-failure =NS_ERROR_UNKNOWN_HOST,ERR_NAME_NOT_RESOLVED ~ server misbehaving
- connect-refused connection connection-refused,one-address-broken,dns-blocked =NS_ERROR_CONNECTION_REFUSED,ERR_CONNECTION_REFUSED ~ connect: connection refused
- connect-no-route connection host-unreachable,ipv6-broken,offline =NS_ERROR_CONNECTION_REFUSED,ERR_ADDRESS_UNREACHABLE ~ connect: no route to host ~ connect: network is unreachable
- i/o-timeout connection connection-timed-out,server-hangs,one-address-broken,path-mtu-black-hole =NS_ERROR_NET_TIMEOUT,ERR_CONNECTION_TIMED_OUT ~ i/o timeout ~ tls handshake timeout ~ client.timeout exceeded while awaiting headers
- reset-by-peer connection connection-reset,sni-filtered,large-hello-intolerance,interception-breaks-tls =NS_ERROR_NET_RESET,PR_CONNECT_RESET_ERROR,ERR_CONNECTION_RESET ~ connection reset by peer
- x509-unknown-authority certificate-trust missing-intermediate,unknown-issuer,self-signed,interception-untrusted =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID ~ certificate signed by unknown authority
- x509-expired certificate-date - =SEC_ERROR_EXPIRED_CERTIFICATE,ERR_CERT_DATE_INVALID ~ certificate has expired or is not yet valid
- x509-wrong-name certificate-name - =SSL_ERROR_BAD_CERT_DOMAIN,ERR_CERT_COMMON_NAME_INVALID ~ x509: certificate is valid for ~ x509: certificate is not valid for any names ~ doesn't contain any ip sans
- x509-common-name certificate-name certificate-wrong-host =SSL_ERROR_BAD_CERT_DOMAIN,ERR_CERT_COMMON_NAME_INVALID ~ certificate relies on legacy common name field
- x509-key-usage certificate-usage key-usage-wrong =SEC_ERROR_INADEQUATE_CERT_TYPE,ERR_CERT_INVALID ~ certificate specifies an incompatible key usage
- x509-not-a-ca certificate-usage key-usage-wrong =SEC_ERROR_CA_CERT_INVALID,ERR_CERT_INVALID ~ certificate is not authorized to sign other certificates
- x509-too-many-intermediates certificate-policy key-usage-wrong =SEC_ERROR_PATH_LEN_CONSTRAINT_INVALID,ERR_CERT_INVALID ~ too many intermediates for path length constraint
- x509-name-constraint certificate-policy name-constraint-violated =SEC_ERROR_CERT_NOT_IN_NAME_SPACE,ERR_CERT_INVALID ~ not authorized to sign for this name
- x509-insecure-algorithm certificate-weak weak-signature =SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED,ERR_CERT_WEAK_SIGNATURE_ALGORITHM ~ cannot verify signature: insecure algorithm
- x509-critical-extension certificate-form certificate-malformed =SEC_ERROR_UNKNOWN_CRITICAL_EXTENSION,ERR_CERT_INVALID ~ x509: unhandled critical extension
- x509-malformed certificate-form - =SEC_ERROR_BAD_DER,ERR_SSL_SERVER_CERT_BAD_FORMAT ~ x509: malformed ~ failed to parse certificate from server
- tls-http-response tls-malformed plain-http-on-tls-port =SSL_ERROR_RX_RECORD_TOO_LONG,ERR_SSL_PROTOCOL_ERROR ~ server gave http response to https client
- tls-first-record tls-malformed other-protocol-on-port,plain-http-on-tls-port =SSL_ERROR_RX_RECORD_TOO_LONG,ERR_SSL_PROTOCOL_ERROR ~ first record does not look like a tls handshake
- tls-version tls-negotiation tls-version-too-old =SSL_ERROR_UNSUPPORTED_VERSION,SSL_ERROR_PROTOCOL_VERSION_ALERT,ERR_SSL_VERSION_OR_CIPHER_MISMATCH ~ server selected unsupported protocol version
- tls-unconfigured-suite tls-malformed malformed-handshake =SSL_ERROR_RX_MALFORMED_SERVER_HELLO ~ server chose an unconfigured cipher suite
- tls-downgrade tls-negotiation interception-breaks-tls =ERR_TLS13_DOWNGRADE_DETECTED ~ downgrade attempt detected
- tls-ech-rejected tls-ech - =SSL_ERROR_ECH_FAILED,ERR_ECH_NOT_NEGOTIATED ~ server rejected ech
- redirects-stopped http-redirect redirect-loop =NS_ERROR_REDIRECT_LOOP,ERR_TOO_MANY_REDIRECTS ~ stopped after 10 redirects
- malformed-http http-response - =NS_ERROR_CORRUPTED_CONTENT,ERR_INVALID_HTTP_RESPONSE ~ malformed http response ~ malformed http status code ~ malformed mime header
- headers-exceeded http-response response-headers-too-large =NS_ERROR_FILE_TOO_BIG,ERR_RESPONSE_HEADERS_TOO_BIG ~ server response headers exceeded
- unexpected-eof http-body - =NS_ERROR_NET_PARTIAL_TRANSFER,ERR_CONTENT_LENGTH_MISMATCH ~ unexpected eof
- gzip-header http-body content-damaged =NS_ERROR_INVALID_CONTENT_ENCODING,ERR_CONTENT_DECODING_FAILED ~ gzip: invalid header
- unsupported-scheme address - =NS_ERROR_UNKNOWN_PROTOCOL,ERR_UNKNOWN_URL_SCHEME ~ unsupported protocol scheme
- proxyconnect proxy proxy-unreachable =NS_ERROR_PROXY_CONNECTION_REFUSED,ERR_PROXY_CONNECTION_FAILED ~ proxyconnect tcp
- context-canceled cancelled - =NS_BINDING_ABORTED,ERR_ABORTED ~ context canceled
`;
