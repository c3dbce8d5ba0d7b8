import type { RunContext } from '../run-context.ts';
import type { HelloSpec } from '../tls/hello.ts';
import type { KeyShare } from '../tls/key-exchange.ts';
import { checkCertificates } from './certificate.ts';
import { shakeHandsAt } from './tls.ts';

const MOST_ADDRESSES = 3;
/** Of a whole run: a server's administrator should be able to take one for a visitor. */
const MOST_CONNECTIONS = 24;

/**
 * Which certificate the host's other addresses show: one that was renewed and loaded by only some of the servers is
 * seen this way alone. Each look is a handshake and a chain of its own.
 */
export async function askOtherAddresses(context: RunContext, addresses: readonly string[], port: number, hello: HelloSpec, keyShares: readonly KeyShare[]): Promise<void> {
  await Promise.all(addresses.slice(0, MOST_ADDRESSES).map(async (address) => {
    if (context.over || context.cost.connections >= MOST_CONNECTIONS) return;
    const shaken = await shakeHandsAt(context, address, port, hello, { keyShares });
    if (!shaken) return;
    shaken.session?.destroy();
    const seen = shaken.observe();
    if (shaken.client.certificates.certificates.length > 0) await checkCertificates(context, seen, shaken.client.certificates);
  }));
}
