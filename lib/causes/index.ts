import type { Cause } from './cause.ts';
import offline from './offline.ts';
import captivePortal from './captive-portal.ts';
import dnsNameNotFound from './dns-name-not-found.ts';
import dnsNoAddress from './dns-no-address.ts';
import dnsServerFailure from './dns-server-failure.ts';
import dnsDnssecBogus from './dns-dnssec-bogus.ts';
import dnsBlocked from './dns-blocked.ts';
import dnsResolverUnreachable from './dns-resolver-unreachable.ts';
import dnsSecureResolverUnreachable from './dns-secure-resolver-unreachable.ts';
import connectionRefused from './connection-refused.ts';
import connectionTimedOut from './connection-timed-out.ts';
import hostUnreachable from './host-unreachable.ts';
import oneAddressBroken from './one-address-broken.ts';
import ipv6Broken from './ipv6-broken.ts';
import localNetworkPermission from './local-network-permission.ts';
import pathMtuBlackHole from './path-mtu-black-hole.ts';
import proxyUnreachable from './proxy-unreachable.ts';
import proxyTunnelRefused from './proxy-tunnel-refused.ts';
import proxyAuthenticationRequired from './proxy-authentication-required.ts';
import proxyCertificateInvalid from './proxy-certificate-invalid.ts';
import portBlockedByBrowser from './port-blocked-by-browser.ts';
import blockedByExtension from './blocked-by-extension.ts';
import blockedByPolicy from './blocked-by-policy.ts';
import connectionReset from './connection-reset.ts';
import serverClosesSilently from './server-closes-silently.ts';
import serverHangs from './server-hangs.ts';
import plainHttpOnTlsPort from './plain-http-on-tls-port.ts';
import otherProtocolOnPort from './other-protocol-on-port.ts';
import tlsVersionTooOld from './tls-version-too-old.ts';
import noSharedCipher from './no-shared-cipher.ts';
import nameNotServed from './name-not-served.ts';
import serverInternalError from './server-internal-error.ts';
import clientCertificateMissing from './client-certificate-missing.ts';
import clientCertificateRejected from './client-certificate-rejected.ts';
import accessDenied from './access-denied.ts';
import largeHelloIntolerance from './large-hello-intolerance.ts';
import helloExtensionIntolerance from './hello-extension-intolerance.ts';
import sniFiltered from './sni-filtered.ts';
import interceptionBreaksTls from './interception-breaks-tls.ts';
import echMismatch from './ech-mismatch.ts';
import echBlocked from './ech-blocked.ts';
import alpnRefused from './alpn-refused.ts';
import fallbackRefused from './fallback-refused.ts';
import privateKeyMismatch from './private-key-mismatch.ts';
import corruptedRecords from './corrupted-records.ts';
import malformedHandshake from './malformed-handshake.ts';
import certificateExpired from './certificate-expired.ts';
import certificateNotYetValid from './certificate-not-yet-valid.ts';
import clockWrong from './clock-wrong.ts';
import renewedNotReloaded from './renewed-not-reloaded.ts';
import intermediateExpired from './intermediate-expired.ts';
import certificateWrongHost from './certificate-wrong-host.ts';
import certificateSiblingNameOnly from './certificate-sibling-name-only.ts';
import missingIntermediate from './missing-intermediate.ts';
import selfSigned from './self-signed.ts';
import unknownIssuer from './unknown-issuer.ts';
import interceptionUntrusted from './interception-untrusted.ts';
import caDistrusted from './ca-distrusted.ts';
import certificateRevoked from './certificate-revoked.ts';
import stapleMissing from './staple-missing.ts';
import transparencyMissing from './transparency-missing.ts';
import weakSignature from './weak-signature.ts';
import weakKey from './weak-key.ts';
import keyUsageWrong from './key-usage-wrong.ts';
import caCertificateAsLeaf from './ca-certificate-as-leaf.ts';
import nameConstraintViolated from './name-constraint-violated.ts';
import certificateMalformed from './certificate-malformed.ts';
import serialReused from './serial-reused.ts';
import pinnedKeyMismatch from './pinned-key-mismatch.ts';
import http2ForbiddenCipher from './http2-forbidden-cipher.ts';
import http2ProtocolError from './http2-protocol-error.ts';
import http3Unreachable from './http3-unreachable.ts';
import emptyResponse from './empty-response.ts';
import invalidResponse from './invalid-response.ts';
import responseHeadersTooLarge from './response-headers-too-large.ts';
import contentDamaged from './content-damaged.ts';
import redirectLoop from './redirect-loop.ts';
import httpClientError from './http-client-error.ts';
import httpServerError from './http-server-error.ts';
import cdnOriginTlsFailure from './cdn-origin-tls-failure.ts';
import cdnOriginUnreachable from './cdn-origin-unreachable.ts';
import addressUnusable from './address-unusable.ts';
import localFileUnreadable from './local-file-unreadable.ts';
import browserStoreBroken from './browser-store-broken.ts';
import deviceOutOfResources from './device-out-of-resources.ts';
import tabCrashed from './tab-crashed.ts';
import browserEncryptionSettings from './browser-encryption-settings.ts';
import refusedBySitePolicy from './refused-by-site-policy.ts';
import hstsForbidsBypass from './hsts-forbids-bypass.ts';
import navigationCancelled from './navigation-cancelled.ts';
import noFaultFound from './no-fault-found.ts';
import unknownFailure from './unknown-failure.ts';

