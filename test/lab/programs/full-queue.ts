import { connect, type Socket } from 'node:net';
import { onFreePort, run } from '../processes.ts';
import type { Running } from '../server.ts';

/** Listens with the shortest queue there is and never accepts: the loop below keeps Node from ever looking. */
const LISTENER = `
const { createServer } = require('node:net');
const [address, port] = process.argv.slice(1);
createServer().listen({ host: address, port: Number(port), backlog: 1 }, () => { for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); });
`;

/** A port whose accept queue is full, so that Linux drops every further SYN (tcp_abort_on_overflow is off). */
export async function fullQueue(addresses: readonly string[]): Promise<Running> {
  const running = await onFreePort(addresses, (port) => addresses.map((address) => run(process.execPath, ['-e', LISTENER, address, String(port)])));
  const fillers: Socket[] = [];
  for (const address of addresses) {
    for (let count = 0; count < 4; count += 1) fillers.push(connect({ host: address, port: running.port }).on('error', () => undefined));
  }
  await settled(fillers);
  return {
    ...running,
    async stop() {
      for (const filler of fillers) filler.destroy();
      await running.stop();
    },
  };
}

/** The queue is full once a filler of each address is left waiting while others connected. */
function settled(fillers: Socket[]): Promise<void> {
  return new Promise((resolve) => {
    const look = setInterval(() => {
      if (fillers.some((one) => one.connecting) && fillers.some((one) => !one.connecting)) {
        clearInterval(look);
        resolve();
      }
    }, 20);
  });
}
