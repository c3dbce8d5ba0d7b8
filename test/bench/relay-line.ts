import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Line } from './line.ts';

/**
 * For systems that allow no network namespaces: one relay before each server, which holds back every byte.
 *
 * It cannot hold back a SYN: the kernel answers it at once. The round trip that a connect costs is charged to
 * what the client says first instead, so a command takes the time it would, though not where it would.
 */
export function relayLine(): Line {
  const fronts = new Map<number, Promise<Server>>();
  let oneWayMs = 0;
  let begun = 0;

  const front = (port: number): Promise<Server> => new Promise((resolve, reject) => {
    // A server that refuses or resets must be seen to: half-open sockets are kept, and a reset is passed on as one.
    const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
      begun += 1;
      const backend = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
      pass(client, backend, () => oneWayMs, performance.now() + 2 * oneWayMs);
      pass(backend, client, () => oneWayMs, performance.now() + 2 * oneWayMs);
    });
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, () => resolve(server));
  });

  return {
    description: 'This system allows no network namespaces, so a relay before each server holds back every byte; the round trip of a connect is charged to the first bytes.',
    listenOn: null,
    async roundTrip(ms) { oneWayMs = ms / 2; },
    async reach(port) {
      const server = await (fronts.get(port) ?? fronts.set(port, front(port)).get(port)!);
      return { address: '127.0.0.1', port: (server.address() as { port: number }).port };
    },
    async connections() {
      const count = begun;
      begun = 0;
      return count;
    },
    fromClient: (command) => [...command],
    stop() {
      for (const server of fronts.values()) void server.then((one) => one.close());
    },
  };
}

/** Gives what `from` says to `to`, later; never before `connected`, which is when a connect would have come through. */
function pass(from: Socket, to: Socket, oneWayMs: () => number, connected: number): void {
  const later = (act: () => void): void => { setTimeout(act, Math.max(connected - performance.now(), 0) + oneWayMs()); };
  let reset = false;
  from.on('data', (bytes) => later(() => { if (!to.destroyed) to.write(bytes); }));
  from.on('end', () => later(() => to.end()));
  from.on('error', () => { reset = true; });
  from.on('close', () => later(() => (reset ? to.resetAndDestroy() : to.destroySoon())));
}