/** Every cause, in the order of a page load. A new one is its file and a line here. */
export const CAUSES: readonly Cause[] = [
  offline, captivePortal, dnsNameNotFound, dnsNoAddress, dnsServerFailure, dnsDnssecBogus, dnsBlocked, dnsResolverUnreachable,
  dnsSecureResolverUnreachable, connectionRefused, connectionTimedOut, hostUnreachable, oneAddressBroken, ipv6Broken,
  localNetworkPermission, pathMtuBlackHole, proxyUnreachable, proxyTunnelRefused, proxyAuthenticationRequired, proxyCertificateInvalid, portBlockedByBrowser,
  blockedByExtension, blockedByPolicy, connectionReset, serverClosesSilently, serverHangs, plainHttpOnTlsPort, otherProtocolOnPort,
  tlsVersionTooOld, noSharedCipher, nameNotServed, serverInternalError, clientCertificateMissing, clientCertificateRejected, accessDenied,
  largeHelloIntolerance, helloExtensionIntolerance, sniFiltered, interceptionBreaksTls, echMismatch, echBlocked, alpnRefused,
  fallbackRefused, privateKeyMismatch, corruptedRecords, malformedHandshake, certificateExpired, certificateNotYetValid, clockWrong,
  renewedNotReloaded, intermediateExpired, certificateWrongHost, certificateSiblingNameOnly, missingIntermediate, selfSigned,
  unknownIssuer, interceptionUntrusted, caDistrusted, certificateRevoked, stapleMissing, transparencyMissing, weakSignature, weakKey,
  keyUsageWrong, caCertificateAsLeaf, nameConstraintViolated, certificateMalformed, serialReused, pinnedKeyMismatch, http2ForbiddenCipher,
  http2ProtocolError, http3Unreachable, emptyResponse, invalidResponse, responseHeadersTooLarge, contentDamaged, redirectLoop,
  httpClientError, httpServerError, cdnOriginTlsFailure, cdnOriginUnreachable, addressUnusable, localFileUnreadable, browserStoreBroken,
  deviceOutOfResources, tabCrashed, browserEncryptionSettings, refusedBySitePolicy, hstsForbidsBypass, navigationCancelled, noFaultFound,
  unknownFailure,
];

const BY_ID: ReadonlyMap<string, Cause> = new Map(CAUSES.map((cause) => [cause.id, cause]));

export function causeOf(id: string): Cause | null {
  return BY_ID.get(id) ?? null;
}
