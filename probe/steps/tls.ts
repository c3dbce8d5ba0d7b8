import { LIMITS } from '../../lib/protocol/limits.ts';
import type { TlsObservation } from '../../lib/protocol/observation.ts';
import { connect, type Connection } from '../net/connection.ts';
import { transportOf } from '../net/transport.ts';
import type { RunContext } from '../run-context.ts';
import { TlsClient, freshState } from '../tls/client.ts';
import type { HelloSpec } from '../tls/hello.ts';
import type { KeyShare } from '../tls/key-exchange.ts';
import { VERSION } from '../tls/numbers.ts';
import { TlsSession } from '../tls/session.ts';

export interface Shaken {
  client: TlsClient;
  /** Ready for application data; null when the handshake did not complete. */
  session: TlsSession | null;
  /**
   * Emits what was seen, once. To be called at once, except where the server asked for a certificate: in TLS 1.3 it
   * judges an empty one only after the client believes the handshake complete, so its verdict comes with what
   * answers the first request.
   */
  observe(): TlsObservation;
}

export interface ShakeOptions {
  /** Where to stop waiting, on the run's clock. */
  until?: number;
  keyShares?: readonly KeyShare[];
  /** Called with the connection when it is made, for who may want to give it up. */
  opened?: (connection: Connection) => void;
}

/** One handshake on a fresh connection. */
export async function shakeHands(context: RunContext, connection: Connection, hello: HelloSpec, options: ShakeOptions = {}): Promise<Shaken> {
  const startMs = context.now();
  const client = new TlsClient(hello, { now: () => context.now(), state: freshState(hello, options.keyShares) });
  const sent = await sendHello(connection, client);
  await drive(context, connection, client, options.until);
  if (client.completed && client.certificateRequested && client.negotiated?.version === VERSION.TLS13) await hearVerdict(context, connection, client);
  context.recorder?.addSecrets(client.secrets);
  const ms = context.now() - startMs;
  const transport = client.silent ? await transportOf(context, connection) : null;
  const usable = client.completed && !client.uncovered;
  if (!usable) connection.destroy();
  let observation: TlsObservation | null = null;
  return {
    client,
    session: usable ? new TlsSession(connection, client) : null,
    observe: () =>
      (observation ??= context.emit({
        kind: 'tls', step: 'tls', address: connection.address, port: connection.port, startMs, ms: client.refusedAfterwards ? context.now() - startMs : ms, ...client.report(), ...(transport ? { transport } : {}),
        ...(hello.changed === null || hello.cover ? { helloBytes: sent.subarray(0, LIMITS.proofHex / 2).toString('hex') } : {}),
      }) as TlsObservation),
  };
}

/** The same on a connection of its own. Null when the connection could not be made. */
export async function shakeHandsAt(context: RunContext, address: string, port: number, hello: HelloSpec, options: ShakeOptions = {}): Promise<Shaken | null> {
  const { connection, outcome, startMs, ms } = await connect(context, address, port, options.until);
  if (connection) {
    options.opened?.(connection);
    return shakeHands(context, connection, hello, options);
  }
  // A reset is not a refusal: the connection stood, and was cut before the hello was on its way.
  return outcome === 'reset' ? cutAtOnce(context, address, port, hello, options, { startMs, ms }) : null;
}

function cutAtOnce(context: RunContext, address: string, port: number, hello: HelloSpec, options: ShakeOptions, time: { startMs: number; ms: number }): Shaken {
  const client = new TlsClient(hello, { now: () => context.now(), state: freshState(hello, options.keyShares) });
  client.close('reset');
  const observation = context.emit({ kind: 'tls', step: 'tls', address, port, ...time, ...client.report(), messages: [] }) as TlsObservation;
  return { client, session: null, observe: () => observation };
}

/** Gives the bytes as they were written. */
async function sendHello(connection: Connection, client: TlsClient): Promise<Buffer> {
  const bytes = Buffer.concat(client.takeOutput());
  if (client.hello.writes === 1) {
    connection.write(bytes);
    return bytes;
  }
  const middle = Math.floor(bytes.length / 2);
  await connection.writeAlone(bytes.subarray(0, middle));
  connection.write(bytes.subarray(middle));
  return bytes;
}

const GREETING_PAUSE_MS = 400;

async function drive(context: RunContext, connection: Connection, client: TlsClient, until?: number): Promise<void> {
  while (!client.done) {
    // Of bytes that are no TLS a little silence is the end: a greeting comes in one go.
    const read = await connection.read(client.puzzled ? Math.min(until ?? Infinity, context.now() + GREETING_PAUSE_MS) : until);
    if ('end' in read) return client.close(read.end);
    client.receive(read.data);
    flush(connection, client);
  }
}

const VERDICT_MS = 100;

/**
 * What a TLS 1.3 server makes of an empty certificate comes a round trip after the handshake. A request that is
 * written into a connection that the server has closed by then is answered with RST, and the alert may be lost by it.
 */
async function hearVerdict(context: RunContext, connection: Connection, client: TlsClient): Promise<void> {
  const read = await connection.read(context.now() + Math.max(VERDICT_MS, 3 * connection.roundTripMs));
  if ('data' in read) client.receive(read.data);
  flush(connection, client);
}

function flush(connection: Connection, client: TlsClient): void {
  const output = client.takeOutput();
  if (output.length > 0) connection.write(Buffer.concat(output));
}
