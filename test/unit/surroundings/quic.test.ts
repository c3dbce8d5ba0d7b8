import { createSocket, type RemoteInfo } from 'node:dgram';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RunContext } from '../../../probe/run-context.ts';
import { askQuic, readVersionNegotiation, versionProbe } from '../../../probe/surroundings/quic.ts';

const context = (timeoutMs = 1000) => new RunContext({ target: { url: 'https://site.example/', host: 'site.example', port: 443, addresses: [] }, failure: null, timeoutMs }, () => undefined);

/** What a server of QUIC sends back: the ids change places. */
function negotiation(packet: Buffer, versions: number[]): Buffer {
  const [destination, source] = [packet.subarray(6, 14), packet.subarray(15, 23)];
  const list = Buffer.alloc(versions.length * 4);
  versions.forEach((version, i) => list.writeUInt32BE(version, i * 4));
  return Buffer.concat([Buffer.from([0xc7, 0, 0, 0, 0, 8]), source, Buffer.from([8]), destination, list]);
}

async function server(answer: (packet: Buffer) => Buffer[]): Promise<{ port: number; heard: Buffer[]; stop(): Promise<void> }> {
  const socket = createSocket('udp4');
  const heard: Buffer[] = [];
  socket.on('message', (packet: Buffer, from: RemoteInfo) => {
    heard.push(packet);
    for (const reply of answer(packet)) socket.send(reply, from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return { port: socket.address().port, heard, stop: () => new Promise((resolve) => socket.close(() => resolve())) };
}

it('sends 1200 bytes with a long header and a version that never exists', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 1200, maxLength: 1200 }), (noise) => {
    const { packet } = versionProbe((size) => Buffer.from(noise.subarray(0, size)));
    expect(packet).toHaveLength(1200);
    expect(packet[0]! & 0xc0).toBe(0xc0);
    expect(packet.readUInt32BE(1) & 0x0f0f0f0f).toBe(0x0a0a0a0a);
  }));
});

it('reads the versions of an answer to it', () => {
  const probe = versionProbe();
  expect(readVersionNegotiation(negotiation(probe.packet, [1, 0x6b3343cf]), probe)).toEqual([1, 0x6b3343cf]);
});

it('takes nothing else for an answer', () => {
  const probe = versionProbe();
  const sound = negotiation(probe.packet, [1]);
  expect(readVersionNegotiation(sound, versionProbe())).toBeNull();
  expect(readVersionNegotiation(sound.subarray(0, sound.length - 1), probe)).toBeNull();
  expect(readVersionNegotiation(sound.subarray(0, sound.length - 4), probe)).toBeNull();
  expect(readVersionNegotiation(probe.packet, probe)).toBeNull();
  fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => readVersionNegotiation(Buffer.from(bytes), probe) === null), { numRuns: 1000 });
});

it('tells an open port from a closed one and from silence', async () => {
  const open = await server((packet) => [Buffer.from('stray'), negotiation(packet, [1])]);
  expect(await askQuic(context(), '127.0.0.1', open.port, null)).toMatchObject({ outcome: 'ok', versions: [1] });
  await open.stop();
  expect(await askQuic(context(), '127.0.0.1', open.port, null)).toMatchObject({ outcome: 'refused' });
  const silent = await server(() => []);
  expect(await askQuic(context(5000), '127.0.0.1', silent.port, null)).toMatchObject({ outcome: 'timed-out' });
  expect(silent.heard.length).toBeGreaterThan(1);
  // Both kinds: the reserved version, and version 1.
  expect(new Set(silent.heard.map((packet) => packet.readUInt32BE(1) === 1)).size).toBe(2);
  await silent.stop();
});
