import { isIP, Socket } from 'node:net';
import type { TcpObservation } from '../../lib/protocol/observation.ts';
import type { RecordedConnection } from '../capture/recorder.ts';
import { PolicyRefusal } from '../policy/refusal.ts';
import type { RunContext } from '../run-context.ts';
import { errnoOf, tcpOutcome } from './errno.ts';
import type { Secure } from './outer-tls.ts';
import { openTunnel } from './tunnel.ts';

export type Ended = 'closed' | 'reset';
export type Read = { data: Buffer } | { end: Ended | 'timed-out' };

/** A TCP connection that is read by asking, counts what it costs, and never throws for what the peer does. */
export class Connection {
  /** Behind a tunnel, the host's name as the proxy was told it. */
  address: string;
  port: number;
  /** Its peer is a proxy that is asked for whole URLs. */
  forwards = false;
  /** When the connection was made, on the run's clock. */
  readonly openedAt: number;
  /** Milliseconds from SYN to established: one round trip. */
  readonly roundTripMs: number;
  private readonly socket: Socket;
  private readonly context: RunContext;
  private readonly recorded: RecordedConnection | null;
  private waiting: Buffer[] = [];
  private ended: Ended | null = null;
  private givenUp = false;
  private received = 0;
  private wake: (() => void) | null = null;

  constructor(socket: Socket, context: RunContext, at: { address: string; port: number; roundTripMs: number }) {
    this.socket = socket;
    this.context = context;
    this.address = at.address;
    this.port = at.port;
    this.roundTripMs = at.roundTripMs;
    this.openedAt = context.now();
    this.recorded = context.recorder?.opened({ address: socket.localAddress ?? at.address, port: socket.localPort ?? 0 }, at) ?? null;
    socket.setNoDelay(true);
    socket.on('data', (data) => {
      context.cost.bytesReceived += data.length;
      if (context.cost.bytesReceived > (context.options.policy?.mostBytes ?? Infinity)) socket.destroy();
      this.received += data.length;
      this.recorded?.received(data);
      this.waiting.push(data);
      // A peer that floods is read at the pace at which it is asked.
      socket.pause();
      this.notify();
    });
    socket.on('end', () => this.finish('closed'));
    socket.on('error', (error) => this.finish(errnoOf(error) === 'ECONNRESET' || errnoOf(error) === 'EPIPE' ? 'reset' : 'closed'));
    socket.on('close', () => this.finish('closed'));
  }

  /** What the peer has sent so far. */
  get bytesHeard(): number {
    return this.received;
  }

  get end(): Ended | null {
    return this.ended;
  }

  /** Both ends as the system knows them; null behind a tunnel, where they are the proxy's. */
  get ends(): { localPort: number; address: string; port: number } | null {
    const { localPort, remoteAddress, remotePort } = this.socket;
    if (localPort === undefined || remoteAddress === undefined || remotePort === undefined || remoteAddress !== this.address) return null;
    return { localPort, address: remoteAddress, port: remotePort };
  }

  /** The next bytes, or how the connection ended. `until` is a time on the run's clock. */
  async read(until = this.context.deadline): Promise<Read> {
    if (this.waiting.length === 0 && !this.ended && !this.givenUp) {
      this.socket.resume();
      await this.context.within(new Promise<void>((resolve) => (this.wake = resolve)), undefined, until);
      this.wake = null;
    }
    if (this.waiting.length > 0) {
      const data = this.waiting.length === 1 ? this.waiting[0]! : Buffer.concat(this.waiting);
      this.waiting = [];
      return { data };
    }
    return { end: this.ended ?? 'timed-out' };
  }

  write(bytes: Buffer): void {
    if (this.socket.destroyed || !this.socket.writable) return;
    this.context.cost.bytesSent += bytes.length;
    this.recorded?.sent(bytes);
    this.socket.write(bytes);
  }

  /** Writes and waits until the system has taken the bytes, so that the next write is a segment of its own. */
  async writeAlone(bytes: Buffer): Promise<void> {
    if (this.socket.destroyed || !this.socket.writable) return;
    this.context.cost.bytesSent += bytes.length;
    this.recorded?.sent(bytes);
    await new Promise<void>((resolve) => this.socket.write(bytes, () => resolve()));
    await new Promise<void>((resolve) => setImmediate(resolve));
  }

