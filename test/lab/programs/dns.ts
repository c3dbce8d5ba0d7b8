import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import * as packet from 'dns-packet';
import type { Running } from '../server.ts';

export interface DnsAnswer {
  rcode: number;
  /** The A record given. */
  address?: string;
  /** The A record given only to who asks with checking disabled (RFC 4035 section 3.2.2). */
  unchecked?: string;
  /** Extended DNS Error (RFC 8914). */
  extendedError?: number;
  /** The zone whose SOA comes with the answer. */
  zone?: string;
  /** Says that the signatures verify. */
  authenticated?: boolean;
}

const CHECKING_DISABLED = 0x10;
const RECURSION = 0x180;
const AUTHENTIC_DATA = 0x20;

/** A resolver on 127.0.0.1, over UDP and TCP, that gives every question the same answer; null: it never answers. */
export async function dnsServer(answer: DnsAnswer | null): Promise<Running> {
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const reply = answer && respond(query, answer);
    if (reply) socket.send(reply, from.port, from.address);
  });
  await new Promise<void>((resolve, reject) => { socket.once('error', reject); socket.bind(0, '127.0.0.1', resolve); });
  const port = socket.address().port;
  const stream = createServer((client) => {
    client.on('error', () => client.destroy());
    client.once('data', (bytes) => {
      const reply = answer && respond(bytes.subarray(2), answer);
      if (reply) client.end(Buffer.concat([Buffer.from([reply.length >> 8, reply.length & 255]), reply]));
    });
  });
  // Where the TCP port is taken, UDP alone serves: no answer here is ever truncated.
  const overTcp = await new Promise<boolean>((resolve) => { stream.once('error', () => resolve(false)); stream.listen(port, '127.0.0.1', () => resolve(true)); });
  return {
    port,
    options: ['--dns', `127.0.0.1:${port}`],
    async stop() {
      if (overTcp) stream.close();
      await new Promise<void>((resolve) => { socket.close(resolve); });
    },
  };
}

function respond(query: Buffer, answer: DnsAnswer): Buffer | null {
  try {
    const asked = packet.decode(query);
    const question = asked.questions?.[0];
    if (!question) return null;
    const unchecked = (query.readUInt16BE(2) & CHECKING_DISABLED) !== 0 && answer.unchecked !== undefined;
    const address = unchecked ? answer.unchecked : answer.address;
    const rcode = unchecked ? 0 : answer.rcode;
    const options = answer.extendedError !== undefined && !unchecked
      ? [{ code: 15, data: Buffer.from([answer.extendedError >> 8, answer.extendedError & 255]) }] : [];
    return packet.encode({
      type: 'response', id: asked.id ?? 0, flags: RECURSION | (answer.authenticated ? AUTHENTIC_DATA : 0) | rcode, questions: [question],
      answers: address && question.type === 'A' ? [{ type: 'A', name: question.name, ttl: 5, data: address }] : [],
      ...(answer.zone === undefined ? {} : { authorities: [{ type: 'SOA', name: answer.zone, ttl: 5, data: { mname: 'ns.invalid', rname: 'root.invalid', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 5 } }] }),
      additionals: [{ type: 'OPT', name: '.', udpPayloadSize: 1232, flags: 0, options } as unknown as packet.Answer],
    });
  } catch {
    return null;
  }
}
