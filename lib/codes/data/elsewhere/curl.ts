/**
 * One row a name: number (`-` for none), name, family, causes likeliest first (`-`: the family's), the browsers'
 * codes for the same failure after `=`, and after each ` ~ ` words by which its messages are known.
 *
 * curl's exit codes (libcurl-errors).
 */
export const CURL_ROWS = `
1 CURLE_UNSUPPORTED_PROTOCOL address - =NS_ERROR_UNKNOWN_PROTOCOL,ERR_UNKNOWN_URL_SCHEME ~ received http/0.9 when not allowed ~ unsupported http version in response
2 CURLE_FAILED_INIT resources -
3 CURLE_URL_MALFORMAT address - =NS_ERROR_MALFORMED_URI,ERR_INVALID_URL
4 CURLE_NOT_BUILT_IN other-use -
5 CURLE_COULDNT_RESOLVE_PROXY proxy proxy-unreachable =NS_ERROR_UNKNOWN_PROXY_HOST,ERR_PROXY_CONNECTION_FAILED ~ could not resolve proxy
6 CURLE_COULDNT_RESOLVE_HOST dns - =NS_ERROR_UNKNOWN_HOST,ERR_NAME_NOT_RESOLVED ~ could not resolve host ~ couldn't resolve host
7 CURLE_COULDNT_CONNECT connection connection-refused,one-address-broken,dns-blocked =NS_ERROR_CONNECTION_REFUSED,ERR_CONNECTION_REFUSED ~ failed to connect to ~ couldn't connect to server
8 CURLE_WEIRD_SERVER_REPLY http-response - =NS_ERROR_DOM_INVALID_HEADER_VALUE,ERR_INVALID_HTTP_RESPONSE ~ weird server reply ~ nul byte in header
9 CURLE_REMOTE_ACCESS_DENIED other-use -
10 CURLE_FTP_ACCEPT_FAILED other-use -
11 CURLE_FTP_WEIRD_PASS_REPLY other-use -
12 CURLE_FTP_ACCEPT_TIMEOUT other-use -
13 CURLE_FTP_WEIRD_PASV_REPLY other-use -
14 CURLE_FTP_WEIRD_227_FORMAT other-use -
15 CURLE_FTP_CANT_GET_HOST other-use -
16 CURLE_HTTP2 http2 - =NS_ERROR_NET_HTTP2_SENT_GOAWAY,ERR_HTTP2_PROTOCOL_ERROR ~ error in the http2 framing layer
17 CURLE_FTP_COULDNT_SET_TYPE other-use -
18 CURLE_PARTIAL_FILE http-body - =NS_ERROR_NET_PARTIAL_TRANSFER,ERR_CONTENT_LENGTH_MISMATCH,ERR_INCOMPLETE_CHUNKED_ENCODING ~ transfer closed with outstanding read data remaining
19 CURLE_FTP_COULDNT_RETR_FILE other-use -
21 CURLE_QUOTE_ERROR other-use -
22 CURLE_HTTP_RETURNED_ERROR http-status - =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ the requested url returned error
23 CURLE_WRITE_ERROR resources -
25 CURLE_UPLOAD_FAILED other-use -
26 CURLE_READ_ERROR file -
27 CURLE_OUT_OF_MEMORY resources - =NS_ERROR_OUT_OF_MEMORY,ERR_OUT_OF_MEMORY
28 CURLE_OPERATION_TIMEDOUT connection connection-timed-out,server-hangs,one-address-broken,path-mtu-black-hole =NS_ERROR_NET_TIMEOUT,ERR_TIMED_OUT,ERR_CONNECTION_TIMED_OUT ~ operation timed out ~ connection timed out after ~ timeout was reached
30 CURLE_FTP_PORT_FAILED other-use -
31 CURLE_FTP_COULDNT_USE_REST other-use -
33 CURLE_RANGE_ERROR http-response -
34 CURLE_HTTP_POST_ERROR other-use -
35 CURLE_SSL_CONNECT_ERROR tls-alert no-shared-cipher,name-not-served,client-certificate-missing,tls-version-too-old,plain-http-on-tls-port,other-protocol-on-port,server-closes-silently =SSL_ERROR_NO_CYPHER_OVERLAP,ERR_SSL_PROTOCOL_ERROR,ERR_SSL_VERSION_OR_CIPHER_MISMATCH ~ ssl connect error ~ ssl_error_syscall
36 CURLE_BAD_DOWNLOAD_RESUME other-use -
37 CURLE_FILE_COULDNT_READ_FILE file - =NS_ERROR_FILE_NOT_FOUND,ERR_FILE_NOT_FOUND
38 CURLE_LDAP_CANNOT_BIND other-use -
39 CURLE_LDAP_SEARCH_FAILED other-use -
41 CURLE_FUNCTION_NOT_FOUND other-use -
42 CURLE_ABORTED_BY_CALLBACK cancelled - =NS_BINDING_ABORTED,ERR_ABORTED
43 CURLE_BAD_FUNCTION_ARGUMENT internal -
45 CURLE_INTERFACE_FAILED connection host-unreachable
47 CURLE_TOO_MANY_REDIRECTS http-redirect redirect-loop =NS_ERROR_REDIRECT_LOOP,ERR_TOO_MANY_REDIRECTS ~ maximum redirects followed
48 CURLE_UNKNOWN_OPTION internal -
49 CURLE_SETOPT_OPTION_SYNTAX internal -
52 CURLE_GOT_NOTHING http-response empty-response =NS_ERROR_NET_RESET,ERR_EMPTY_RESPONSE ~ empty reply from server
53 CURLE_SSL_ENGINE_NOTFOUND key-store -
54 CURLE_SSL_ENGINE_SETFAILED key-store -
55 CURLE_SEND_ERROR connection connection-reset,server-closes-silently =NS_ERROR_NET_RESET,PR_CONNECT_RESET_ERROR,ERR_CONNECTION_RESET ~ send failure
56 CURLE_RECV_ERROR connection connection-reset,client-certificate-missing,proxy-tunnel-refused =NS_ERROR_NET_RESET,ERR_CONNECTION_RESET ~ recv failure ~ connect tunnel failed
58 CURLE_SSL_CERTPROBLEM tls-client-certificate client-certificate-rejected =SSL_ERROR_BAD_CERT_ALERT,ERR_BAD_SSL_CLIENT_AUTH_CERT ~ problem with the local ssl certificate
59 CURLE_SSL_CIPHER tls-local - ~ couldn't use specified ssl cipher
60 CURLE_PEER_FAILED_VERIFICATION certificate-trust missing-intermediate,unknown-issuer,self-signed,interception-untrusted,certificate-expired,certificate-wrong-host =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID,SSL_ERROR_BAD_CERT_DOMAIN,SEC_ERROR_EXPIRED_CERTIFICATE ~ ssl certificate problem ~ ssl peer certificate or ssh remote key was not ok
61 CURLE_BAD_CONTENT_ENCODING http-body - =NS_ERROR_INVALID_CONTENT_ENCODING,ERR_CONTENT_DECODING_FAILED ~ unrecognized or bad http content or transfer-encoding
63 CURLE_FILESIZE_EXCEEDED other-use -
64 CURLE_USE_SSL_FAILED other-use -
65 CURLE_SEND_FAIL_REWIND connection connection-reset
66 CURLE_SSL_ENGINE_INITFAILED key-store -
67 CURLE_LOGIN_DENIED http-sign-in -
68 CURLE_TFTP_NOTFOUND other-use -
69 CURLE_TFTP_PERM other-use -
70 CURLE_REMOTE_DISK_FULL other-use -
71 CURLE_TFTP_ILLEGAL other-use -
72 CURLE_TFTP_UNKNOWNID other-use -
73 CURLE_REMOTE_FILE_EXISTS other-use -
74 CURLE_TFTP_NOSUCHUSER other-use -
77 CURLE_SSL_CACERT_BADFILE key-store - ~ error setting certificate verify locations ~ problem with the ssl ca cert
78 CURLE_REMOTE_FILE_NOT_FOUND other-use -
79 CURLE_SSH other-use -
80 CURLE_SSL_SHUTDOWN_FAILED tls-alert server-closes-silently
81 CURLE_AGAIN internal -
82 CURLE_SSL_CRL_BADFILE key-store -
83 CURLE_SSL_ISSUER_ERROR certificate-trust unknown-issuer =SEC_ERROR_UNKNOWN_ISSUER,ERR_CERT_AUTHORITY_INVALID
84 CURLE_FTP_PRET_FAILED other-use -
85 CURLE_RTSP_CSEQ_ERROR other-use -
86 CURLE_RTSP_SESSION_ERROR other-use -
87 CURLE_FTP_BAD_FILE_LIST other-use -
88 CURLE_CHUNK_FAILED other-use -
89 CURLE_NO_CONNECTION_AVAILABLE internal -
90 CURLE_SSL_PINNEDPUBKEYNOTMATCH certificate-policy pinned-key-mismatch,interception-untrusted =MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE,ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN ~ public key does not match pinned public key
91 CURLE_SSL_INVALIDCERTSTATUS certificate-revocation - =MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING,SEC_ERROR_REVOKED_CERTIFICATE,ERR_CERT_REVOKED ~ no ocsp response received
92 CURLE_HTTP2_STREAM http2 - =NS_ERROR_NET_HTTP2_SENT_GOAWAY,ERR_HTTP2_PROTOCOL_ERROR ~ was not closed cleanly
93 CURLE_RECURSIVE_API_CALL internal -
94 CURLE_AUTH_ERROR http-sign-in -
95 CURLE_HTTP3 http3 - =NS_ERROR_NET_HTTP3_PROTOCOL_ERROR,ERR_QUIC_PROTOCOL_ERROR
96 CURLE_QUIC_CONNECT_ERROR http3 http3-unreachable =NS_ERROR_NET_HTTP3_PROTOCOL_ERROR,ERR_QUIC_HANDSHAKE_FAILED
97 CURLE_PROXY proxy - =NS_ERROR_PROXY_CONNECTION_REFUSED,ERR_PROXY_CONNECTION_FAILED,ERR_SOCKS_CONNECTION_FAILED
98 CURLE_SSL_CLIENTCERT tls-client-certificate client-certificate-missing =SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT,SSL_ERROR_HANDSHAKE_FAILURE_ALERT,ERR_BAD_SSL_CLIENT_AUTH_CERT ~ ssl client certificate required
99 CURLE_UNRECOVERABLE_POLL internal -
100 CURLE_TOO_LARGE http-response response-headers-too-large =NS_ERROR_FILE_TOO_BIG,ERR_RESPONSE_HEADERS_TOO_BIG
101 CURLE_ECH_REQUIRED tls-ech - =SSL_ERROR_ECH_REQUIRED_ALERT,ERR_ECH_NOT_NEGOTIATED
`;
