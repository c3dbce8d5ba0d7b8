import { Duplex } from 'node:stream';
import type { Connection, Read } from '../net/connection.ts';
import type { TlsClient } from './client.ts';

/** A byte stream between two hosts: TCP alone, or TLS over it. */
export interface Channel {
  read(until?: number): Promise<Read>;
  write(bytes: Buffer): void;
  destroy(): void;
  /** True for a proxy that is asked for whole URLs. */
  readonly forwards?: boolean;
}

/** Application data over a completed handshake. */
export class TlsSession implements Channel {
  readonly client: TlsClient;
  private readonly connection: Connection;

  constructor(connection: Connection, client: TlsClient) {
    this.connection = connection;
    this.client = client;
  }

  write(bytes: Buffer): void {
    this.client.send(bytes);
    this.flush();
  }

  async read(until?: number): Promise<Read> {
    for (;;) {
      const ready = this.client.takeApplication();
      if (ready.length > 0) return { data: Buffer.concat(ready) };
      if (this.client.closedByPeer) return { end: 'closed' };
      const read = await this.connection.read(until);
      if ('end' in read) return read;
      this.client.receive(read.data);
      this.flush();
    }
  }

  destroy(): void {
    this.connection.destroy();
  }

  private flush(): void {
    const output = this.client.takeOutput();
    if (output.length > 0) this.connection.write(Buffer.concat(output));
  }
}

/** A channel as a stream, for node:http2. */
export function channelStream(channel: Channel): Duplex {
  const stream: Duplex = new Duplex({
    allowHalfOpen: false,
    read() {
      void channel.read().then((read) => {
        if ('data' in read) stream.push(read.data);
        else if (read.end === 'closed') stream.push(null);
        else stream.destroy(Object.assign(new Error(read.end), { code: read.end === 'reset' ? 'ECONNRESET' : 'ETIMEDOUT' }));
      });
    },
    write(chunk: Buffer, _encoding, done) {
      channel.write(chunk);
      done();
    },
    destroy(error, done) {
      channel.destroy();
      done(error);
    },
  });
  return stream;
}
