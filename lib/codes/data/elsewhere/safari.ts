/**
 * One row a name: number (`-` for none), name, family, causes likeliest first (`-`: the family's), the browsers'
 * codes for the same failure after `=`, and after each ` ~ ` words by which its messages are known.
 *
 * Apple's names: NSURLErrorDomain, CFNetwork, WebKit, and the OSStatus of Secure Transport below them.
 */
export const SAFARI_ROWS = `
-1 NSURLErrorUnknown failed -
-999 NSURLErrorCancelled cancelled - =NS_BINDING_ABORTED,ERR_ABORTED
-1000 NSURLErrorBadURL address - =NS_ERROR_MALFORMED_URI,ERR_INVALID_URL
-1001 NSURLErrorTimedOut connection connection-timed-out,server-hangs,one-address-broken,path-mtu-black-hole =NS_ERROR_NET_TIMEOUT,ERR_TIMED_OUT,ERR_CONNECTION_TIMED_OUT ~ the request timed out
-1002 NSURLErrorUnsupportedURL address - =NS_ERROR_UNKNOWN_PROTOCOL,ERR_UNKNOWN_URL_SCHEME
-1003 NSURLErrorCannotFindHost dns - =NS_ERROR_UNKNOWN_HOST,ERR_NAME_NOT_RESOLVED ~ safari can't find the server ~ server with the specified hostname could not be found
-1004 NSURLErrorCannotConnectToHost connection connection-refused,one-address-broken,dns-blocked,host-unreachable =NS_ERROR_CONNECTION_REFUSED,ERR_CONNECTION_REFUSED ~ safari can't connect to the server ~ could not connect to the server
-1005 NSURLErrorNetworkConnectionLost connection connection-reset,server-closes-silently =NS_ERROR_NET_RESET,PR_CONNECT_RESET_ERROR,ERR_CONNECTION_RESET ~ the network connection was lost ~ server unexpectedly dropped the connection
-1006 NSURLErrorDNSLookupFailed dns - =NS_ERROR_UNKNOWN_HOST,ERR_NAME_NOT_RESOLVED
-1007 NSURLErrorHTTPTooManyRedirects http-redirect redirect-loop =NS_ERROR_REDIRECT_LOOP,ERR_TOO_MANY_REDIRECTS ~ too many redirects occurred
-1008 NSURLErrorResourceUnavailable http-response -
-1009 NSURLErrorNotConnectedToInternet offline - =NS_ERROR_OFFLINE,ERR_INTERNET_DISCONNECTED ~ you are not connected to the internet ~ the internet connection appears to be offline
-1010 NSURLErrorRedirectToNonExistentLocation http-redirect invalid-response =NS_ERROR_CORRUPTED_CONTENT,ERR_INVALID_REDIRECT
-1011 NSURLErrorBadServerResponse http-response - =NS_ERROR_CORRUPTED_CONTENT,ERR_INVALID_RESPONSE
-1012 NSURLErrorUserCancelledAuthentication http-sign-in -
-1013 NSURLErrorUserAuthenticationRequired http-sign-in -
-1014 NSURLErrorZeroByteResource http-response empty-response =NS_ERROR_NET_RESET,ERR_EMPTY_RESPONSE
-1015 NSURLErrorCannotDecodeRawData http-body - =NS_ERROR_INVALID_CONTENT_ENCODING,ERR_CONTENT_DECODING_FAILED
-1016 NSURLErrorCannotDecodeContentData http-body - =NS_ERROR_INVALID_CONTENT_ENCODING,ERR_CONTENT_DECODING_FAILED
-1017 NSURLErrorCannotParseResponse http-response - =NS_ERROR_CORRUPTED_CONTENT,ERR_INVALID_HTTP_RESPONSE ~ cannot parse response
-1018 NSURLErrorInternationalRoamingOff offline offline
-1019 NSURLErrorCallIsActive offline offline
-1020 NSURLErrorDataNotAllowed offline offline
-1021 NSURLErrorRequestBodyStreamExhausted internal -
-1022 NSURLErrorAppTransportSecurityRequiresSecureConnection blocked blocked-by-policy =ERR_CLEARTEXT_NOT_PERMITTED
-1100 NSURLErrorFileDoesNotExist file - =NS_ERROR_FILE_NOT_FOUND,ERR_FILE_NOT_FOUND
-1101 NSURLErrorFileIsDirectory file -
-1102 NSURLErrorNoPermissionsToReadFile file - =NS_ERROR_FILE_ACCESS_DENIED,ERR_ACCESS_DENIED
-1103 NSURLErrorDataLengthExceedsMaximum http-response response-headers-too-large =NS_ERROR_FILE_TOO_BIG,ERR_RESPONSE_HEADERS_TOO_BIG
-1200 NSURLErrorSecureConnectionFailed tls-alert no-shared-cipher,name-not-served,client-certificate-missing,tls-version-too-old,plain-http-on-tls-port,other-protocol-on-port,server-internal-error =SSL_ERROR_NO_CYPHER_OVERLAP,ERR_SSL_PROTOCOL_ERROR ~ safari can't establish a secure connection ~ a tls error caused the secure connection to fail ~ an ssl error has occurred
-1201 NSURLErrorServerCertificateHasBadDate certificate-date - =SEC_ERROR_EXPIRED_CERTIFICATE,ERR_CERT_DATE_INVALID
-1202 NSURLErrorServerCertificateUntrusted certificate-trust missing-intermediate,unknown-issuer,self-signed,interception-untrusted,certificate-wrong-host =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID ~ the certificate for this server is invalid ~ this connection is not private
-1203 NSURLErrorServerCertificateHasUnknownRoot certificate-trust unknown-issuer,interception-untrusted =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID
-1204 NSURLErrorServerCertificateNotYetValid certificate-date clock-wrong,certificate-not-yet-valid =MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE,ERR_CERT_DATE_INVALID
-1205 NSURLErrorClientCertificateRejected tls-client-certificate client-certificate-rejected =SSL_ERROR_BAD_CERT_ALERT,ERR_BAD_SSL_CLIENT_AUTH_CERT
-1206 NSURLErrorClientCertificateRequired tls-client-certificate client-certificate-missing =SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT,SSL_ERROR_HANDSHAKE_FAILURE_ALERT,ERR_BAD_SSL_CLIENT_AUTH_CERT
-2000 NSURLErrorCannotLoadFromNetwork cache -
103 WebKitErrorCannotUseRestrictedPort blocked-port - =NS_ERROR_PORT_ACCESS_NOT_ALLOWED,ERR_UNSAFE_PORT
306 kCFErrorHTTPProxyConnectionFailure proxy proxy-unreachable =NS_ERROR_PROXY_CONNECTION_REFUSED,ERR_PROXY_CONNECTION_FAILED
307 kCFErrorHTTPBadProxyCredentials proxy-answer proxy-authentication-required =NS_ERROR_PROXY_AUTHENTICATION_FAILED,ERR_PROXY_AUTH_UNSUPPORTED
308 kCFErrorPACFileError proxy proxy-unreachable =ERR_PAC_SCRIPT_FAILED
309 kCFErrorPACFileAuth proxy proxy-authentication-required =ERR_MANDATORY_PROXY_CONFIGURATION_FAILED
310 kCFErrorHTTPSProxyConnectionFailure proxy proxy-unreachable =NS_ERROR_PROXY_CONNECTION_REFUSED,ERR_PROXY_CONNECTION_FAILED
311 kCFStreamErrorHTTPSProxyFailureUnexpectedResponseToCONNECTMethod proxy-answer proxy-tunnel-refused =NS_ERROR_PROXY_FORBIDDEN,ERR_TUNNEL_CONNECTION_FAILED
-9800 errSSLProtocol tls-alert - =ERR_SSL_PROTOCOL_ERROR
-9801 errSSLNegotiation tls-negotiation - =SSL_ERROR_NO_CYPHER_OVERLAP,SSL_ERROR_HANDSHAKE_FAILURE_ALERT,ERR_SSL_VERSION_OR_CIPHER_MISMATCH
-9802 errSSLFatalAlert tls-alert - =ERR_SSL_PROTOCOL_ERROR
-9805 errSSLClosedGraceful tls-alert server-closes-silently =NS_ERROR_NET_RESET,PR_END_OF_FILE_ERROR,ERR_CONNECTION_CLOSED
-9806 errSSLClosedAbort tls-alert server-closes-silently,no-shared-cipher,tls-version-too-old,client-certificate-missing,sni-filtered =NS_ERROR_NET_RESET,PR_END_OF_FILE_ERROR,ERR_CONNECTION_CLOSED
-9807 errSSLXCertChainInvalid certificate-trust missing-intermediate,unknown-issuer,self-signed,interception-untrusted =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID
-9808 errSSLBadCert certificate-form - =SEC_ERROR_BAD_DER,ERR_SSL_SERVER_CERT_BAD_FORMAT
-9809 errSSLCrypto tls-crypto -
-9812 errSSLUnknownRootCert certificate-trust unknown-issuer,interception-untrusted =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID
-9813 errSSLNoRootCert certificate-trust missing-intermediate,unknown-issuer,self-signed,interception-untrusted =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID
-9814 errSSLCertExpired certificate-date certificate-expired,clock-wrong =SEC_ERROR_EXPIRED_CERTIFICATE,ERR_CERT_DATE_INVALID
-9815 errSSLCertNotYetValid certificate-date clock-wrong,certificate-not-yet-valid =MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE,ERR_CERT_DATE_INVALID
-9816 errSSLClosedNoNotify tls-alert server-closes-silently,no-shared-cipher,tls-version-too-old,client-certificate-missing,sni-filtered =NS_ERROR_NET_RESET,PR_END_OF_FILE_ERROR,ERR_CONNECTION_CLOSED
-9818 errSSLBadCipherSuite tls-negotiation no-shared-cipher =SSL_ERROR_NO_CYPHER_OVERLAP,SSL_ERROR_HANDSHAKE_FAILURE_ALERT,ERR_SSL_VERSION_OR_CIPHER_MISMATCH
-9819 errSSLPeerUnexpectedMsg tls-alert - =SSL_ERROR_HANDSHAKE_UNEXPECTED_ALERT,ERR_SSL_PROTOCOL_ERROR
-9820 errSSLPeerBadRecordMac tls-crypto - =SSL_ERROR_BAD_MAC_ALERT,ERR_SSL_BAD_RECORD_MAC_ALERT
-9824 errSSLPeerHandshakeFail tls-negotiation no-shared-cipher,name-not-served,client-certificate-missing,tls-version-too-old =SSL_ERROR_NO_CYPHER_OVERLAP,SSL_ERROR_HANDSHAKE_FAILURE_ALERT,ERR_SSL_VERSION_OR_CIPHER_MISMATCH
-9825 errSSLPeerBadCert tls-client-certificate client-certificate-rejected =SSL_ERROR_BAD_CERT_ALERT,ERR_BAD_SSL_CLIENT_AUTH_CERT
-9826 errSSLPeerUnsupportedCert tls-client-certificate client-certificate-rejected =SSL_ERROR_UNSUPPORTED_CERT_ALERT,ERR_BAD_SSL_CLIENT_AUTH_CERT
-9827 errSSLPeerCertRevoked tls-client-certificate client-certificate-rejected =SSL_ERROR_REVOKED_CERT_ALERT,ERR_BAD_SSL_CLIENT_AUTH_CERT
-9828 errSSLPeerCertExpired tls-client-certificate client-certificate-rejected =SSL_ERROR_EXPIRED_CERT_ALERT,ERR_BAD_SSL_CLIENT_AUTH_CERT
-9829 errSSLPeerCertUnknown tls-client-certificate client-certificate-rejected =SSL_ERROR_CERTIFICATE_UNKNOWN_ALERT,ERR_BAD_SSL_CLIENT_AUTH_CERT
-9830 errSSLIllegalParam tls-alert - =SSL_ERROR_ILLEGAL_PARAMETER_ALERT,ERR_SSL_PROTOCOL_ERROR
-9831 errSSLPeerUnknownCA tls-client-certificate client-certificate-rejected =SSL_ERROR_UNKNOWN_CA_ALERT,ERR_BAD_SSL_CLIENT_AUTH_CERT
-9832 errSSLPeerAccessDenied tls-alert access-denied =SSL_ERROR_ACCESS_DENIED_ALERT,ERR_SSL_PROTOCOL_ERROR
-9833 errSSLPeerDecodeError tls-alert - =SSL_ERROR_DECODE_ERROR_ALERT,ERR_SSL_PROTOCOL_ERROR
-9834 errSSLPeerDecryptError tls-crypto - =SSL_ERROR_DECRYPT_ERROR_ALERT,ERR_SSL_DECRYPT_ERROR_ALERT
-9836 errSSLPeerProtocolVersion tls-negotiation tls-version-too-old =SSL_ERROR_UNSUPPORTED_VERSION,SSL_ERROR_PROTOCOL_VERSION_ALERT,ERR_SSL_VERSION_OR_CIPHER_MISMATCH
-9837 errSSLPeerInsufficientSecurity tls-negotiation no-shared-cipher =SSL_ERROR_INSUFFICIENT_SECURITY_ALERT,ERR_SSL_VERSION_OR_CIPHER_MISMATCH
-9838 errSSLPeerInternalError tls-alert server-internal-error,name-not-served =SSL_ERROR_INTERNAL_ERROR_ALERT,ERR_SSL_PROTOCOL_ERROR
-9839 errSSLPeerUserCancelled tls-alert - =SSL_ERROR_USER_CANCELED_ALERT,ERR_SSL_PROTOCOL_ERROR
-9840 errSSLPeerNoRenegotiation tls-renegotiation - =SSL_ERROR_NO_RENEGOTIATION_ALERT,ERR_SSL_NO_RENEGOTIATION
-9843 errSSLHostNameMismatch certificate-name - =SSL_ERROR_BAD_CERT_DOMAIN,ERR_CERT_COMMON_NAME_INVALID
-9844 errSSLConnectionRefused connection connection-refused,one-address-broken,dns-blocked =NS_ERROR_CONNECTION_REFUSED,ERR_CONNECTION_REFUSED
-9846 errSSLBadRecordMac tls-crypto - =SSL_ERROR_BAD_MAC_READ
-9850 errSSLWeakPeerEphemeralDHKey tls-negotiation no-shared-cipher =SSL_ERROR_WEAK_SERVER_EPHEMERAL_DH_KEY
-9852 errSSLTransportReset connection connection-reset,sni-filtered,large-hello-intolerance,interception-breaks-tls =NS_ERROR_NET_RESET,PR_CONNECT_RESET_ERROR,ERR_CONNECTION_RESET
-9853 errSSLNetworkTimeout connection server-hangs =NS_ERROR_NET_TIMEOUT,ERR_TIMED_OUT
-9858 errSSLHandshakeFail tls-negotiation no-shared-cipher,name-not-served,client-certificate-missing,tls-version-too-old =SSL_ERROR_NO_CYPHER_OVERLAP,SSL_ERROR_HANDSHAKE_FAILURE_ALERT,ERR_SSL_VERSION_OR_CIPHER_MISMATCH
-9860 errSSLInappropriateFallback tls-alert fallback-refused =SSL_ERROR_INAPPROPRIATE_FALLBACK_ALERT,ERR_SSL_PROTOCOL_ERROR
-9863 errSSLCertificateRequired tls-client-certificate client-certificate-missing =SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT,SSL_ERROR_HANDSHAKE_FAILURE_ALERT,ERR_BAD_SSL_CLIENT_AUTH_CERT
-9865 errSSLUnrecognizedName tls-alert name-not-served =SSL_ERROR_UNRECOGNIZED_NAME_ALERT,ERR_SSL_UNRECOGNIZED_NAME_ALERT
`;
