import { passedLater } from '../lib/causes/hellos.ts';
import type { TlsObservation } from '../lib/protocol/observation.ts';
import { isAddress } from '../lib/protocol/target.ts';
import { publishedEch } from './dns/published-ech.ts';
import { connect, type Connection } from './net/connection.ts';
import { transportOf } from './net/transport.ts';
import { once } from './once.ts';
import type { RunContext } from './run-context.ts';
import { beginCertificates, checkCertificates } from './steps/certificate.ts';
import type { Failed } from './steps/difference-plan.ts';
import { tryDifferences } from './steps/differences.ts';
import { ask, followRedirects, type Open } from './steps/http.ts';
import { askOtherAddresses, repeatWhereTheyDiffer } from './steps/other-addresses.ts';
import { shakeHands } from './steps/tls.ts';
import type { HelloSpec } from './tls/hello.ts';
import { makeKeyShare, type KeyShare } from './tls/key-exchange.ts';
import { browserHello } from './tls/profiles.ts';
import { walkHttp } from './walk-http.ts';

/** What a handshake needs and no server has a say in. */
export interface ReadyForTls {
  hello: HelloSpec;
  keyShares: readonly KeyShare[];
}

export function readyForTls(context: RunContext): ReadyForTls {
  const { host } = context.target;
  const hello = browserHello(context.browser, isAddress(host) ? null : host);
  return { hello, keyShares: hello.keyShares.map(makeKeyShare).filter((share) => share !== null) };
}

/** From the connection to the page: the handshake, the hellos that differ where it fails, the certificates, the request. `more`: how often it may begin anew where the fault comes and goes. */
export async function walkTls(context: RunContext, connection: Connection, addresses: readonly string[], ready: ReadyForTls, more = MOST_AGAIN): Promise<void> {
  const { hello, keyShares } = ready;
  const same = { port: connection.port, hello, keyShares };
  const elsewhere = once(() => askOtherAddresses(context, addresses.filter((address) => address !== connection.address), same));
  const isFirst = more === MOST_AGAIN;
  const differ = async (failed: Failed) => isFirst && void (await tryDifferences(context, hello, failed, keyShares));
  const shaking = shakeHands(context, connection, hello, { keyShares });
  const asked = await whileSilent(context, connection, shaking, () => Promise.all([differ({ ...at(connection), outcome: 'timed-out' }), elsewhere()]));
  const shaken = await shaking;
  const { client, session } = shaken;
  if (!session) {
    const failed = shaken.observe();
    const certificates = client.certificates.certificates.length > 0 ? checkCertificates(context, failed, client.certificates) : null;
    await Promise.all([asked || differ(failed), elsewhere(), certificates]);
    await repeatWhereTheyDiffer(context, failed, await elsewhere(), same);
    // What the same hello did not meet again lies not in it: the walk goes on, as a second try of the page would.
    if (more > 0 && (!isFirst || passedLater(failed, context.seen.filter((o) => o.kind === 'tls')))) await walkAgain(context, connection, ready, more - 1);
    return;
  }
  const open: Open = {
    channel: session,
    protocol: client.negotiated?.alpn === 'h2' ? 'h2' : 'http/1.1',
    address: connection.address,
    port: connection.port,
    transport: () => transportOf(context, connection),
    lateAlert: () => client.lateAlert,
  };
  const page = new URL(context.target.url);
  if (client.certificateRequested) {
    // In TLS 1.3 what a server makes of a visitor without a certificate shows only in what answers the first request.
    const tell = await ask(context, open, page);
    const judged = shaken.observe();
    await checkCertificates(context, judged, client.certificates);
    if (judged.outcome === 'completed') await followRedirects(context, tell(), context.browser);
    return;
  }
  const named = shaken.observe();
  const checked = await beginCertificates(context, named, client.certificates);
  const asking = walkHttp(context, open, checked.problems.length > 0 ? new URL('/', page) : page);
  // A browser stops at a bad certificate. The probe asks on for the server's name, and tells nothing of the page's path to a host that nobody vouches for.
  await Promise.all([
    asking,
    (checked.problems.length === 0 || codeNamesEch(context)) && hideName(context, hello, named, keyShares, asking),
    (checked.problems.some(({ id }) => id === 'expired') || codeNamesHandshake(context)) && elsewhere().then((others) => repeatWhereTheyDiffer(context, named, others, same)),
  ]);
  await checked.finish();
}

const MOST_AGAIN = 2;

async function walkAgain(context: RunContext, { address, port }: Connection, ready: ReadyForTls, more: number): Promise<void> {
  const { connection } = context.mayConnect() ? await connect(context, address, port) : { connection: null };
  if (connection) await walkTls(context, connection, [], ready, more);
}

/** A browser that finds keys in DNS hides the name: where the site publishes some, so does the probe, beside the request of the page. */
async function hideName(context: RunContext, hello: HelloSpec, named: TlsObservation, keyShares: readonly KeyShare[], asking: Promise<unknown>): Promise<void> {
  const published = await publishedEch(context, asking);
  if (published !== null) await (await import('./steps/ech.ts')).tryEch(context, hello, published, named, keyShares);
}

/** The browser got no further than the handshake: it may have gone to another address. */
function codeNamesHandshake(context: RunContext): boolean {
  return /SSL|TLS|CERT|SEC_ERROR|RESET|CLOSED|TIMED?_?OUT/.test(context.options.failure?.code ?? '');
}

function codeNamesEch(context: RunContext): boolean {
  return /ECH_/.test(context.options.failure?.code ?? '');
}

/** A server is called silent, at first or in the middle of its answer, after this, or after eight round trips where those take longer. */
const PATIENCE_MS = 1500;

/**
 * Waiting for a silent server and asking it differently go on side by side, so that one that hangs costs one
 * wait. True when `ask` was called; the first hello is then given up with it unless it is answered meanwhile.
 */
async function whileSilent(context: RunContext, connection: Connection, shaking: Promise<unknown>, ask: () => Promise<unknown>): Promise<boolean> {
  const patience = Math.min(Math.max(PATIENCE_MS, 8 * connection.roundTripMs), context.left / 2);
  let heard: number;
  do {
    heard = connection.bytesHeard;
    if (!(await context.within(shaking.then(() => false), true, context.now() + patience))) return false;
  } while (connection.bytesHeard > heard);
  await ask();
  connection.giveUp();
  return true;
}

function at({ address, port }: Connection): { address: string; port: number } {
  return { address, port };
}
