/**
 * One row a number that Cloudflare prints on its own pages, beside HTTP 403, 409, 429 or 530; laid out as the
 * other files here.
 */
export const CLOUDFLARE_ROWS = `
1000 Cloudflare-1000 http-status cdn-origin-unreachable =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1000 ~ error code: 1000
1001 Cloudflare-1001 http-status cdn-origin-unreachable,dns-server-failure =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1001 ~ error code: 1001
1002 Cloudflare-1002 http-status cdn-origin-unreachable =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1002 ~ error code: 1002
1003 Cloudflare-1003 http-status http-client-error =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1003 ~ error code: 1003
1004 Cloudflare-1004 http-status cdn-origin-unreachable =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1004 ~ error code: 1004
1006 Cloudflare-1006 http-status http-client-error =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1006 ~ error code: 1006
1007 Cloudflare-1007 http-status http-client-error =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1007 ~ error code: 1007
1008 Cloudflare-1008 http-status http-client-error =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1008 ~ error code: 1008
1009 Cloudflare-1009 http-status http-client-error =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1009 ~ error code: 1009
1010 Cloudflare-1010 http-status http-client-error =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1010 ~ error code: 1010
1012 Cloudflare-1012 http-status http-client-error =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1012 ~ error code: 1012
1013 Cloudflare-1013 http-status http-client-error =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1013 ~ error code: 1013
1014 Cloudflare-1014 http-status cdn-origin-unreachable =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1014 ~ error code: 1014
1015 Cloudflare-1015 http-status http-client-error =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1015 ~ error code: 1015
1016 Cloudflare-1016 http-status cdn-origin-unreachable =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1016 ~ error code: 1016
1018 Cloudflare-1018 http-status cdn-origin-unreachable =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1018 ~ error code: 1018
1019 Cloudflare-1019 http-status http-server-error,redirect-loop =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1019 ~ error code: 1019
1020 Cloudflare-1020 http-status http-client-error =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1020 ~ error code: 1020
1033 Cloudflare-1033 http-status cdn-origin-unreachable =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1033 ~ error code: 1033
1101 Cloudflare-1101 http-status http-server-error =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1101 ~ error code: 1101
1102 Cloudflare-1102 http-status http-server-error =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1102 ~ error code: 1102
1200 Cloudflare-1200 http-status http-server-error =NS_ERROR_NET_ERROR_RESPONSE,ERR_HTTP_RESPONSE_CODE_FAILURE ~ error 1200 ~ error code: 1200
`;
