import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import type { SurroundingsObservation } from '../../lib/protocol/observation.ts';
import { errnoOf, tcpOutcome } from '../net/errno.ts';
import type { RunContext } from '../run-context.ts';
import type { QuicInitial } from './quic-initial.ts';

export interface QuicProbe {
  packet: Buffer;
  destination: Buffer;
  source: Buffer;
}

/** Servers must not answer what is smaller (RFC 9000 section 14.1). */
const SIZE = 1200;
/** When each kind of packet goes out, while nothing has come. */
const VERSION_PROBES_MS = [0, 300, 900];
const FIRST_PACKETS_MS = [300, 900, 1500];
const PATIENCE_MS = 2000;

/**
 * A long-header packet (RFC 8999 section 5.1) of a version that is reserved never to exist (RFC 9000 section 15), so that
 * a server of QUIC answers with the versions it has: most do, and none must (RFC 9000 section 6.1). Nothing of the visitor's is in it.
 */
export function versionProbe(random: (size: number) => Buffer = randomBytes): QuicProbe {
  const [destination, source, noise] = [random(8), random(8), random(5)];
  const version = noise.subarray(0, 4).map((byte) => (byte & 0xf0) | 0x0a);
  const head = Buffer.concat([Buffer.from([0xc0 | (noise[4]! & 0x3f)]), version, Buffer.from([8]), destination, Buffer.from([8]), source]);
  return { packet: Buffer.concat([head, random(SIZE - head.length)]), destination, source };
}

/** The versions of a Version Negotiation packet (RFC 9000 section 17.2.1) that answers this probe; null for any other bytes. */
export function readVersionNegotiation(bytes: Buffer, { destination, source }: Pick<QuicProbe, 'destination' | 'source'>): number[] | null {
  if (bytes.length < 7 || (bytes[0]! & 0x80) === 0 || bytes.readUInt32BE(1) !== 0) return null;
  const first = bytes[5]!;
  const second = bytes[6 + first];
  if (second === undefined) return null;
  const start = 7 + first + second;
  if (bytes.length < start + 4 || (bytes.length - start) % 4 !== 0) return null;
  if (!bytes.subarray(6, 6 + first).equals(source) || !bytes.subarray(7 + first, start).equals(destination)) return null;
  return Array.from({ length: Math.min(64, (bytes.length - start) / 4) }, (_, i) => bytes.readUInt32BE(start + i * 4));
}

export interface QuicAnswer {
  outcome: Extract<SurroundingsObservation['outcome'], 'ok' | 'refused' | 'unreachable' | 'timed-out' | 'failed'>;
  /** Empty where the answer was none to a version probe. */
  versions: number[];
  /** The server took a first packet, and closes the connection with this error. */
  closed?: number;
  bytes?: string;
  startMs: number;
  ms: number;
}

/**
 * Asks for the server's versions, and where nothing comes begins a connection as well, which every server that takes
 * connections answers. Reads the first answer to either. Never rejects.
 */
export async function askQuic(context: RunContext, address: string, port: number, serverName: string | null): Promise<QuicAnswer> {
  const startMs = context.now();
  const probe = versionProbe();
  let initial: QuicInitial | null = null;
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  const timers: NodeJS.Timeout[] = [];
  let ended = false;
  const result = new Promise<Pick<QuicAnswer, 'outcome' | 'versions' | 'closed' | 'bytes'>>((resolve) => {
    const fail = (error: unknown) => {
      const outcome = tcpOutcome(errnoOf(error));
      resolve({ outcome: outcome === 'refused' || outcome === 'unreachable' ? outcome : 'failed', versions: [] });
    };
    socket.on('error', fail);
    socket.on('message', (bytes) => {
      context.cost.bytesReceived += bytes.length;
      const versions = readVersionNegotiation(bytes, probe);
      const answer = versions ? null : (initial?.read(bytes) ?? null);
      if (answer && answer.closed === undefined && initial) send(initial.farewell(answer));
      if (versions || answer) resolve({ outcome: 'ok', versions: versions ?? [], ...(answer?.closed === undefined ? {} : { closed: answer.closed }), bytes: bytes.subarray(0, 512).toString('hex') });
    });
    const send = (packet: Buffer) => {
      context.cost.bytesSent += packet.length;
      socket.send(packet, (error) => error && fail(error));
    };
    const begin = async () => {
      // Slow to load, and most servers tell their versions at once.
      const { QuicInitial } = await import('./quic-initial.ts');
      initial ??= new QuicInitial(serverName);
      if (!ended) send(initial.packet());
    };
    try {
      // As in the DNS step: a failed connect comes to the callback.
      socket.connect(port, address, (error?: Error) => {
        if (error) return fail(error);
        for (const ms of VERSION_PROBES_MS) timers.push(setTimeout(send, ms, probe.packet));
        for (const ms of FIRST_PACKETS_MS) timers.push(setTimeout(() => void begin().catch(fail), ms));
      });
    } catch (error) {
      fail(error);
    }
  });
  const settled = await context.within(result, { outcome: 'timed-out' as const, versions: [] }, startMs + PATIENCE_MS);
  timers.forEach(clearTimeout);
  ended = true;
  try {
    socket.close();
  } catch {
    // It never got as far as being open.
  }
  return { ...settled, startMs, ms: context.now() - startMs };
}
