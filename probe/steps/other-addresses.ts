import type { TlsObservation } from '../../lib/protocol/observation.ts';
import type { RunContext } from '../run-context.ts';
import type { HelloSpec } from '../tls/hello.ts';
import type { KeyShare } from '../tls/key-exchange.ts';
import { checkCertificates } from './certificate.ts';
import { shakeHandsAt } from './tls.ts';

const MOST_ADDRESSES = 3;
/** An address that says nothing for so long is silent, where others have answered. */
const PATIENCE_MS = 1500;

/** The browser's own hello, and where it goes. */
export interface SameHello {
  port: number;
  hello: HelloSpec;
  keyShares: readonly KeyShare[];
}

/**
 * How the host's other addresses answer the same hello, and with which certificate: one machine that is broken among
 * good ones, or that never loaded a renewed certificate, is seen this way alone.
 */
export async function askOtherAddresses(context: RunContext, addresses: readonly string[], same: SameHello): Promise<TlsObservation[]> {
  const dead = new Set(context.seen.flatMap((o) => (o.kind === 'tcp' && o.outcome !== 'connected' ? [o.address] : [])));
  const asked = await Promise.all(addresses.filter((address) => !dead.has(address)).slice(0, MOST_ADDRESSES).map((address) => askAt(context, address, same)));
  return asked.filter((observation) => observation !== null);
}

/** Where one address completes the handshake and another does not, both are asked once more: what comes and goes is no difference. */
export async function repeatWhereTheyDiffer(context: RunContext, own: TlsObservation, others: readonly TlsObservation[], same: SameHello): Promise<void> {
  const other = others.find((each) => (each.outcome === 'completed') !== (own.outcome === 'completed'));
  if (other === undefined) return;
  const repeated = ({ address }: TlsObservation) => context.seen.filter((o) => o.kind === 'tls' && o.address === address && o.hello.changed === null).length > 1;
  await Promise.all([own, other].map((each) => !repeated(each) && each.address !== undefined && askAt(context, each.address, same)));
}

async function askAt(context: RunContext, address: string, { port, hello, keyShares }: SameHello): Promise<TlsObservation | null> {
  if (!context.mayConnect()) return null;
  const shaken = await shakeHandsAt(context, address, port, hello, { keyShares, until: Math.min(context.lastWait, context.now() + PATIENCE_MS) });
  if (!shaken) return null;
  shaken.session?.destroy();
  const seen = shaken.observe();
  if (shaken.client.certificates.certificates.length > 0) await checkCertificates(context, seen, shaken.client.certificates);
  return seen;
}
