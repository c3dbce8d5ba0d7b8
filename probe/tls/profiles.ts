import * as zlib from 'node:zlib';
import { CLASSIC_GROUPS, type HelloSpec } from './hello.ts';
import { EXTENSION, GROUP, VERSION } from './numbers.ts';

/**
 * The ClientHellos that the browsers of today send, as recorded from Chromium 156 and Firefox 153 on a loopback
 * server (test/unit/tls/recorded), and those that no browser sends and that tell causes apart.
 */
export type Browser = 'firefox' | 'chromium';

const BROWSER_VERSIONS = [VERSION.TLS13, VERSION.TLS12];
const empty = Buffer.alloc(0);
const bytes = (hex: string) => Buffer.from(hex, 'hex');

const STATUS_REQUEST = bytes('0100000000');
const NO_ECH = { payloads: [144], aeads: [1] };
const UNCOMPRESSED_POINTS = bytes('0100');
const PSK_DHE = bytes('0101');
const NO_RENEGOTIATION = bytes('00');

/** The trust anchor identifiers that Chromium 156 tells servers (draft-ietf-tls-trust-anchor-ids). */
const CHROMIUM_TRUST_ANCHORS = bytes(
  '00b80582df1302010582df1302060582df13020d0582df13020e0582df13020f0582df1302120582df1302130582df13021408839a648c9b2d010708' +
  '839a648c9b2d010808839a648c9b2d010908839a648c9b2d010a08839a648c9b2d010b08839a648c9b2d010c08839a648c9b2d010d08839a648c9b2d' +
  '011208839a648c9b2d011304d679090104d679090404d679090504d679090604d679090704d679090804d679090a04d679090b04d679090c04d67909' +
  '0d04d679090f',
);

const CHROMIUM_EXTENSIONS: ReadonlyMap<number, Buffer> = new Map([
  [EXTENSION.serverName, empty],
  [EXTENSION.extendedMasterSecret, empty],
  [EXTENSION.renegotiationInfo, NO_RENEGOTIATION],
  [EXTENSION.supportedGroups, empty],
  [EXTENSION.ecPointFormats, UNCOMPRESSED_POINTS],
  [EXTENSION.sessionTicket, empty],
  [EXTENSION.alpn, empty],
  [EXTENSION.statusRequest, STATUS_REQUEST],
  [EXTENSION.signatureAlgorithms, empty],
  [EXTENSION.signedCertificateTimestamp, empty],
  [EXTENSION.keyShare, empty],
  [EXTENSION.pskKeyExchangeModes, PSK_DHE],
  [EXTENSION.supportedVersions, empty],
  // brotli alone
  [EXTENSION.compressCertificate, bytes('020002')],
  // application settings for h2
  [EXTENSION.applicationSettings, bytes('0003026832')],
  [EXTENSION.trustAnchors, CHROMIUM_TRUST_ANCHORS],
  [EXTENSION.encryptedClientHello, empty],
]);

const FIREFOX_EXTENSIONS: ReadonlyMap<number, Buffer> = new Map([
  [EXTENSION.serverName, empty],
  [EXTENSION.extendedMasterSecret, empty],
  [EXTENSION.renegotiationInfo, NO_RENEGOTIATION],
  [EXTENSION.supportedGroups, empty],
  [EXTENSION.ecPointFormats, UNCOMPRESSED_POINTS],
  [EXTENSION.sessionTicket, empty],
  [EXTENSION.alpn, empty],
  [EXTENSION.statusRequest, STATUS_REQUEST],
  [EXTENSION.delegatedCredential, bytes('00080403050306030203')],
  [EXTENSION.signedCertificateTimestamp, empty],
  [EXTENSION.keyShare, empty],
  [EXTENSION.supportedVersions, empty],
  [EXTENSION.signatureAlgorithms, empty],
  [EXTENSION.pskKeyExchangeModes, PSK_DHE],
  [EXTENSION.recordSizeLimit, bytes('4001')],
  // zlib, brotli, zstd; a Node without zstd (before 22.15) must not offer what it could not read
  [EXTENSION.compressCertificate, bytes(typeof zlib.zstdDecompressSync === 'function' ? '06000100020003' : '0400010002')],
  [EXTENSION.encryptedClientHello, empty],
]);

export function browserHello(browser: Browser, serverName: string | null): HelloSpec {
  const common = { profile: browser, changed: null, serverName, legacyVersion: VERSION.TLS12, versions: BROWSER_VERSIONS, alpn: ['h2', 'http/1.1'], writes: 1 } as const;
  if (browser === 'chromium') {
    return {
      ...common,
      cipherSuites: [0x1301, 0x1302, 0x1303, 0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc013, 0xc014, 0x009c, 0x009d, 0x002f, 0x0035],
      groups: [GROUP.x25519mlkem768, ...CLASSIC_GROUPS],
      keyShares: [GROUP.x25519mlkem768, GROUP.x25519],
      schemes: [0x0904, 0x0905, 0x0906, 0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601],
      grease: true,
      shuffle: true,
      extensions: [...CHROMIUM_EXTENSIONS.keys()],
      fixed: CHROMIUM_EXTENSIONS,
      ech: { payloads: [144, 176, 208, 240], aeads: [1] },
    };
  }
  return {
    ...common,
    cipherSuites: [0x1301, 0x1303, 0x1302, 0xc02b, 0xc02f, 0xcca9, 0xcca8, 0xc02c, 0xc030, 0xc00a, 0xc013, 0xc014, 0x009c, 0x009d, 0x002f, 0x0035],
    groups: [GROUP.x25519mlkem768, ...CLASSIC_GROUPS, GROUP.secp521r1, GROUP.ffdhe2048, GROUP.ffdhe3072],
    keyShares: [GROUP.x25519mlkem768, GROUP.x25519, GROUP.secp256r1],
    schemes: [0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0203, 0x0201],
    grease: false,
    shuffle: false,
    extensions: [...FIREFOX_EXTENSIONS.keys()],
    fixed: FIREFOX_EXTENSIONS,
    ech: { payloads: [239], aeads: [1, 3] },
  };
}

