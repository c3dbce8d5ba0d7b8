/**
 * Words by which a browser's own page or message (in English) is known: code, then after each ` ~ ` a fragment
 * in lower case. Firefox 153 and Chromium 156; older versions where they are still quoted.
 */
export const PAGE_WORD_ROWS = `
ERR_CONNECTION_REFUSED ~ refused to connect
ERR_CONNECTION_TIMED_OUT ~ took too long to respond
ERR_TIMED_OUT ~ took too long to respond
ERR_NAME_NOT_RESOLVED ~ server ip address could not be found ~ dns address could not be found
ERR_CONNECTION_CLOSED ~ unexpectedly closed the connection
ERR_CONNECTION_RESET ~ the connection was reset
ERR_SSL_PROTOCOL_ERROR ~ sent an invalid response
ERR_SSL_VERSION_OR_CIPHER_MISMATCH ~ uses an unsupported protocol ~ don't support a common ssl protocol version or cipher suite
ERR_TOO_MANY_REDIRECTS ~ redirected you too many times
ERR_EMPTY_RESPONSE ~ didn't send any data
ERR_BAD_SSL_CLIENT_AUTH_CERT ~ didn't accept your login certificate
ERR_CERT_DATE_INVALID ~ your clock is ahead ~ your clock is behind ~ security certificate expired
ERR_CERT_AUTHORITY_INVALID ~ your connection is not private ~ is not trusted by your computer's operating system ~ is not trusted by your device's operating system
ERR_CERT_COMMON_NAME_INVALID ~ its security certificate is from
ERR_INTERNET_DISCONNECTED ~ no internet ~ you're offline ~ you are offline
ERR_ADDRESS_UNREACHABLE ~ is unreachable
ERR_PROXY_CONNECTION_FAILED ~ something wrong with the proxy server
ERR_HTTP_RESPONSE_CODE_FAILURE ~ page isn't working ~ is currently unable to handle this request
ERR_CACHE_MISS ~ confirm form resubmission
ERR_NETWORK_CHANGED ~ a network change was detected ~ your connection was interrupted
ERR_BLOCKED_BY_CLIENT ~ has been blocked by an extension
ERR_CERT_INVALID ~ sent scrambled credentials
SSL_ERROR_NO_CYPHER_OVERLAP ~ no common encryption algorithm
SSL_ERROR_HANDSHAKE_FAILURE_ALERT ~ unable to negotiate an acceptable set of security parameters
SSL_ERROR_RX_RECORD_TOO_LONG ~ record that exceeded the maximum permissible length
SSL_ERROR_INTERNAL_ERROR_ALERT ~ peer reports it experienced an internal error
SSL_ERROR_PROTOCOL_VERSION_ALERT ~ incompatible or unsupported protocol version
SSL_ERROR_UNSUPPORTED_VERSION ~ unsupported version of security protocol ~ unsupported version of the security protocol
SSL_ERROR_UNRECOGNIZED_NAME_ALERT ~ no certificate for the requested dns name
SSL_ERROR_BAD_CERT_ALERT ~ peer cannot verify your certificate
SSL_ERROR_EXPIRED_CERT_ALERT ~ rejected your certificate as expired
SSL_ERROR_REVOKED_CERT_ALERT ~ rejected your certificate as revoked
SSL_ERROR_UNKNOWN_CA_ALERT ~ does not recognize and trust the ca that issued your certificate
SSL_ERROR_CERTIFICATE_UNKNOWN_ALERT ~ unspecified issue with the certificate it received
SSL_ERROR_UNSUPPORTED_CERT_ALERT ~ does not support certificates of the type it received
SSL_ERROR_BAD_MAC_ALERT ~ reports incorrect message authentication code
SSL_ERROR_BAD_MAC_READ ~ received a record with an incorrect message authentication code
SSL_ERROR_ILLEGAL_PARAMETER_ALERT ~ rejected a handshake message for unacceptable content
SSL_ERROR_ACCESS_DENIED_ALERT ~ received a valid certificate, but access was denied
SSL_ERROR_INAPPROPRIATE_FALLBACK_ALERT ~ rejected the handshake because of an inappropriate fallback
SSL_ERROR_BAD_CERT_DOMAIN ~ valid only for the following names ~ the certificate is only valid for ~ requested domain name does not match
SSL_ERROR_WEAK_SERVER_EPHEMERAL_DH_KEY ~ weak ephemeral diffie-hellman key
SEC_ERROR_UNKNOWN_ISSUER ~ certificate issuer is not recognized ~ issuer certificate is unknown
SEC_ERROR_EXPIRED_CERTIFICATE ~ peer's certificate has expired ~ the certificate expired on
SEC_ERROR_REVOKED_CERTIFICATE ~ peer's certificate has been revoked
SEC_ERROR_REUSED_ISSUER_AND_SERIAL ~ same serial number as another certificate
SEC_ERROR_OCSP_FUTURE_RESPONSE ~ ocsp response is not yet valid
SEC_ERROR_OCSP_OLD_RESPONSE ~ ocsp response contains out-of-date information
MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT ~ not trusted because it is self-signed
MOZILLA_PKIX_ERROR_MITM_DETECTED ~ software is preventing firefox from safely connecting
MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING ~ required tls feature is missing
MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE ~ key pinning
PR_CONNECT_RESET_ERROR ~ the connection to the server was reset while the page was loading
PR_END_OF_FILE_ERROR ~ encountered end of file
NS_ERROR_UNKNOWN_HOST ~ having trouble finding that site ~ server not found
NS_ERROR_CONNECTION_REFUSED ~ can't establish a connection to the server ~ unable to connect
NS_ERROR_NET_TIMEOUT ~ the connection has timed out ~ server is taking too long to respond
NS_ERROR_NET_RESET ~ the connection was reset
NS_ERROR_NET_INTERRUPT ~ the connection was interrupted
NS_ERROR_REDIRECT_LOOP ~ isn't redirecting properly ~ redirecting the request for this address in a way that will never complete
NS_ERROR_PROXY_CONNECTION_REFUSED ~ proxy server is refusing connections
NS_ERROR_UNKNOWN_PROXY_HOST ~ unable to find the proxy server
NS_ERROR_PORT_ACCESS_NOT_ALLOWED ~ this address is restricted
NS_ERROR_INVALID_CONTENT_ENCODING ~ content encoding error
NS_ERROR_CORRUPTED_CONTENT ~ corrupted content error
NS_ERROR_UNKNOWN_PROTOCOL ~ address wasn't understood
NS_ERROR_OFFLINE ~ offline mode
NS_ERROR_DOCUMENT_NOT_CACHED ~ document expired
NS_ERROR_PHISHING_URI ~ deceptive site
NS_ERROR_MALWARE_URI ~ may harm your computer
NS_ERROR_NET_INADEQUATE_SECURITY ~ uses security technology that is outdated
`;
