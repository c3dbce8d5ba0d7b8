import { describe, expect, it } from 'vitest';
import { addressBytes } from '../../../probe/net/address-bytes.ts';
import { FLAG, tcpPacket } from '../../../probe/capture/packets.ts';
import { Recorder } from '../../../probe/capture/recorder.ts';

const local = { address: '127.0.0.1', port: 40000 };
const remote = { address: '127.0.0.2', port: 443 };

/** Every block's type and body, lengths checked at both ends. */
function blocks(file: Buffer): { type: number; body: Buffer }[] {
  const found = [];
  for (let at = 0; at < file.length;) {
    const total = file.readUInt32LE(at + 4);
    expect(total % 4).toBe(0);
    expect(file.readUInt32LE(at + total - 4)).toBe(total);
    found.push({ type: file.readUInt32LE(at), body: file.subarray(at + 8, at + total - 4) });
    at += total;
  }
  return found;
}

describe('a capture', () => {
  it('holds its secrets before its packets, and packets in order with their times', () => {
    let time = 1_700_000_000_000.25;
    const recorder = new Recorder(() => (time += 1));
    const connection = recorder.opened(local, remote);
    connection.sent(Buffer.from('hello'));
    connection.received(Buffer.from('world'));
    connection.endedByPeer('reset');
    connection.endedHere();
    recorder.addSecrets(['CLIENT_RANDOM 00 11', 'CLIENT_RANDOM 00 11']);
    const [section, face, secrets, ...packets] = blocks(recorder.file().bytes);
    expect(section?.type).toBe(0x0a0d0d0a);
    expect(face?.body.readUInt16LE(0)).toBe(101);
    expect(secrets?.type).toBe(10);
    expect(secrets?.body.subarray(8).toString('latin1')).toMatch(/^CLIENT_RANDOM 00 11\n\0*$/);
    expect(packets.map(({ type }) => type)).toEqual([6, 6, 6, 6, 6, 6]);
    const micros = (body: Buffer) => (BigInt(body.readUInt32LE(4)) << 32n) | BigInt(body.readUInt32LE(8));
    expect(micros(packets[0]!.body)).toBe(1_700_000_000_001_250n);
    expect(packets[3]!.body.subarray(20, 20 + packets[3]!.body.readUInt32LE(12)).subarray(40).toString()).toBe('hello');
    expect(packets[5]!.body[20 + 33]! & FLAG.rst).toBe(FLAG.rst);
  });

  it('cuts what no IP packet can hold', () => {
    const recorder = new Recorder(() => 0);
    recorder.opened(local, remote).received(Buffer.alloc(100_000));
    const sizes = blocks(recorder.file().bytes).filter(({ type }) => type === 6).map(({ body }) => body.readUInt32LE(12));
    expect(Math.max(...sizes)).toBeLessThan(65_536);
    expect(sizes.reduce((sum, size) => sum + size - 40, 0)).toBe(100_000);
  });
});

describe('a capture that is full', () => {
  it('ends before the first packet that does not fit, says how many are missing, and keeps its keys', () => {
    const recorder = new Recorder(() => 0, 64 * 1024 + 20_000);
    const connection = recorder.opened(local, remote);
    for (let packet = 0; packet < 5; packet++) connection.received(Buffer.alloc(8000, packet));
    connection.endedHere();
    recorder.addSecrets(['CLIENT_RANDOM 00 11']);
    const { bytes, packets, leftOut } = recorder.file();
    expect({ packets, leftOut }).toEqual({ packets: 5, leftOut: 4 });
    expect(bytes.length).toBeLessThanOrEqual(64 * 1024 + 20_000);
    expect(blocks(bytes).map(({ type }) => type)).toEqual([0x0a0d0d0a, 1, 10, 6, 6, 6, 6, 6]);
  });
});

describe('a TCP packet', () => {
  it.each([['IPv4', local, remote], ['IPv6', { address: '::1', port: 1 }, { address: '2001:db8::2', port: 2 }]])('has checksums that come out at zero: %s', (_, from, to) => {
    const packet = tcpPacket({ from, to, sequence: 0xfffffffe, acknowledgement: 7, flags: FLAG.ack, payload: Buffer.from('odd') });
    const header = from.address.includes(':') ? 40 : 20;
    const addresses = header === 40 ? packet.subarray(8, 40) : packet.subarray(12, 20);
    const pseudo = Buffer.concat([addresses, Buffer.from([0, 6]), Buffer.from([0, packet.length - header])]);
    const sum = (bytes: Buffer) => {
      let total = 0;
      for (let i = 0; i < bytes.length; i += 2) total += (bytes[i]! << 8) | (bytes[i + 1] ?? 0);
      while (total > 0xffff) total = (total & 0xffff) + (total >>> 16);
      return total;
    };
    expect(sum(Buffer.concat([pseudo, packet.subarray(header)]))).toBe(0xffff);
    if (header === 20) expect(sum(packet.subarray(0, 20))).toBe(0xffff);
  });
});

describe('address bytes', () => {
  it.each([['127.0.0.1', '7f000001'], ['::', '00'.repeat(16)], ['::1', `${'00'.repeat(15)}01`], ['2001:db8::1:2', `20010db8${'00'.repeat(8)}00010002`], ['fe80::1%eth0', `fe80${'00'.repeat(13)}01`]])('%s', (address, hex) => {
    expect(addressBytes(address).toString('hex')).toBe(hex);
  });
});
