/**
 * Blocks of a pcapng file (draft-ietf-opsawg-pcapng), little endian, one interface of raw IP packets with
 * microsecond times.
 */
const BLOCK = { section: 0x0a0d0d0a, interface: 1, packet: 6, secrets: 0x0000000a } as const;
const BYTE_ORDER_MAGIC = 0x1a2b3c4d;
/** LINKTYPE_RAW: the packet begins with its IPv4 or IPv6 header. */
const LINKTYPE_RAW = 101;
/** "TLSK": the content is a key log of the NSS format. */
const TLS_KEY_LOG = 0x544c534b;

export function sectionHeader(): Buffer {
  const body = Buffer.alloc(16);
  body.writeUInt32LE(BYTE_ORDER_MAGIC, 0);
  body.writeUInt16LE(1, 4);
  body.writeBigInt64LE(-1n, 8);
  return block(BLOCK.section, body);
}

export function interfaceDescription(): Buffer {
  const body = Buffer.alloc(8);
  body.writeUInt16LE(LINKTYPE_RAW, 0);
  return block(BLOCK.interface, body);
}

/** `lines`: a key log as SSLKEYLOGFILE writes it. Readers want it before the packets that it opens. */
export function decryptionSecrets(lines: readonly string[]): Buffer {
  const log = Buffer.from(lines.map((line) => `${line}\n`).join(''), 'latin1');
  const head = Buffer.alloc(8);
  head.writeUInt32LE(TLS_KEY_LOG, 0);
  head.writeUInt32LE(log.length, 4);
  return block(BLOCK.secrets, Buffer.concat([head, pad(log)]));
}

/** `time`: milliseconds since 1970, fractions kept to the microsecond. */
export function enhancedPacket(time: number, packet: Buffer): Buffer {
  const micros = BigInt(Math.round(time * 1000));
  const head = Buffer.alloc(20);
  head.writeUInt32LE(Number(micros >> 32n), 4);
  head.writeUInt32LE(Number(micros & 0xffffffffn), 8);
  head.writeUInt32LE(packet.length, 12);
  head.writeUInt32LE(packet.length, 16);
  return block(BLOCK.packet, Buffer.concat([head, pad(packet)]));
}

function block(type: number, body: Buffer): Buffer {
  const total = body.length + 12;
  const head = Buffer.alloc(8);
  head.writeUInt32LE(type, 0);
  head.writeUInt32LE(total, 4);
  const tail = Buffer.alloc(4);
  tail.writeUInt32LE(total, 0);
  return Buffer.concat([head, body, tail]);
}

function pad(bytes: Buffer): Buffer {
  const over = bytes.length % 4;
  return over === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - over)]);
}
