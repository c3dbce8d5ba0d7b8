import type { CauseId } from '../causes/ids.ts';
import type { Step } from '../protocol/step.ts';

interface FamilyFacts {
  step: Step;
  /** Likeliest first; what a code of the family has where its row names none of its own. */
  causes: readonly CauseId[];
}

/**
 * Codes that mean the same kind of thing share a family: its step, its usual causes, and a sentence
 * (in the words) for members that have none of their own.
 *
 * Families without causes hold codes that no page load ends with.
 */
export const FAMILIES = {
  'cancelled': { step: 'browser', causes: ['navigation-cancelled'] },
  'failed': { step: 'browser', causes: ['blocked-by-extension', 'interception-breaks-tls', 'proxy-unreachable', 'offline'] },
  'offline': { step: 'network', causes: ['offline', 'captive-portal'] },
  'dns': { step: 'dns', causes: ['dns-name-not-found', 'dns-no-address', 'dns-resolver-unreachable', 'dns-server-failure', 'dns-blocked', 'dns-secure-resolver-unreachable', 'dns-dnssec-bogus', 'offline'] },
  'proxy': { step: 'proxy', causes: ['proxy-unreachable', 'proxy-tunnel-refused', 'proxy-authentication-required'] },
  'proxy-answer': { step: 'proxy', causes: ['proxy-tunnel-refused', 'proxy-authentication-required'] },
  'connection': { step: 'tcp', causes: ['connection-timed-out', 'connection-refused', 'host-unreachable', 'connection-reset', 'offline'] },
  'tls-negotiation': { step: 'tls', causes: ['no-shared-cipher', 'tls-version-too-old', 'name-not-served', 'interception-breaks-tls'] },
  'tls-alert': { step: 'tls', causes: ['server-internal-error', 'hello-extension-intolerance', 'name-not-served', 'interception-breaks-tls'] },
  'tls-client-certificate': { step: 'tls', causes: ['client-certificate-missing', 'client-certificate-rejected'] },
  'tls-malformed': { step: 'tls', causes: ['malformed-handshake', 'interception-breaks-tls', 'other-protocol-on-port'] },
  'tls-unexpected': { step: 'tls', causes: ['malformed-handshake', 'interception-breaks-tls', 'hello-extension-intolerance'] },
  'tls-crypto': { step: 'tls', causes: ['corrupted-records', 'private-key-mismatch', 'interception-breaks-tls'] },
  'tls-ech': { step: 'tls', causes: ['ech-mismatch', 'ech-blocked', 'interception-breaks-tls'] },
  'tls-renegotiation': { step: 'tls', causes: ['client-certificate-missing', 'tls-version-too-old', 'interception-breaks-tls'] },
  'tls-local': { step: 'tls', causes: ['browser-encryption-settings'] },
  'certificate-trust': { step: 'certificate', causes: ['unknown-issuer', 'missing-intermediate', 'interception-untrusted', 'self-signed', 'ca-distrusted'] },
  'certificate-date': { step: 'certificate', causes: ['certificate-expired', 'clock-wrong', 'certificate-not-yet-valid', 'intermediate-expired', 'renewed-not-reloaded'] },
  'certificate-name': { step: 'certificate', causes: ['certificate-wrong-host', 'certificate-sibling-name-only', 'name-not-served', 'captive-portal'] },
  'certificate-revocation': { step: 'certificate', causes: ['certificate-revoked', 'staple-missing'] },
  'certificate-usage': { step: 'certificate', causes: ['key-usage-wrong', 'ca-certificate-as-leaf'] },
  'certificate-weak': { step: 'certificate', causes: ['weak-signature', 'weak-key', 'interception-untrusted'] },
  'certificate-form': { step: 'certificate', causes: ['certificate-malformed', 'interception-untrusted'] },
  'certificate-policy': { step: 'certificate', causes: ['ca-distrusted', 'transparency-missing', 'name-constraint-violated'] },
  'http-redirect': { step: 'http', causes: ['redirect-loop', 'invalid-response'] },
  'http-response': { step: 'http', causes: ['invalid-response', 'other-protocol-on-port', 'empty-response'] },
  'http-body': { step: 'http', causes: ['content-damaged', 'connection-reset'] },
  'http-status': { step: 'http', causes: ['http-client-error', 'http-server-error', 'cdn-origin-unreachable'] },
  'http-sign-in': { step: 'http', causes: ['http-client-error', 'proxy-authentication-required'] },
  'http2': { step: 'http', causes: ['http2-protocol-error', 'interception-breaks-tls'] },
  'http3': { step: 'http', causes: ['http3-unreachable', 'http2-protocol-error'] },
  'websocket': { step: 'http', causes: ['proxy-tunnel-refused', 'http-server-error'] },
  'blocked': { step: 'browser', causes: ['blocked-by-policy', 'blocked-by-extension'] },
  'blocked-port': { step: 'browser', causes: ['port-blocked-by-browser'] },
  'local-network': { step: 'tcp', causes: ['local-network-permission', 'blocked-by-policy'] },
  'site-policy': { step: 'browser', causes: ['refused-by-site-policy'] },
  'address': { step: 'browser', causes: ['address-unusable'] },
  'file': { step: 'browser', causes: ['local-file-unreadable'] },
  'cache': { step: 'browser', causes: ['browser-store-broken'] },
  'resources': { step: 'browser', causes: ['device-out-of-resources'] },
  'crash': { step: 'browser', causes: ['tab-crashed'] },
  'key-store': { step: 'browser', causes: ['browser-store-broken'] },
  'other-use': { step: 'browser', causes: [] },
  'internal': { step: 'browser', causes: [] },
} as const satisfies Record<string, FamilyFacts>;

export type Family = keyof typeof FAMILIES;

/** The family's facts under their common type. */
export function familyFacts(family: Family): FamilyFacts {
  return FAMILIES[family];
}

export function isFamily(word: string): word is Family {
  return Object.hasOwn(FAMILIES, word);
}
