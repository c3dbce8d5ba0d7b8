/**
 * One row a name: number (`-` for none), name, family, causes likeliest first (`-`: the family's), the browsers'
 * codes for the same failure after `=`, and after each ` ~ ` words by which its messages are known.
 *
 * Exceptions of Java 17; the last rows are messages without a class of their own.
 */
export const JAVA_ROWS = `
- UnknownHostException dns - =NS_ERROR_UNKNOWN_HOST,ERR_NAME_NOT_RESOLVED
- ConnectException connection connection-refused,one-address-broken,dns-blocked =NS_ERROR_CONNECTION_REFUSED,ERR_CONNECTION_REFUSED
- NoRouteToHostException connection host-unreachable,ipv6-broken,offline =NS_ERROR_CONNECTION_REFUSED,ERR_ADDRESS_UNREACHABLE
- SocketTimeoutException connection connection-timed-out,server-hangs,one-address-broken,path-mtu-black-hole =NS_ERROR_NET_TIMEOUT,ERR_CONNECTION_TIMED_OUT ~ connect timed out ~ read timed out
- SocketException connection connection-reset,sni-filtered,large-hello-intolerance,interception-breaks-tls =NS_ERROR_NET_RESET,PR_CONNECT_RESET_ERROR,ERR_CONNECTION_RESET ~ java.net.socketexception connection reset ~ unexpected end of file from server
- SSLHandshakeException tls-alert missing-intermediate,unknown-issuer,self-signed,interception-untrusted,no-shared-cipher,name-not-served,client-certificate-missing,tls-version-too-old =SSL_ERROR_NO_CYPHER_OVERLAP,ERR_SSL_PROTOCOL_ERROR
- SSLException tls-malformed plain-http-on-tls-port,other-protocol-on-port,server-internal-error =SSL_ERROR_RX_RECORD_TOO_LONG,ERR_SSL_PROTOCOL_ERROR ~ unsupported or unrecognized ssl message
- SSLPeerUnverifiedException certificate-name - =SSL_ERROR_BAD_CERT_DOMAIN,ERR_CERT_COMMON_NAME_INVALID
- SSLProtocolException tls-unexpected - =ERR_SSL_PROTOCOL_ERROR
- SunCertPathBuilderException certificate-trust missing-intermediate,unknown-issuer,self-signed,interception-untrusted =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID ~ pkix path building failed ~ unable to find valid certification path to requested target
- CertPathValidatorException certificate-form certificate-expired,key-usage-wrong,weak-signature =ERR_CERT_INVALID ~ pkix path validation failed
- CertificateExpiredException certificate-date certificate-expired,clock-wrong =SEC_ERROR_EXPIRED_CERTIFICATE,ERR_CERT_DATE_INVALID ~ validity check failed
- CertificateNotYetValidException certificate-date clock-wrong,certificate-not-yet-valid =MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE,ERR_CERT_DATE_INVALID
- CertificateRevokedException certificate-revocation certificate-revoked =SEC_ERROR_REVOKED_CERTIFICATE,ERR_CERT_REVOKED
- CertificateParsingException certificate-form - =SEC_ERROR_BAD_DER,ERR_SSL_SERVER_CERT_BAD_FORMAT
- CertificateException certificate-name - =SSL_ERROR_BAD_CERT_DOMAIN,ERR_CERT_COMMON_NAME_INVALID ~ no subject alternative dns name matching ~ no subject alternative names present
- ProtocolException http-redirect redirect-loop =NS_ERROR_REDIRECT_LOOP,ERR_TOO_MANY_REDIRECTS ~ server redirected too many times
- ZipException http-body - =NS_ERROR_INVALID_CONTENT_ENCODING,ERR_CONTENT_DECODING_FAILED ~ not in gzip format
- Remote-host-terminated-the-handshake tls-alert server-closes-silently,no-shared-cipher,tls-version-too-old,client-certificate-missing,sni-filtered =NS_ERROR_NET_RESET,PR_END_OF_FILE_ERROR,ERR_CONNECTION_CLOSED ~ remote host terminated the handshake ~ remote host closed connection during handshake
- The-server-selected-protocol-version tls-negotiation tls-version-too-old =SSL_ERROR_UNSUPPORTED_VERSION,SSL_ERROR_PROTOCOL_VERSION_ALERT,ERR_SSL_VERSION_OR_CIPHER_MISMATCH ~ the server selected protocol version ~ is not accepted by client preferences
- Unable-to-tunnel-through-proxy proxy-answer proxy-tunnel-refused =ERR_TUNNEL_CONNECTION_FAILED,NS_ERROR_PROXY_FORBIDDEN ~ unable to tunnel through proxy
`;
