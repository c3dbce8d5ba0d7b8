import { connect, createServer, type Socket } from 'node:net';
import { freePort } from '../processes.ts';
import type { Running } from '../server.ts';

/**
 * A port on which nothing listens and which nobody else is given meanwhile: on every address it is the local end of an
 * established connection, so the kernel does not hand it out, and answers a SYN to it with RST.
 */
export async function closedPort(addresses: readonly string[]): Promise<Running> {
  const port = await freePort(addresses);
  const held = await Promise.all(addresses.map((address) => holdAsClient(address, port)));
  return { port, stop: async () => { for (const release of held) release(); } };
}

async function holdAsClient(address: string, port: number): Promise<() => void> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => { sockets.add(socket.on('error', () => undefined)); });
  await new Promise<void>((resolve, reject) => { server.once('error', reject); server.listen(0, address, resolve); });
  const client = connect({ host: address, port: (server.address() as { port: number }).port, localAddress: address, localPort: port });
  await new Promise<void>((resolve, reject) => { client.once('connect', resolve); client.once('error', reject); });
  return () => {
    client.destroy();
    for (const socket of sockets) socket.destroy();
    server.close();
  };
}
