import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import type { SurroundingsObservation } from '../../lib/protocol/observation.ts';
import { errnoOf, tcpOutcome } from '../net/errno.ts';
import type { RunContext } from '../run-context.ts';

export interface QuicProbe {
  packet: Buffer;
  destination: Buffer;
  source: Buffer;
}

/** Servers must not answer what is smaller (RFC 9000 section 14.1). */
const SIZE = 1200;
const REPEATS = [300, 900];
const PATIENCE_MS = 2000;

/**
 * A long-header packet (RFC 8999 section 5.1) of a version that is reserved never to exist (RFC 9000 section 15), so that
 * every server of QUIC answers with the versions it has. Nothing of the visitor's is in it.
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
  versions: number[];
  bytes?: string;
  startMs: number;
  ms: number;
}

/** Sends the probe, again twice while nothing comes, and reads the answer. Never rejects. */
export async function askQuic(context: RunContext, address: string, port: number): Promise<QuicAnswer> {
  const startMs = context.now();
  const probe = versionProbe();
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  const timers: NodeJS.Timeout[] = [];
  const result = new Promise<Pick<QuicAnswer, 'outcome' | 'versions' | 'bytes'>>((resolve) => {
    const fail = (error: unknown) => {
      const outcome = tcpOutcome(errnoOf(error));
      resolve({ outcome: outcome === 'refused' || outcome === 'unreachable' ? outcome : 'failed', versions: [] });
    };
    socket.on('error', fail);
    socket.on('message', (bytes) => {
      context.cost.bytesReceived += bytes.length;
      const versions = readVersionNegotiation(bytes, probe);
      if (versions) resolve({ outcome: 'ok', versions, bytes: bytes.subarray(0, 512).toString('hex') });
    });
    const send = () => {
      context.cost.bytesSent += probe.packet.length;
      socket.send(probe.packet, (error) => error && fail(error));
    };
    try {
      // As in the DNS step: a failed connect comes to the callback.
      socket.connect(port, address, (error?: Error) => {
        if (error) return fail(error);
        send();
        timers.push(...REPEATS.map((ms) => setTimeout(send, ms)));
      });
    } catch (error) {
      fail(error);
    }
  });
  const settled = await context.within(result, { outcome: 'timed-out' as const, versions: [] }, startMs + PATIENCE_MS);
  timers.forEach(clearTimeout);
  try {
    socket.close();
  } catch {
    // It never got as far as being open.
  }
  return { ...settled, startMs, ms: context.now() - startMs };
}
