import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import type { DnsObservation } from '../../lib/protocol/observation.ts';
import { connect } from '../net/connection.ts';
import { errnoOf, tcpOutcome } from '../net/errno.ts';
import type { RunContext } from '../run-context.ts';
import { readAnswer, type DnsAnswer } from './answer.ts';
import { mixCase, sameName } from './name.ts';
import { encodeQuestion, type Question } from './question.ts';
import type { Resolver } from './resolvers.ts';
import { verdictOf, type Told } from './verdict.ts';

export type Asked = Told & Pick<DnsObservation, 'errno' | 'bytes'> & { startMs: number; ms: number };

type Received =
  | { answer: DnsAnswer; bytes: Buffer }
  | { outcome: 'malformed'; bytes: Buffer }
  /** The answer does not fit, or does not repeat the question's case: TCP settles both. */
  | { overTcp: true }
  | { outcome: DnsObservation['outcome']; errno?: string };

/** When the same question goes out again, milliseconds after the first. */
const REPEATS = [700, 1700];
const PROOF_BYTES = 512;

/**
 * One question to one resolver: UDP from a port of its own with a random id and random case, TCP where the answer is
 * truncated. A result, never an exception. `until` is a time on the run's clock.
 */
export async function ask(context: RunContext, resolver: Resolver, asked: Pick<Question, 'name' | 'type' | 'checkingDisabled'>, until: number): Promise<Asked> {
  const startMs = context.now();
  const question = { ...asked, id: randomInt(0x10000), name: mixCase(asked.name, randomInt) };
  const query = encodeQuestion(question);
  const finish = (told: Told & Pick<DnsObservation, 'errno'>, bytes?: Buffer): Asked => ({
    ...told, startMs, ms: context.now() - startMs, ...(bytes && bytes.length > 0 ? { bytes: bytes.subarray(0, PROOF_BYTES).toString('hex') } : {}),
  });
  if (query === null) return finish({ outcome: 'no-such-name', addresses: [] });
  let received = await overUdp(context, resolver, question, query, until);
  if ('overTcp' in received) received = await overTcp(context, resolver, question, query, until);
  if ('answer' in received) return finish(verdictOf(received.answer, asked.name, asked.type), received.bytes);
  if ('overTcp' in received) return finish({ outcome: 'malformed', addresses: [] });
  return finish({ outcome: received.outcome, addresses: [], ...('errno' in received && received.errno ? { errno: received.errno } : {}) }, 'bytes' in received ? received.bytes : undefined);
}

async function overUdp(context: RunContext, resolver: Resolver, question: Question, query: Buffer, until: number): Promise<Received> {
  const socket = createSocket(resolver.address.includes(':') ? 'udp6' : 'udp4');
  const repeats: NodeJS.Timeout[] = [];
  const result = new Promise<Received>((resolve) => {
    socket.on('error', (error) => resolve(failed(error)));
    socket.on('message', (bytes) => {
      context.cost.bytesReceived += bytes.length;
      const read = accept(bytes, question);
      if (read) resolve(read);
    });
    const send = () => {
      context.cost.bytesSent += query.length;
      socket.send(query, (error) => error && resolve(failed(error)));
    };
    try {
      // A connected socket hears only this resolver, and is told when its port is closed.
      // Node hands a failed connect to this callback, which its typings leave out: without a route there is nothing to send on.
      socket.connect(resolver.port, resolver.address, (error?: Error) => {
        if (error) return resolve(failed(error));
        send();
        repeats.push(...REPEATS.map((ms) => setTimeout(send, ms)));
      });
    } catch (error) {
      resolve(failed(error));
    }
  });
  const settled = await context.within<Received>(result, { outcome: 'timed-out' }, until);
  repeats.forEach(clearTimeout);
  socket.removeAllListeners('message');
  socket.on('error', () => undefined);
  try {
    socket.close();
  } catch {
    // It never got as far as being open.
  }
  return settled;
}

async function overTcp(context: RunContext, resolver: Resolver, question: Question, query: Buffer, until: number): Promise<Received> {
  const { connection, outcome, errno } = await connect(context, resolver.address, resolver.port, until);
  if (!connection) return { outcome: outcomeOf(outcome), ...(errno ? { errno } : {}) };
  const length = Buffer.alloc(2);
  length.writeUInt16BE(query.length);
  connection.write(Buffer.concat([length, query]));
  let received: Buffer = Buffer.alloc(0);
  try {
    while (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) {
      const read = await connection.read(until);
      if ('end' in read) return read.end === 'timed-out' ? { outcome: 'timed-out' } : { outcome: 'unknown', errno: read.end === 'reset' ? 'ECONNRESET' : 'EOF' };
      received = Buffer.concat([received, read.data]);
    }
  } finally {
    connection.destroy();
  }
  const bytes = received.subarray(2, 2 + received.readUInt16BE(0));
  const read = readAnswer(bytes);
  // TCP cannot be answered from aside, so the case is not held against it.
  if (!read.ok || !answers(read.answer, question, sameName)) return { outcome: 'malformed', bytes };
  return { answer: read.answer, bytes };
}

/** Null for what is no answer to this question: it may come from somebody else, and the true one may still be on its way. */
function accept(bytes: Buffer, question: Question): Received | null {
  if (bytes.length < 2 || bytes.readUInt16BE(0) !== question.id) return null;
  const read = readAnswer(bytes);
  if (!read.ok) return { outcome: 'malformed', bytes };
  if (!answers(read.answer, question, sameName)) return null;
  if (read.answer.truncated || !answers(read.answer, question, (a, b) => a === b)) return { overTcp: true };
  return { answer: read.answer, bytes };
}

function answers(answer: DnsAnswer, question: Question, same: (a: string, b: string) => boolean): boolean {
  const [asked] = answer.questions;
  if (answer.id !== question.id || !answer.isResponse) return false;
  // Some servers leave the question out of a bare error (RFC 1035 does not say that they may).
  if (!asked) return answer.rcode !== 0;
  return asked.type === question.type && same(asked.name, question.name.replace(/\.$/, ''));
}

function failed(error: unknown): Received {
  const errno = errnoOf(error);
  return { outcome: outcomeOf(tcpOutcome(errno)), errno };
}

function outcomeOf(outcome: ReturnType<typeof tcpOutcome>): DnsObservation['outcome'] {
  return outcome === 'refused' || outcome === 'unreachable' || outcome === 'timed-out' ? outcome : 'unknown';
}
