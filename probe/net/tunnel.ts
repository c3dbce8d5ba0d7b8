import type { RunContext } from '../run-context.ts';
import { connect, type Connection } from './connection.ts';

/** Where a tunnel begins: a proxy's address. */
export interface TunnelEntry {
  kind: 'http' | 'socks';
  address: string;
  port: number;
}

export interface TunnelResult {
  outcome: 'open' | 'refused' | 'unreachable' | 'timed-out' | 'authentication-required' | 'failed';
  /** Of the answer to CONNECT, or the reply code of SOCKS. */
  status?: number;
  /** What went wrong, in words of the field. */
  says?: string;
  bytes?: Buffer;
  startMs: number;
  ms: number;
  connection: Connection | null;
}

const MOST_HEAD = 16 * 1024;

/** A connection to `host:port` through a proxy, which looks the name up by itself. Never rejects. */
export async function openTunnel(context: RunContext, entry: TunnelEntry, host: string, port: number, until = context.deadline): Promise<TunnelResult> {
  const { connection, outcome, startMs } = await connect(context, entry.address, entry.port, until);
  const finish = (found: Omit<TunnelResult, 'startMs' | 'ms'>): TunnelResult => ({ ...found, startMs, ms: context.now() - startMs });
  if (!connection) return finish({ outcome: outcome === 'refused' || outcome === 'unreachable' || outcome === 'timed-out' ? outcome : 'unreachable', connection: null });
  const asked = await (entry.kind === 'http' ? connectHttp(connection, host, port, until) : connectSocks(connection, host, port, until));
  if (asked.outcome !== 'open') {
    connection.destroy();
    return finish({ ...asked, connection: null });
  }
  connection.leadsTo(host, port, asked.early);
  return finish({ outcome: 'open', ...(asked.status === undefined ? {} : { status: asked.status }), connection });
}

type Asked = Pick<TunnelResult, 'outcome' | 'status' | 'says' | 'bytes'> & { early: Buffer };

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

/** RFC 1928, without authentication; the name goes to the proxy as it is. */
async function connectSocks(connection: Connection, host: string, port: number, until: number): Promise<Asked> {
  let received: Buffer = NONE;
  const take = async (length: number): Promise<Buffer | null> => {
    while (received.length < length) {
      const read = await connection.read(until);
      if ('end' in read) return null;
      received = Buffer.concat([received, read.data]);
    }
    const taken = received.subarray(0, length);
    received = received.subarray(length);
    return taken;
  };
  const broken = (says: string, bytes: Buffer | null): Asked => ({ outcome: 'failed', says, ...(bytes ? { bytes } : {}), early: NONE });
  connection.write(Buffer.from([5, 1, 0]));
  const method = await take(2);
  if (method === null || method[0] !== 5) return broken('no answer of SOCKS 5', method);
  if (method[1] !== 0) return { outcome: 'authentication-required', says: 'the proxy takes nobody without a name', bytes: method, early: NONE };
  const name = Buffer.from(host, 'utf8').subarray(0, 255);
  connection.write(Buffer.concat([Buffer.from([5, 1, 0, 3, name.length]), name, Buffer.from([port >> 8, port & 255])]));
  const head = await take(5);
  if (head === null) return broken('no answer to the request', null);
  if (head[1] !== 0) return { ...broken(`SOCKS reply ${head[1]}`, head), status: head[1]! };
  const rest = await take(head[3] === 1 ? 5 : head[3] === 4 ? 17 : head[4]! + 2);
  return rest === null ? broken('half an answer to the request', head) : { outcome: 'open', early: received };
}
