import { connect, type ConnectResult, type Connection } from '../net/connection.ts';
import type { RunContext } from '../run-context.ts';

/** More addresses than this tell nothing new, and each costs a connection. */
const MOST_ADDRESSES = 8;

/**
 * Where another address has answered, one that has not is called silent after this: the SYN was sent anew after
 * one and after three seconds (RFC 6298 section 2).
 */
const SILENCE_MS = 3500;

export interface Reached {
  /** The first address to answer, ready for use; null when none did. */
  first: Connection | null;
  /** Settles when every address has been tried. */
  all: Promise<ConnectResult[]>;
}

/**
 * Tries every address at once and gives the first connection made; the others are closed as soon as they are
 * established. Every try is an observation of its own.
 */
export async function connectAll(context: RunContext, addresses: readonly string[], port: number): Promise<Reached> {
  let first: Connection | null = null;
  let stopWaiting = () => {};
  const enough = new Promise<void>((resolve) => (stopWaiting = resolve));
  let timer: NodeJS.Timeout | undefined;
  const tries = spread(addresses).slice(0, MOST_ADDRESSES).map(async (address) => {
    const result = await connect(context, address, port, context.deadline, enough);
    const { outcome, errno, startMs, ms, connection } = result;
    context.emit({ kind: 'tcp', step: 'tcp', address, port, family: address.includes(':') ? 6 : 4, outcome, startMs, ms, ...(errno ? { errno } : {}) });
    if (connection && first) connection.destroy();
    else if (connection) {
      first = connection;
      timer = setTimeout(stopWaiting, Math.max(0, startMs + SILENCE_MS - context.now()));
    }
    return result;
  });
  const all = Promise.all(tries).finally(() => clearTimeout(timer));
  await Promise.race([all, ...tries.map((tried) => tried.then(async (result) => (result.connection ? [result] : all)))]);
  return { first, all };
}

/** Alternates the families (RFC 8305 section 4), so that a cut leaves some of each. */
function spread(addresses: readonly string[]): string[] {
  const six = addresses.filter((address) => address.includes(':'));
  const four = addresses.filter((address) => !address.includes(':'));
  return Array.from({ length: Math.max(six.length, four.length) }, (_, i) => [six[i], four[i]]).flat().filter((address) => address !== undefined);
}
