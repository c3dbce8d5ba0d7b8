import type { RunContext } from '../run-context.ts';
import { connectSocks4, connectSocks5 } from './connect-socks.ts';
import { connect, type Connection } from './connection.ts';
import type { Secure } from './outer-tls.ts';

/** Where the way through a proxy begins: its address. */
export interface TunnelEntry {
  kind: 'http' | 'socks' | 'socks4';
  address: string;
  port: number;
  /** Puts TLS before all that is said to the proxy, where that is how it is reached. */
  secure?: Secure;
  /** It is asked for pages themselves, as plain ones are (RFC 9112 section 3.2.2), and for no tunnel. */
  forwards?: boolean;
}

export interface TunnelResult {
  outcome: 'open' | 'refused' | 'unreachable' | 'timed-out' | 'authentication-required' | 'failed';
  /** Of the answer to CONNECT, or the reply code of SOCKS. */
  status?: number;
  /** What went wrong, in words of the field. */
  says?: string;
  /** What is wrong with the proxy's own certificate. */
  problem?: string;
  /** There is somebody there, whatever became of the wish. */
  connected?: boolean;
  bytes?: Buffer;
  startMs: number;
  ms: number;
  connection: Connection | null;
}

const MOST_HEAD = 16 * 1024;

/** A connection to `host:port` through a proxy, which looks the name up by itself; to one that forwards, to the proxy alone. Never rejects. */
export async function openTunnel(context: RunContext, entry: TunnelEntry, host: string, port: number, until = context.deadline): Promise<TunnelResult> {
  const { connection, outcome, startMs, secured } = await connect(context, entry.address, entry.port, until, undefined, entry.secure);
  const finish = (found: Omit<TunnelResult, 'startMs' | 'ms'>): TunnelResult => ({ ...found, startMs, ms: context.now() - startMs });
  if (secured) return finish({ outcome: 'failed', ...secured, connection: null });
  if (!connection) return finish({ outcome: outcome === 'refused' || outcome === 'unreachable' || outcome === 'timed-out' ? outcome : 'unreachable', connection: null });
  if (entry.forwards) {
    connection.leadsTo(host, port, NONE, true);
    return finish({ outcome: 'open', connection });
  }
  const asked = await CONNECTS[entry.kind](connection, host, port, until);
  if (asked.outcome !== 'open') {
    connection.destroy();
    return finish({ ...asked, connected: true, connection: null });
  }
  connection.leadsTo(host, port, asked.early);
  return finish({ outcome: 'open', ...(asked.status === undefined ? {} : { status: asked.status }), connection });
}

/** What the proxy made of the wish; `early` are bytes that came right behind its answer. */
export type Asked = Pick<TunnelResult, 'outcome' | 'status' | 'says' | 'bytes'> & { early: Buffer };

const NONE = Buffer.alloc(0);

/** RFC 9110 section 9.3.6. */
async function connectHttp(connection: Connection, host: string, port: number, until: number): Promise<Asked> {
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  connection.write(Buffer.from(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\nUser-Agent: Mozilla/5.0 (compatible; Pagefault/0.1)\r\n\r\n`, 'latin1'));
  let received: Buffer = NONE;
  for (;;) {
    const read = await connection.read(until);
    if ('end' in read) return { outcome: read.end === 'timed-out' ? 'timed-out' : 'failed', says: received.length === 0 ? `no answer to CONNECT (${read.end})` : 'half an answer to CONNECT', bytes: received, early: NONE };
    received = Buffer.concat([received, read.data]);
    const end = received.indexOf('\r\n\r\n');
    if (end < 0 && received.length < MOST_HEAD) continue;
    const status = Number(/^HTTP\/1\.[01] (\d{3})(?: |\r)/.exec(received.subarray(0, 16).toString('latin1'))?.[1] ?? 0);
    const bytes = received.subarray(0, 512);
    if (end < 0 || status === 0) return { outcome: 'failed', says: 'the answer to CONNECT is no HTTP', bytes, early: NONE };
    if (status === 407) return { outcome: 'authentication-required', status, bytes, early: NONE };
    if (status < 200 || status > 299) return { outcome: 'failed', status, bytes, early: NONE };
    return { outcome: 'open', status, early: received.subarray(end + 4) };
  }
}

const CONNECTS = { http: connectHttp, socks: connectSocks5, socks4: connectSocks4 } as const;
