/**
 * One row a name: number (`-` for none), name, family, causes likeliest first (`-`: the family's), the browsers'
 * codes for the same failure after `=`, and after each ` ~ ` words by which its messages are known.
 *
 * Exceptions of Python 3 and of requests.
 */
export const PYTHON_ROWS = `
- socket.gaierror dns - =NS_ERROR_UNKNOWN_HOST,ERR_NAME_NOT_RESOLVED ~ name or service not known ~ temporary failure in name resolution ~ nodename nor servname provided
- ConnectionRefusedError connection connection-refused,one-address-broken,dns-blocked =NS_ERROR_CONNECTION_REFUSED,ERR_CONNECTION_REFUSED ~ errno 111
- ConnectionResetError connection connection-reset,sni-filtered,large-hello-intolerance,interception-breaks-tls =NS_ERROR_NET_RESET,PR_CONNECT_RESET_ERROR,ERR_CONNECTION_RESET ~ errno 104
- ConnectionAbortedError connection connection-reset =ERR_CONNECTION_ABORTED
- TimeoutError connection connection-timed-out,server-hangs,one-address-broken,path-mtu-black-hole =NS_ERROR_NET_TIMEOUT,ERR_CONNECTION_TIMED_OUT ~ errno 110
- NoRouteToHost connection host-unreachable,ipv6-broken,offline =NS_ERROR_CONNECTION_REFUSED,ERR_ADDRESS_UNREACHABLE ~ errno 113 ~ errno 101
- SSLCertVerificationError certificate-trust missing-intermediate,unknown-issuer,self-signed,interception-untrusted,certificate-expired,certificate-wrong-host =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID ~ certificate_verify_failed
- CertificateVerifyHostname certificate-name - =SSL_ERROR_BAD_CERT_DOMAIN,ERR_CERT_COMMON_NAME_INVALID ~ certificate is not valid for ~ hostname mismatch ~ doesn't match either of
- SSLEOFError tls-alert server-closes-silently,no-shared-cipher,tls-version-too-old,client-certificate-missing,sni-filtered =NS_ERROR_NET_RESET,PR_END_OF_FILE_ERROR,ERR_CONNECTION_CLOSED ~ eof occurred in violation of protocol ~ unexpected_eof_while_reading
- SSLError tls-alert no-shared-cipher,name-not-served,client-certificate-missing,tls-version-too-old,plain-http-on-tls-port,other-protocol-on-port =SSL_ERROR_NO_CYPHER_OVERLAP,ERR_SSL_PROTOCOL_ERROR
- SSLZeroReturnError tls-alert server-closes-silently =NS_ERROR_NET_RESET,PR_END_OF_FILE_ERROR,ERR_CONNECTION_CLOSED
- http.client.RemoteDisconnected http-response empty-response =NS_ERROR_NET_RESET,ERR_EMPTY_RESPONSE ~ remote end closed connection without response
- http.client.BadStatusLine http-response - =NS_ERROR_PARSING_HTTP_STATUS_LINE,ERR_INVALID_HTTP_RESPONSE
- http.client.IncompleteRead http-body - =NS_ERROR_NET_PARTIAL_TRANSFER,ERR_INCOMPLETE_CHUNKED_ENCODING
- http.client.LineTooLong http-response response-headers-too-large =NS_ERROR_FILE_TOO_BIG,ERR_RESPONSE_HEADERS_TOO_BIG
- requests.TooManyRedirects http-redirect redirect-loop =NS_ERROR_REDIRECT_LOOP,ERR_TOO_MANY_REDIRECTS ~ exceeded 30 redirects
- requests.ProxyError proxy - =NS_ERROR_PROXY_CONNECTION_REFUSED,ERR_PROXY_CONNECTION_FAILED ~ cannot connect to proxy
- requests.ConnectTimeout connection connection-timed-out,server-hangs,one-address-broken,path-mtu-black-hole =NS_ERROR_NET_TIMEOUT,ERR_CONNECTION_TIMED_OUT
- requests.ReadTimeout connection server-hangs =NS_ERROR_NET_TIMEOUT,ERR_TIMED_OUT
- requests.InvalidURL address - =NS_ERROR_MALFORMED_URI,ERR_INVALID_URL
- requests.InvalidSchema address - =NS_ERROR_UNKNOWN_PROTOCOL,ERR_UNKNOWN_URL_SCHEME ~ no connection adapters were found
- zlib.error http-body content-damaged =NS_ERROR_INVALID_CONTENT_ENCODING,ERR_CONTENT_DECODING_FAILED
`;
