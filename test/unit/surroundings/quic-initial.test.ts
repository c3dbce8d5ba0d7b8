import fc from 'fast-check';
import { expect, it } from 'vitest';
import { initialKeys, QuicInitial } from '../../../probe/surroundings/quic-initial.ts';

/** RFC 9001 appendix A.1 and A.2. */
it('derives the keys of the standard’s own example', () => {
  const { client, server } = initialKeys(Buffer.from('8394c8f03e515708', 'hex'));
  expect([client.key, client.iv, server.key, server.iv].map((bytes) => bytes.toString('hex'))).toEqual([
    '1f369613dd76d5467730efcbe3b1a22d', 'fa044b2f42a3fd3b46fb255c', 'cf3a5331653c364c88f0f379b6067e37', '0ac1493ca1905853b0bba03e',
  ]);
  expect(client.mask(Buffer.from('d1b1c98dd7689fb8ec11d242b123dc9b', 'hex')).toString('hex', 0, 5)).toBe('437b9aec36');
});

it('sends 1200 bytes that look like a first packet of version 1, each another', () => {
  const initial = new QuicInitial('shop.lab.example');
  const [first, second] = [initial.packet(), initial.packet()];
  for (const packet of [first, second]) {
    expect(packet).toHaveLength(1200);
    expect(packet[0]! & 0xf0).toBe(0xc0);
    expect(packet.readUInt32BE(1)).toBe(1);
    expect(packet.subarray(15, 23)).toEqual(initial.source);
    // The name is not to be read by who does not look for it.
    expect(packet.includes('shop.lab.example')).toBe(false);
  }
  expect(first.subarray(0, 6)).not.toEqual(Buffer.alloc(6));
  expect(first).not.toEqual(second);
});

const retry = (to: Buffer) => Buffer.concat([Buffer.from([0xf0, 0, 0, 0, 1, 8]), to, Buffer.from([2, 7, 7]), Buffer.alloc(40, 1)]);

it('takes a Retry to its own id for an answer, and nothing else that is not sealed with its keys', () => {
  const initial = new QuicInitial('shop.lab.example');
  expect(initial.read(retry(initial.source))).toEqual({ kind: 'retry', source: Buffer.from([7, 7]) });
  expect(initial.read(retry(Buffer.alloc(8)))).toBeNull();
  expect(initial.read(retry(initial.source).subarray(0, 30))).toBeNull();
  expect(initial.read(initial.packet())).toBeNull();
  const head = Buffer.concat([Buffer.from([0xc0, 0, 0, 0, 1, 8]), initial.source, Buffer.from([0])]);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => initial.read(Buffer.concat([head, bytes])) === null && initial.read(Buffer.from(bytes)) === null), { numRuns: 2000 });
});
