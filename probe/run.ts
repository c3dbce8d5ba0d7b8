import { writeFileSync } from 'node:fs';
import type { Cost } from '../lib/protocol/diagnosis.ts';
import type { Observation } from '../lib/protocol/observation.ts';
import { isAddress } from '../lib/protocol/target.ts';
import type { Connection } from './net/connection.ts';
import { RunContext, type RunOptions } from './run-context.ts';
import { beginCertificates, checkCertificates } from './steps/certificate.ts';
import { tryDifferences } from './steps/differences.ts';
import { resolveHost } from './steps/dns.ts';
import { ask, followRedirects, request, requestOverHttp1, type Open } from './steps/http.ts';
import { askOtherAddresses } from './steps/other-addresses.ts';
import { askSecondResolver } from './steps/second-resolver.ts';
import { connectAll } from './steps/tcp.ts';
import { shakeHands } from './steps/tls.ts';
import { lookAround } from './surroundings/look-around.ts';
import { lookAtPlainHttp } from './surroundings/plain-http.ts';
import { tryProxy } from './surroundings/proxy.ts';
import { makeKeyShare } from './tls/key-exchange.ts';
import { browserHello, type Browser } from './tls/profiles.ts';

export type { RunOptions } from './run-context.ts';

/**
 * Walks the road of one page load and emits every observation when it is made.
 *
 * Ends at the deadline at the latest, with what was seen until then. Never rejects for what a server or the
 * network does; rejects when the capture cannot be written.
 */
export async function run(options: RunOptions, emit: (observation: Observation) => void): Promise<Cost> {
  const context = new RunContext(options, emit);
  // The walk itself minds the deadline at every step; this is what holds if one of them does not.
  await context.atMost(walkAndLookAround(context), undefined);
  context.stop();
  if (context.recorder && options.capture !== undefined) writeFileSync(options.capture, context.recorder.file());
  context.cost.ms = context.now();
  return { ...context.cost };
}

/** How long what goes on beside the walk may last when the walk has ended. */
const GRACE_MS = 300;

async function walkAndLookAround(context: RunContext): Promise<void> {
  const around = lookAround(context);
  around.catch(() => undefined);
  await walk(context).finally(() => context.walked());
  await context.within(around, undefined);
  await context.settle(GRACE_MS);
}

async function walk(context: RunContext): Promise<void> {
  const proxied = await tryProxy(context);
  if (proxied) return void (proxied.connection && (await walkTls(context, proxied.connection, [])));
  const second = askSecondResolver(context);
  context.beside(second);
  await walkDirectly(context);
  // A page that came needs no second opinion on its name.
  if (!context.seen.some(({ kind }) => kind === 'http')) await context.within(second, undefined);
}

async function walkDirectly(context: RunContext): Promise<void> {
  const { host, port, url } = context.target;
  const addresses = await resolveHost(context, host, port);
  if (addresses.length === 0 || context.over) return;
  const reaching = connectAll(context, addresses, port);
  const plain = lookAtPlainHttp(context, addresses, reaching);
  const { first, all } = await reaching;
  if (first) await (url.startsWith('https:') ? walkTls(context, first, addresses) : walkHttp(context, { channel: first, protocol: 'http/1.1', address: first.address, port }, new URL(url), browserOf(context)));
  await Promise.all([all, plain]);
}

async function walkTls(context: RunContext, connection: Connection, addresses: readonly string[]): Promise<void> {
  const { host } = context.target;
  const browser = browserOf(context);
  const hello = browserHello(browser, isAddress(host) ? null : host);
  const keyShares = hello.keyShares.map(makeKeyShare).filter((share) => share !== null);
  const shaking = shakeHands(context, connection, hello, { keyShares });
  const differences = await whileSilent(context, connection, shaking, () => tryDifferences(context, hello, { ...at(connection), outcome: 'timed-out' }, keyShares));
  const shaken = await shaking;
  const { client, session } = shaken;
  if (!session) {
    const failed = shaken.observe();
    const certificates = client.certificates.certificates.length > 0 ? checkCertificates(context, failed, client.certificates) : null;
    await Promise.all([differences || tryDifferences(context, hello, failed, keyShares), certificates]);
    return;
  }
  const open: Open = {
    channel: session,
    protocol: client.negotiated?.alpn === 'h2' ? 'h2' : 'http/1.1',
    address: connection.address,
    port: connection.port,
    lateAlert: () => client.lateAlert,
  };
  const page = new URL(context.target.url);
  if (client.certificateRequested) {
    // In TLS 1.3 what a server makes of a visitor without a certificate shows only in what answers the first request.
    const tell = await ask(context, open, page);
    const judged = shaken.observe();
    await checkCertificates(context, judged, client.certificates);
    if (judged.outcome === 'completed') await followRedirects(context, tell(), browser);
    return;
  }
  const checked = await beginCertificates(context, shaken.observe(), client.certificates);
  // A browser stops at a bad certificate. The probe asks on for the server's name, and tells nothing of the page's path to a host that nobody vouches for.
  await Promise.all([
    walkHttp(context, open, checked.problems.length > 0 ? new URL('/', page) : page, browser),
    checked.problems.some(({ id }) => id === 'expired') && askOtherAddresses(context, addresses.filter((address) => address !== connection.address), connection.port, hello, keyShares),
  ]);
  await checked.finish();
}

/** A server is called silent after this, or after eight round trips where those take longer. */
const PATIENCE_MS = 1500;

/**
 * Waiting for a silent server and asking it differently go on side by side, so that one that hangs costs one
 * wait. True when `ask` was called; the first hello is then given up with it unless it is answered meanwhile.
 */
async function whileSilent(context: RunContext, connection: Connection, shaking: Promise<unknown>, ask: () => Promise<unknown>): Promise<boolean> {
  const patience = Math.min(Math.max(PATIENCE_MS, 8 * connection.roundTripMs), context.left / 2);
  const silent = await context.within(shaking.then(() => false), true, context.now() + patience);
  if (!silent || connection.heard) return false;
  await ask();
  connection.giveUp();
  return true;
}

function at({ address, port }: Connection): { address: string; port: number } {
  return { address, port };
}

async function walkHttp(context: RunContext, open: Open, url: URL, browser: Browser): Promise<void> {
  const answer = await request(context, open, url);
  if (answer.protocol === 'h2' && answer.outcome !== 'response' && answer.outcome !== 'timed-out') await requestOverHttp1(context, answer, url, browser);
  await followRedirects(context, answer, browser);
}

/** Whose road is walked; Chromium's where nobody said. */
function browserOf(context: RunContext): Browser {
  return context.options.failure?.browser ?? 'chromium';
}
