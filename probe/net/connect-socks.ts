import type { Connection } from './connection.ts';
import type { Asked } from './tunnel.ts';

const NONE = Buffer.alloc(0);

/** RFC 1928, without authentication; the name goes to the proxy as it is. */
export async function connectSocks5(connection: Connection, host: string, port: number, until: number): Promise<Asked> {
  const bytes = new Reader(connection, until);
  connection.write(Buffer.from([5, 1, 0]));
  const method = await bytes.take(2);
  if (method === null) return bytes.none('no answer of SOCKS 5');
  if (method[0] !== 5) return broken('no answer of SOCKS 5', method);
  if (method[1] !== 0) return { outcome: 'authentication-required', says: 'the proxy takes nobody without a name', bytes: method, early: NONE };
  const name = Buffer.from(host, 'utf8').subarray(0, 255);
  connection.write(Buffer.concat([Buffer.from([5, 1, 0, 3, name.length]), name, Buffer.from([port >> 8, port & 255])]));
  const head = await bytes.take(5);
  if (head === null) return bytes.none('no answer to the request');
  if (head[1] !== 0) return { ...broken(`SOCKS reply ${head[1]}`, head), status: head[1]! };
  const rest = await bytes.take(head[3] === 1 ? 5 : head[3] === 4 ? 17 : head[4]! + 2);
  return rest === null ? bytes.none('half an answer to the request') : { outcome: 'open', early: bytes.rest };
}

/** SOCKS 4A: an address that there is none of (0.0.0.1), and the name behind it for the proxy to look up. */
export async function connectSocks4(connection: Connection, host: string, port: number, until: number): Promise<Asked> {
  const bytes = new Reader(connection, until);
  const address = /^\d{1,3}(\.\d{1,3}){3}$/.test(host) ? host.split('.').map(Number) : null;
  const request = [4, 1, port >> 8, port & 255, ...(address ?? [0, 0, 0, 1]), 0];
  connection.write(Buffer.concat([Buffer.from(request), ...(address ? [] : [Buffer.from(`${host}\0`, 'utf8')])]));
  const reply = await bytes.take(8);
  if (reply === null) return bytes.none('no answer of SOCKS 4');
  if (reply[0] !== 0) return broken('no answer of SOCKS 4', reply);
  // 92 and 93: the proxy asks this machine who the user is.
  if (reply[1] === 92 || reply[1] === 93) return { outcome: 'authentication-required', says: 'the proxy takes nobody without a name', bytes: reply, early: NONE };
  return reply[1] === GRANTED ? { outcome: 'open', early: bytes.rest } : { ...broken(`SOCKS reply ${reply[1]}`, reply), status: reply[1]! };
}

const GRANTED = 90;

class Reader {
  rest: Buffer = NONE;
  private readonly connection: Connection;
  private readonly until: number;
  private end: 'timed-out' | 'closed' | 'reset' = 'closed';

  constructor(connection: Connection, until: number) {
    this.connection = connection;
    this.until = until;
  }

  /** Null where the connection ends before. */
  async take(length: number): Promise<Buffer | null> {
    while (this.rest.length < length) {
      const read = await this.connection.read(this.until);
      if ('end' in read) {
        this.end = read.end;
        return null;
      }
      this.rest = Buffer.concat([this.rest, read.data]);
    }
    const taken = this.rest.subarray(0, length);
    this.rest = this.rest.subarray(length);
    return taken;
  }

  /** What to make of less than was due: silence is told from a connection that was ended. */
  none(says: string): Asked {
    return { outcome: this.end === 'timed-out' ? 'timed-out' : 'failed', says, ...(this.rest.length > 0 ? { bytes: this.rest } : {}), early: NONE };
  }
}

function broken(says: string, bytes: Buffer | null): Asked {
  return { outcome: 'failed', says, ...(bytes ? { bytes } : {}), early: NONE };
}