  /** Ends the waiting as the deadline would: the peer has been silent for long enough. */
  giveUp(): void {
    this.givenUp = true;
    this.notify();
  }

  /** A proxy has put it through: from here on the bytes are those of a host behind it. */
  leadsTo(address: string, port: number, early: Buffer, forwards = false): void {
    this.forwards = forwards;
    this.address = address;
    this.port = port;
    this.received = early.length;
    if (early.length > 0) this.waiting.unshift(early);
  }

  destroy(): void {
    this.recorded?.endedHere();
    this.socket.destroy();
  }

  private finish(how: Ended): void {
    if (this.ended === null) this.recorded?.endedByPeer(how);
    this.ended ??= how;
    this.notify();
  }

  private notify(): void {
    this.wake?.();
  }
}

export interface ConnectResult {
  outcome: TcpObservation['outcome'];
  errno?: string;
  startMs: number;
  ms: number;
  connection: Connection | null;
  /** Why no TLS came about over the connection, where it was wanted. */
  secured?: { problem: string } | { says: string };
}

/**
 * One TCP connection to one address. A result, never an exception but a policy's. `until` is a time on the run's clock;
 * what still waits when `enough` settles counts as timed out too. `secure`: to a proxy that is reached over TLS.
 */
export function connect(context: RunContext, address: string, port: number, until = context.deadline, enough?: Promise<void>, secure?: Secure): Promise<ConnectResult> {
  const startMs = context.now();
  const entry = context.tunnels.get(`${address}:${port}`);
  if (entry) {
    return openTunnel(context, entry, address, port, until).then(({ outcome, ms, connection }) =>
      ({ outcome: connection ? 'connected' : outcome === 'refused' || outcome === 'unreachable' || outcome === 'timed-out' ? outcome : 'denied', startMs, ms, connection }));
  }
  // A name here would be looked up by the socket itself, past the DNS step.
  if (isIP(address) === 0) return Promise.resolve({ outcome: 'unknown', errno: 'EINVAL', startMs, ms: 0, connection: null });
  const { policy } = context.options;
  if (policy && !policy.allowsAddress(address)) return Promise.reject(new PolicyRefusal());
  context.cost.connections++;
  const socket = new Socket();
  const result = new Promise<ConnectResult>((resolve, reject) => {
    socket.once('connect', () => {
      // A route or a translator may lead elsewhere than the address says.
      if (policy && !policy.allowsAddress(socket.remoteAddress ?? '')) {
        socket.destroy();
        return reject(new PolicyRefusal());
      }
      socket.removeAllListeners('error');
      const ms = context.now() - startMs;
      const made = (over: Socket): ConnectResult => ({ outcome: 'connected', startMs, ms, connection: new Connection(over, context, { address, port, roundTripMs: ms }) });
      if (!secure) return resolve(made(socket));
      // What a capture has of it lies inside the TLS with the proxy.
      void secure(socket).then((secured) => resolve('socket' in secured ? made(secured.socket) : { outcome: 'connected', startMs, ms, connection: null, secured }));
    });
    socket.once('error', (error) => {
      const errno = errnoOf(error);
      context.recorder?.unanswered(unbound(address), { address, port }, errno === 'ECONNREFUSED');
      resolve({ outcome: tcpOutcome(errno), errno, startMs, ms: context.now() - startMs, connection: null });
    });
    try {
      socket.connect({ host: address, port });
    } catch (error) {
      resolve({ outcome: 'unknown', errno: errnoOf(error), startMs, ms: 0, connection: null });
    }
  });
  const waited = enough ? Promise.race([result, enough.then(() => null)]) : result;
  return context.within<ConnectResult | null>(waited, null, until).then((settled) => {
    if (settled) return settled;
    socket.on('error', () => undefined);
    socket.destroy();
    context.recorder?.unanswered(unbound(address), { address, port }, false);
    return { outcome: 'timed-out', startMs, ms: context.now() - startMs, connection: null };
  });
}

/** The system tells which address and port a connect leaves from only when it succeeds. */
function unbound(remote: string): { address: string; port: number } {
  return { address: remote.includes(':') ? '::' : '0.0.0.0', port: 0 };
}
