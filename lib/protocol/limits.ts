/** Sizes and times that both programs keep to. Bytes and milliseconds unless a name says otherwise. */
export const LIMITS = {
  /** The longest host name is 253 octets (RFC 1035 section 2.3.4), a URL is cut well before browsers' own bounds. */
  url: 8192,
  code: 512,
  /** Both browsers break the native port on a reply over 1,048,576 bytes. */
  nativeReply: 1_048_576,
  /** A request to the probe is a URL and a code: anything larger is not from the extension. */
  request: 64 * 1024,
  /** The most observations one run gives. */
  observations: 400,
  /** Hex digits kept with one observation as proof. */
  proofHex: 4096,
  foreignText: 1024,
  /** The most of one capture, all connections together. A walk reads far less unless a server floods it. */
  capture: 16 * 1024 * 1024,
  /** Bytes of a capture in one message: 320 KiB as base64, well under what breaks the native port. */
  capturePart: 240 * 1024,
  timeoutDefault: 10_000,
  timeoutMin: 500,
  timeoutMax: 60_000,
} as const;
