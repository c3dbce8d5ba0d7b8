import { createSocket } from 'node:dgram';
import packet from 'dns-packet';

export interface Resolver {
  /** `127.0.0.1:PORT`. */
  address: string;
  /** Names asked, `A example.com`, in order. */
  asked: string[];
  stop(): Promise<void>;
}

/** How dns-packet names a type that it does not know. */
const UNKNOWN_HTTPS = 'UNKNOWN_65';

export type Answers = (name: string, type: string, times: number) => packet.Answer[] | 'silent' | undefined;

/** A resolver on a free UDP port. `answers` is told how often the same was asked before; undefined is NXDOMAIN. */
export async function startResolver(answers: Answers): Promise<Resolver> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  socket.on('message', (message, from) => {
    const query = packet.decode(message);
    const question = query.questions?.[0];
    if (!question) return;
    const type = (question.type as string) === UNKNOWN_HTTPS ? 'HTTPS' : question.type;
    const key = `${type} ${question.name.toLowerCase()}`;
    const found = answers(question.name.toLowerCase(), type, asked.filter((one) => one === key).length);
    asked.push(key);
    if (found === 'silent') return;
    const RCODE_NXDOMAIN = 3;
    socket.send(packet.encode({
      type: 'response', id: query.id ?? 0, flags: packet.RECURSION_DESIRED | packet.RECURSION_AVAILABLE | (found ? 0 : RCODE_NXDOMAIN), questions: [question], answers: found ?? [],
    }), from.port, from.address);
  });
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
  return { address: `127.0.0.1:${socket.address().port}`, asked, stop: () => new Promise((done) => { socket.close(() => done()); }) };
}

export const a = (name: string, ...addresses: string[]): packet.Answer[] => addresses.map((data) => ({ type: 'A' as const, name, ttl: 0, data }));
export const aaaa = (name: string, ...addresses: string[]): packet.Answer[] => addresses.map((data) => ({ type: 'AAAA' as const, name, ttl: 0, data }));
export const cname = (name: string, data: string): packet.Answer => ({ type: 'CNAME', name, ttl: 0, data });

/** An HTTPS record (RFC 9460) with keys for Encrypted ClientHello. */
export function https(name: string, { target, ech }: { target: string; ech: Buffer }): packet.Answer[] {
  const labels = target.split('.').map((label) => Buffer.concat([Buffer.of(label.length), Buffer.from(label)]));
  const head = Buffer.alloc(4);
  head.writeUInt16BE(ECH_KEY);
  head.writeUInt16BE(ech.length, 2);
  return [{ type: UNKNOWN_HTTPS as 'NULL', name, ttl: 0, data: Buffer.concat([Buffer.from([0, 1]), ...labels, Buffer.of(0), head, ech]) }];
}

const ECH_KEY = 5;
