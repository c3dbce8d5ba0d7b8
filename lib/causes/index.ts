import type { Cause } from './cause.ts';
import dnsNameNotFound from './dns-name-not-found.ts';
import connectionRefused from './connection-refused.ts';
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
import certificateExpired from './certificate-expired.ts';
import certificateNotYetValid from './certificate-not-yet-valid.ts';
import certificateWrongHost from './certificate-wrong-host.ts';
import certificateSiblingNameOnly from './certificate-sibling-name-only.ts';
import missingIntermediate from './missing-intermediate.ts';
import selfSigned from './self-signed.ts';
import unknownIssuer from './unknown-issuer.ts';
import emptyResponse from './empty-response.ts';
import redirectLoop from './redirect-loop.ts';
import noFaultFound from './no-fault-found.ts';
import unknownFailure from './unknown-failure.ts';

/** Every cause, in the order of a page load. A new one is its file and a line here. */
export const CAUSES: readonly Cause[] = [
  dnsNameNotFound, connectionRefused, connectionReset, serverClosesSilently, serverHangs, plainHttpOnTlsPort, otherProtocolOnPort,
  tlsVersionTooOld, noSharedCipher, nameNotServed, serverInternalError, clientCertificateMissing, certificateExpired,
  certificateNotYetValid, certificateWrongHost, certificateSiblingNameOnly, missingIntermediate, selfSigned, unknownIssuer, emptyResponse,
  redirectLoop, noFaultFound, unknownFailure,
];

const BY_ID: ReadonlyMap<string, Cause> = new Map(CAUSES.map((cause) => [cause.id, cause]));

export function causeOf(id: string): Cause | null {
  return BY_ID.get(id) ?? null;
}
