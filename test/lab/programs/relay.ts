import { connect, type Socket } from 'node:net';
import type { LabContext, Running } from '../server.ts';
import { rawServer } from './raw.ts';

export interface Relay {
  /** True: `hello` waits for the whole first TLS record, however many packets bring it; else it gets the first packet. */
  whole?: boolean;
  /** Called with the client's first bytes; what it returns is sent on, null when it dealt with the client itself. */
  hello?(client: Socket, bytes: Buffer): Buffer | null;
  /** Called with every chunk of the server; null holds it back for good. */
  answer?(client: Socket, bytes: Buffer, connection: number): Buffer | null;
}

/** Stands before a server as a firewall or an antivirus does, and breaks what `relay` says. */
export async function relayServer(ctx: LabContext, backend: Running, relay: Relay): Promise<Running> {
  let connections = 0;
  const front = await rawServer(ctx.addresses, (client) => {
    connections += 1;
    const connection = connections;
    let seen = Buffer.alloc(0);
    client.on('data', function gather(chunk: Buffer) {
      seen = Buffer.concat([seen, chunk]);
      if (relay.whole && (seen.length < 5 || seen.length < 5 + seen.readUInt16BE(3))) return;
      client.off('data', gather);
      const bytes = seen;
      const passed = relay.hello ? relay.hello(client, bytes) : bytes;
      if (passed === null) return;
      const server = connect({ host: '127.0.0.1', port: backend.port });
      server.on('error', () => client.destroy());
      server.on('data', (chunk) => {
        const onward = relay.answer ? relay.answer(client, chunk, connection) : chunk;
        if (onward !== null && !client.destroyed) client.write(onward);
      });
      server.on('end', () => client.end());
      client.on('data', (chunk) => server.write(chunk));
      client.on('end', () => server.end());
      client.on('close', () => server.destroy());
      server.write(passed);
    });
  });
  return {
    ...front,
    async stop() {
      await front.stop();
      await backend.stop();
    },
  };
}