/** Every suite that a server still in use might want and no browser offers, after those that browsers offer. */
const WIDE_SUITES = [
  0x1301, 0x1302, 0x1303, 0x1304, 0x1305, 0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc009, 0xc00a, 0xc013, 0xc014, 0x009c, 0x009d, 0x002f, 0x0035,
  0xc023, 0xc024, 0xc027, 0xc028, 0x003c, 0x003d, 0xccaa, 0x009e, 0x009f, 0x0067, 0x006b, 0x0033, 0x0039, 0x00a2, 0x00a3, 0x0040, 0x006a, 0x0032, 0x0038,
  0xc0ac, 0xc0ad, 0xc09c, 0xc09d, 0xc09e, 0xc09f, 0xc0ae, 0xc072, 0xc076, 0xc086, 0xc08a, 0x0041, 0x0084, 0x0045, 0x0088, 0xc050, 0x0096,
  0xc008, 0xc012, 0x0016, 0x000a, 0xc007, 0xc011, 0x0005, 0x0004, 0x003b, 0x0002, 0x0001, 0xc006, 0xc010, 0x00a6, 0x00a7, 0x006c, 0x006d, 0xc018, 0xc019, 0x0034, 0x003a, 0x0018,
  0x00a8, 0x008c, 0x00ff,
];
const WIDE_GROUPS = [
  GROUP.x25519, GROUP.secp256r1, GROUP.secp384r1, GROUP.secp521r1, GROUP.x448, GROUP.x25519mlkem768, 4587, 4589, 26, 27, 28, 21, 22,
  GROUP.ffdhe2048, GROUP.ffdhe3072, 258, 259, 260,
];
const WIDE_SCHEMES = [
  0x0403, 0x0503, 0x0603, 0x0807, 0x0808, 0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b, 0x0401, 0x0501, 0x0601, 0x0904, 0x0905, 0x0906, 0x081a,
  0x0303, 0x0301, 0x0203, 0x0201, 0x0202, 0x0101,
];
const WIDE_EXTENSIONS: ReadonlyMap<number, Buffer> = new Map([
  [EXTENSION.serverName, empty],
  [EXTENSION.extendedMasterSecret, empty],
  [EXTENSION.renegotiationInfo, NO_RENEGOTIATION],
  [EXTENSION.supportedGroups, empty],
  [EXTENSION.ecPointFormats, UNCOMPRESSED_POINTS],
  [EXTENSION.statusRequest, STATUS_REQUEST],
  [EXTENSION.supportedVersions, empty],
  [EXTENSION.signatureAlgorithms, empty],
  [EXTENSION.pskKeyExchangeModes, PSK_DHE],
  [EXTENSION.keyShare, empty],
]);

/** Offers all that this client can name: a server that answers this and not a browser wants what browsers dropped. */
export function wideHello(serverName: string | null): HelloSpec {
  return {
    profile: 'wide', changed: 'wide', serverName, legacyVersion: VERSION.TLS12,
    versions: [VERSION.TLS13, VERSION.TLS12, VERSION.TLS11, VERSION.TLS10],
    cipherSuites: WIDE_SUITES, groups: WIDE_GROUPS, keyShares: [GROUP.x25519, GROUP.secp256r1], schemes: WIDE_SCHEMES, alpn: [],
    grease: false, shuffle: false, extensions: [...WIDE_EXTENSIONS.keys()], fixed: WIDE_EXTENSIONS, ech: NO_ECH, writes: 1,
  };
}

/** A hello such as clients sent before TLS 1.2, for servers that stumble over anything newer. */
export function legacyHello(version: number, serverName: string | null): HelloSpec {
  const extensions = version === VERSION.SSL30 ? [] : [EXTENSION.serverName, EXTENSION.renegotiationInfo, EXTENSION.supportedGroups, EXTENSION.ecPointFormats];
  return {
    profile: 'legacy', changed: version === VERSION.SSL30 ? 'legacy-ssl3' : 'legacy', serverName, legacyVersion: version, versions: [],
    cipherSuites: [0xc009, 0xc00a, 0xc013, 0xc014, 0x0033, 0x0039, 0x0032, 0x0038, 0x002f, 0x0035, 0x0041, 0x0084, 0xc012, 0x0016, 0x000a, 0xc011, 0x0005, 0x0004, 0x00ff],
    groups: [GROUP.secp256r1, GROUP.secp384r1, GROUP.secp521r1], keyShares: [], schemes: [], alpn: [],
    grease: false, shuffle: false, extensions, fixed: WIDE_EXTENSIONS, ech: NO_ECH, writes: 1,
  };
}
