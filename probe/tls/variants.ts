import { isAddress } from '../../lib/protocol/target.ts';
import type { HelloSpec } from './hello.ts';
import { EXTENSION, GROUP, VERSION } from './numbers.ts';
import { legacyHello, wideHello } from './profiles.ts';

/** One changed element each, made from the hello that failed. The key is what `hello.changed` says. */
export type Change =
  | 'no-post-quantum' | 'no-key-share' | 'split' | 'padded' | 'tls12' | 'no-alpn' | 'http1-alpn' | 'no-ech-grease' | 'no-grease' | 'other-name' | 'parent-name' | 'www-name' | 'no-name'
  | 'wide' | 'legacy' | 'legacy-ssl3' | `without:${number}`;

/** Somewhat larger than any browser's hello with a post-quantum share: what fails on size at that one fails at this. */
const PADDED_SIZE = 2300;
/** RFC 2606 keeps it for use as an example: no server has a certificate for it. */
const NEUTRAL_NAME = 'example.com';

/** Null where the change changes nothing: there is no name to leave out, no parent to ask for. */
export function changed(base: HelloSpec, change: Change): HelloSpec | null {
  const spec = vary(base, change);
  return spec && { ...spec, changed: change };
}

function vary(base: HelloSpec, change: Change): HelloSpec | null {
  const name = base.serverName;
  switch (change) {
    case 'no-post-quantum':
      return withoutPostQuantum(base);
    case 'no-key-share':
      // A server of TLS 1.3 must ask for one (RFC 8446 section 4.1.4), in a packet that is small whatever its certificate.
      return base.keyShares.length > 0 ? { ...withoutPostQuantum(base), keyShares: [] } : null;
    case 'split':
      return { ...base, writes: 2 };
    case 'padded':
      // The small hello made as large as the one with the post-quantum share: it tells size from content.
      return { ...withoutPostQuantum(base), extensions: [...base.extensions, EXTENSION.padding], padTo: PADDED_SIZE };
    case 'tls12':
      return {
        ...withoutPostQuantum(base), versions: [VERSION.TLS12], keyShares: [], cipherSuites: base.cipherSuites.filter((id) => id < 0x1301 || id > 0x1305),
        extensions: base.extensions.filter((type) => !TLS13_ONLY.has(type)),
      };
    case 'no-alpn':
      return { ...base, alpn: [], extensions: base.extensions.filter((type) => type !== EXTENSION.applicationSettings) };
    case 'http1-alpn':
      return { ...base, alpn: ['http/1.1'], extensions: base.extensions.filter((type) => type !== EXTENSION.applicationSettings) };
    case 'no-ech-grease':
      return without(base, EXTENSION.encryptedClientHello);
    case 'no-grease':
      return base.grease ? { ...base, grease: false } : null;
    case 'other-name':
      return name === NEUTRAL_NAME ? { ...base, serverName: 'example.org' } : { ...base, serverName: NEUTRAL_NAME };
    case 'parent-name': {
      const labels = name?.split('.') ?? [];
      return labels.length > 2 ? { ...base, serverName: labels.slice(1).join('.') } : null;
    }
    case 'www-name':
      return name === null || isAddress(name) ? null : { ...base, serverName: name.startsWith('www.') ? name.slice(4) : `www.${name}` };
    case 'no-name':
      return name === null ? null : { ...base, serverName: null };
    case 'wide':
      return wideHello(name);
    case 'legacy':
      return legacyHello(VERSION.TLS10, name);
    case 'legacy-ssl3':
      return legacyHello(VERSION.SSL30, name);
    default:
      return without(base, Number(change.slice('without:'.length)));
  }
}

/** Extensions that a hello of today cannot do without, and those that have a change of their own. */
const ESSENTIAL = new Set<number>([
  EXTENSION.supportedVersions, EXTENSION.keyShare, EXTENSION.supportedGroups, EXTENSION.signatureAlgorithms, EXTENSION.serverName, EXTENSION.alpn, EXTENSION.encryptedClientHello,
]);

/**
 * One change for every extension that can be left out alone. `tls13`: of those that a hello without TLS 1.3
 * leaves out too; `other`: of the rest.
 */
export function withoutEach(base: HelloSpec, which: 'tls13' | 'other'): Change[] {
  return base.extensions.filter((type) => !ESSENTIAL.has(type) && TLS13_ONLY.has(type) === (which === 'tls13')).map((type): Change => `without:${type}`);
}

const TLS13_ONLY = new Set<number>([
  EXTENSION.supportedVersions, EXTENSION.keyShare, EXTENSION.pskKeyExchangeModes, EXTENSION.encryptedClientHello, EXTENSION.compressCertificate, EXTENSION.applicationSettings, EXTENSION.trustAnchors,
]);

function withoutPostQuantum(base: HelloSpec): HelloSpec {
  const classic = (group: number) => group !== GROUP.x25519mlkem768;
  return { ...base, groups: base.groups.filter(classic), keyShares: base.keyShares.filter(classic) };
}

function without(base: HelloSpec, type: number): HelloSpec | null {
  return base.extensions.includes(type) ? { ...base, extensions: base.extensions.filter((each) => each !== type) } : null;
}
