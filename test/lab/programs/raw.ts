import { createServer, type Server, type Socket } from 'node:net';
import { freePort } from '../processes.ts';
import type { Running } from '../server.ts';

/** A TCP server on every address given, each connection handed to `serve`. */
export function rawServer(addresses: readonly string[], serve: (socket: Socket) => void): Promise<Running> {
  return listenAll(addresses, () => createServer({ allowHalfOpen: true }, (socket) => {
    // A client that gives up resets the connection: that is its right.
    socket.on('error', () => socket.destroy());
    serve(socket);
  }));
}

/** Calls `answer` once, with the first bytes that the client sends. */
export function afterHello(answer: (socket: Socket, hello: Buffer) => void): (socket: Socket) => void {
  return (socket) => {
    socket.once('data', (hello) => {
      socket.resume();
      answer(socket, hello);
    });
  };
}

/** Listens with one server an address, all on one port, and closes what is open on stop. */
export async function listenAll(addresses: readonly string[], create: () => Server): Promise<Running> {
  for (let attempt = 0; ; attempt += 1) {
    const port = await freePort(addresses);
    const sockets = new Set<Socket>();
    const servers = addresses.map(() => create());
    for (const server of servers) {
      server.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
      });
    }
    const stop = async (): Promise<void> => {
      const closed = servers.map((server) => new Promise<void>((resolve) => { server.close(() => resolve()); }));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    };
    try {
      await Promise.all(servers.map((server, index) => new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen({ host: addresses[index], port, exclusive: true }, resolve);
      })));
      return { port, stop };
    } catch (error) {
      await stop();
      if (attempt >= 4) throw error;
    }
  }
}
