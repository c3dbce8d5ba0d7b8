import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import * as packet from 'dns-packet';

export interface Asked {
  id: number;
  name: string;
  type: string;
  checkingDisabled: boolean;
  over: 'udp' | 'tcp';
}

/** Gives the bytes to send back, several to send in turn, or null for silence. */
export type Responder = (asked: Asked) => Buffer | Buffer[] | null;

export interface TestResolver {
  /** `ADDR:PORT`. */
  server: string;
  asked: Asked[];
  stop(): Promise<void>;
}

/** A resolver on loopback that answers as told, over UDP and TCP. */
export async function testResolver(respond: Responder): Promise<TestResolver> {
  // A port that is free for UDP may be taken for TCP.
  for (let tries = 0; ; tries++) {
    try {
      return await onOnePort(respond);
    } catch (error) {
      if (tries >= 5) throw error;
    }
  }
}

async function onOnePort(respond: Responder): Promise<TestResolver> {
  const asked: Asked[] = [];
  const hear = (query: Buffer, over: Asked['over']): Buffer[] => {
    const { id = 0, questions = [], flag_cd } = packet.decode(query) as packet.DecodedPacket;
    const one: Asked = { id, name: questions[0]!.name, type: questions[0]!.type, checkingDisabled: flag_cd, over };
    asked.push(one);
    return [respond(one) ?? []].flat();
  };
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    for (const reply of hear(query, 'udp')) socket.send(reply, from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address();
  const stream = createServer((client) => {
    client.on('error', () => client.destroy());
    client.once('data', (bytes) => {
      for (const reply of hear(bytes.subarray(2), 'tcp')) client.write(Buffer.concat([Buffer.from([reply.length >> 8, reply.length & 255]), reply]));
      client.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    stream.once('error', (error) => socket.close(() => reject(error)));
    stream.listen(port, '127.0.0.1', resolve);
  });
  return {
    server: `127.0.0.1:${port}`,
    asked,
    async stop() {
      stream.close();
      await new Promise<void>((resolve) => socket.close(() => resolve()));
    },
  };
}

export function reply({ id, name, type }: Asked, over: Partial<packet.Packet> = {}): Buffer {
  return Buffer.from(packet.encode({ type: 'response', id, flags: 0x180, questions: [{ type: type as packet.RecordType, name }], ...over } as packet.Packet));
}
