import { createHash } from 'node:crypto';
import { addressBytes } from '../net/address-bytes.ts';

export interface Endpoint {
  address: string;
  port: number;
}

export interface Segment {
  from: Endpoint;
  to: Endpoint;
  sequence: number;
  acknowledgement: number;
  flags: number;
  payload: Buffer;
}

export const FLAG = { fin: 0x01, syn: 0x02, rst: 0x04, psh: 0x08, ack: 0x10 } as const;

const TCP = 6;
const WINDOW = 65535;

/** An IP packet with a TCP segment, checksums right, as Wireshark wants to follow it. */
export function tcpPacket(segment: Segment): Buffer {
  const header = Buffer.alloc(20);
  header.writeUInt16BE(segment.from.port, 0);
  header.writeUInt16BE(segment.to.port, 2);
  header.writeUInt32BE(segment.sequence >>> 0, 4);
  header.writeUInt32BE(segment.flags & FLAG.ack ? segment.acknowledgement >>> 0 : 0, 8);
  header[12] = 5 << 4;
  header[13] = segment.flags;
  header.writeUInt16BE(WINDOW, 14);
  const tcp = Buffer.concat([header, segment.payload]);
  const [from, to] = [addressBytes(segment.from.address), addressBytes(segment.to.address)];
  tcp.writeUInt16BE(checksum(Buffer.concat([from, to, pseudoTail(from.length, tcp.length), tcp])), 16);
  return Buffer.concat([from.length === 4 ? ipv4(from, to, tcp.length) : ipv6(from, to, tcp.length), tcp]);
}

/** RFC 9293 section 3.1 for IPv4, RFC 8200 section 8.1 for IPv6. */
function pseudoTail(addressLength: number, length: number): Buffer {
  const tail = Buffer.alloc(addressLength === 4 ? 4 : 8);
  if (addressLength === 4) {
    tail[1] = TCP;
    tail.writeUInt16BE(length, 2);
  } else {
    tail.writeUInt32BE(length, 0);
    tail[7] = TCP;
  }
  return tail;
}

function ipv4(from: Buffer, to: Buffer, length: number): Buffer {
  const header = Buffer.alloc(20);
  header[0] = 0x45;
  header.writeUInt16BE(20 + length, 2);
  header.writeUInt16BE(0x4000, 6);
  header[8] = 64;
  header[9] = TCP;
  from.copy(header, 12);
  to.copy(header, 16);
  header.writeUInt16BE(checksum(header), 10);
  return header;
}

function ipv6(from: Buffer, to: Buffer, length: number): Buffer {
  const header = Buffer.alloc(40);
  header[0] = 0x60;
  header.writeUInt16BE(length, 4);
  header[6] = TCP;
  header[7] = 64;
  from.copy(header, 8);
  to.copy(header, 24);
  return header;
}

/** RFC 1071. */
function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 2) sum += (bytes[i]! << 8) | (bytes[i + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}

/** A first sequence number that is the same for the same connection and says nothing of the real one. */
export function initialSequence(seed: string): number {
  return createHash('sha256').update(seed).digest().readUInt32BE(0);
}
