import type { Connection } from './net/connection.ts';
import { underway } from './net/underway.ts';
import type { RunContext } from './run-context.ts';

/** Walks on from a connection to the page's host. `addresses`: all that the host has. */
export type Road = (connection: Connection, addresses: readonly string[]) => Promise<void>;

/**
 * What the walk needs once it is connected. Loading it takes tens of milliseconds, the connection one round trip: both at
 * once. One piece after the other, so that the connection is seen, and timed, when it comes about.
 */
export async function loadRoad(context: RunContext): Promise<Road> {
  const page = new URL(context.target.url);
  await underway();
  if (page.protocol !== 'https:') {
    const { walkHttp } = await import('./walk-http.ts');
    return (channel) => walkHttp(context, { channel, protocol: 'http/1.1', address: channel.address, port: channel.port }, page);
  }
  await import('./steps/tls.ts');
  await underway();
  const { readStores } = await import('./steps/certificate.ts');
  await underway();
  const { readyForTls, walkTls } = await import('./walk-tls.ts');
  const ready = readyForTls(context);
  // Certificates come a round trip later.
  void underway().then(() => readStores(context));
  return (connection, addresses) => walkTls(context, connection, addresses, ready);
}
