import { connect } from '../net/connection.ts';
import type { RunContext } from '../run-context.ts';
import type { Reached } from '../steps/tcp.ts';

const PLAIN_PORT = 80;
/** A connection that takes longer than this is taken for one that will not come about. */
const SILENT_MS = 1500;
const PATIENCE_MS = 2000;

/**
 * Whether the host answers over plain HTTP where its HTTPS port lets nobody in: then the machine is up, and only the
 * one port is closed. Asks for "/" alone. `reaching`: the tries of the HTTPS port, which only a policy can make reject.
 */
export async function lookAtPlainHttp(context: RunContext, addresses: readonly string[], reaching: Promise<Reached>): Promise<void> {
  const { url, host, port } = context.target;
  const [address] = addresses;
  // A probe for strangers keeps to the ports that its operator allows.
  if (context.options.policy || address === undefined || !url.startsWith('https:') || port !== 443) return;
  if (await context.within(reaching.then(({ first }) => first !== null), false, context.now() + SILENT_MS)) return;
  const startMs = context.now();
  const until = startMs + PATIENCE_MS;
  const { connection } = await connect(context, address, PLAIN_PORT, until);
  const { exchangeHttp1 } = await import('../http/http1.ts');
  const exchange = connection && (await exchangeHttp1(connection, new URL(`http://${host.includes(':') ? `[${host}]` : host}/`), { until }));
  connection?.destroy();
  const answers = exchange?.outcome === 'response';
  context.emit({
    kind: 'surroundings', step: 'http', about: 'plain-http', address, port: PLAIN_PORT, startMs, ms: context.now() - startMs,
    outcome: answers ? 'ok' : 'absent',
    detail: answers ? `port 80 answers over plain HTTP with status ${exchange.status}${exchange.location ? `, leading to ${exchange.location.slice(0, 200)}` : ''}` : 'port 80 gives no answer over plain HTTP either',
    ...(exchange?.status !== undefined ? { status: exchange.status } : {}),
  });
}
