/** Administrators' recipes: data, one row for each server program. A diagnosis keeps the row of the program found. */
export { look, SHOW_ANSWER, SHOW_CERTIFICATE, SHOW_CHAIN, SHOW_TLS } from './recipes/looks.ts';
export { fullChain, newCertificate, reloadServer, renew } from './recipes/certificate.ts';
export { alpn, clientCertificates, modernSuites, modernTls, stapling } from './recipes/tls.ts';
export { http2Stopgap, http3, redirects, serveName, serverLog, startServer, tlsOnPort } from './recipes/sites.ts';
