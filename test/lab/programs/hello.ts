/** What the lab's relays look at in a ClientHello; null where the bytes are none. */
export interface HelloSeen {
  serverName: string | null;
  extensions: number[];
}

export const ENCRYPTED_CLIENT_HELLO = 65037;

/** Reads a ClientHello (RFC 8446 section 4.1.2) that came in one piece, as far as its extensions. */
export function readHello(record: Buffer): HelloSeen | null {
  try {
    if (record[0] !== 22 || record[5] !== 1) return null;
    let at = 5 + 4 + 2 + 32;
    at += 1 + record.readUInt8(at);
    at += 2 + record.readUInt16BE(at);
    at += 1 + record.readUInt8(at);
    at += 2;
    const seen: HelloSeen = { serverName: null, extensions: [] };
    while (at + 4 <= record.length) {
      const type = record.readUInt16BE(at);
      const length = record.readUInt16BE(at + 2);
      seen.extensions.push(type);
      if (type === 0 && length > 5) seen.serverName = record.toString('latin1', at + 9, at + 4 + length);
      at += 4 + length;
    }
    return seen;
  } catch {
    return null;
  }
}
